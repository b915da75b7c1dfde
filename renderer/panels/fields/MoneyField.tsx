import type { Money } from '@workbook/model/values'
import type { Access, Binding } from './binding'
import { amount } from './codecs'
import { FieldRow } from './FieldRow'
import styles from './fields.module.css'
import { commitOrRevert } from './InputField'
import type { DraftProblem } from './kept-drafts'
import { useDraft } from './use-draft'

export interface MoneyFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, Money>
  /** For an amount typed before its currency. */
  readonly usualCurrency: string
}

/** An amount and its currency; without an amount there is no money. */
export function MoneyField<R>({ label, binding, access, usualCurrency }: MoneyFieldProps<R>) {
  const money = access.read(binding.record)
  const draft = useDraft({
    place: `${binding.place}.${access.name}`,
    texts: { amount: amount.format(money?.amount), currency: money?.currency ?? usualCurrency },
    commit: (texts): DraftProblem | null => {
      const parsed = amount.parse(texts.amount)
      if (!parsed.ok) return { part: 'amount', sentence: parsed.error }
      const currency = texts.currency.trim().toUpperCase() || usualCurrency
      if (!/^[A-Z]{3}$/.test(currency)) {
        return { part: 'currency', sentence: 'Write the currency as three letters, such as EUR.' }
      }
      if (parsed.value === undefined && money === undefined) return null
      const value = parsed.value === undefined ? undefined : { amount: parsed.value, currency }
      const sentence = binding.change(access.write(value))
      return sentence === null ? null : { part: 'amount', sentence }
    },
  })
  const shared = { className: styles.input, readOnly: binding.readOnly, onBlur: draft.settle }
  return (
    <FieldRow label={label} problem={draft.problem?.sentence}>
      {({ control, problem }) => (
        <div className={styles.pair}>
          <input
            {...shared}
            id={control}
            inputMode="decimal"
            autoComplete="off"
            value={draft.texts.amount}
            aria-invalid={draft.problem?.part === 'amount'}
            aria-describedby={problem}
            onChange={(event) => draft.type('amount', event.target.value)}
            onKeyDown={(event) => commitOrRevert(event, draft)}
          />
          <input
            {...shared}
            aria-label={`${label}: currency`}
            autoComplete="off"
            maxLength={3}
            value={draft.texts.currency}
            aria-invalid={draft.problem?.part === 'currency'}
            onChange={(event) => draft.type('currency', event.target.value)}
            onKeyDown={(event) => commitOrRevert(event, draft)}
          />
        </div>
      )}
    </FieldRow>
  )
}
