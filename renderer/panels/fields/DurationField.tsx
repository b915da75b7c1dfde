import type { Duration } from '@workbook/model/values'
import { durationUnitWords } from '../../i18n/words'
import { Select } from '../../ui/Select'
import type { Access, Binding } from './binding'
import { plainNumber } from './codecs'
import { type DayPart, dayParts, estimateOf } from './estimate'
import { FieldRow } from './FieldRow'
import styles from './fields.module.css'
import { commitOrRevert } from './InputField'
import type { DraftProblem } from './kept-drafts'
import { useDraft } from './use-draft'

const units = Object.entries(durationUnitWords).map(([value, label]) => ({ value, label }))

export interface DurationFieldProps<R> {
  readonly binding: Binding<R>
  readonly access: Access<R, Duration>
  readonly hint?: string | undefined
}

/**
 * The three-point estimate. Its three fields share one draft, so a minimum above the old maximum waits, with its
 * reason, until the maximum is typed too.
 */
export function DurationField<R>({ binding, access, hint }: DurationFieldProps<R>) {
  const duration = access.read(binding.record)
  const draft = useDraft<DayPart>({
    place: `${binding.place}.${access.name}`,
    texts: {
      min: plainNumber.format(duration?.min),
      likely: plainNumber.format(duration?.likely),
      max: plainNumber.format(duration?.max),
    },
    commit: (texts) => commitDays(texts, duration, binding, access),
  })
  return (
    <>
      <div className={styles.triple}>
        {dayParts.map(({ part, label }) => (
          <FieldRow
            key={part}
            label={label}
            wide
            problem={draft.problem?.part === part ? draft.problem.sentence : null}
          >
            {({ control, problem }) => (
              <input
                id={control}
                className={styles.input}
                inputMode="decimal"
                autoComplete="off"
                value={draft.texts[part]}
                readOnly={binding.readOnly}
                aria-invalid={problem !== undefined}
                aria-describedby={problem}
                onChange={(event) => draft.type(part, event.target.value)}
                onBlur={draft.settle}
                onKeyDown={(event) => commitOrRevert(event, draft)}
              />
            )}
          </FieldRow>
        ))}
      </div>
      {duration && (
        <FieldRow label="Counted in" labelIsText hint={hint}>
          {({ label }) => (
            <Select
              labelledBy={label}
              options={units}
              value={duration.unit}
              disabled={binding.readOnly}
              onChange={(unit) => {
                if (unit === 'working' || unit === 'calendar')
                  binding.change(access.write({ ...duration, unit }))
              }}
            />
          )}
        </FieldRow>
      )}
    </>
  )
}

function commitDays<R>(
  texts: Readonly<Record<DayPart, string>>,
  before: Duration | undefined,
  binding: Binding<R>,
  access: Access<R, Duration>,
): DraftProblem | null {
  const figures: Partial<Record<DayPart, number>> = {}
  for (const { part } of dayParts) {
    const parsed = plainNumber.parse(texts[part])
    if (!parsed.ok) return { part, sentence: parsed.error }
    if (parsed.value !== undefined) figures[part] = parsed.value
  }
  const estimate = estimateOf(figures, before)
  if (!estimate.ok) return estimate.error
  const sentence = binding.change(access.write(estimate.value))
  return sentence === null ? null : { part: estimate.value ? 'max' : 'min', sentence }
}
