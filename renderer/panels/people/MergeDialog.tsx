import { type Duplicate, findDuplicates } from '@workbook/analysis/people/duplicates'
import { fieldWord } from '@workbook/commands/field-words'
import {
  type MergeChoices,
  type MergeConflict,
  mergeConflicts,
} from '@workbook/commands/merge-people/merged-fields'
import { mergeStakeholders } from '@workbook/commands/merge-stakeholders'
import type { Stakeholder } from '@workbook/model/stakeholder'
import { stakeholderParts, stakeholderTitle } from '@workbook/scene/names'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { dispositionWords, influenceWords, responseModeWords, sideWords } from '../../i18n/words'
import type { Stores } from '../../store/stores'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { announce } from '../../ui/live-message'
import { ChoiceCards } from './ChoiceCards'
import styles from './people-dialogs.module.css'

export interface MergeDialogProps {
  readonly open: boolean
  readonly stores: Stores
  readonly onClose: () => void
}

/** Shows records that may be of one person, and makes one of two. */
export function MergeDialog({ open, stores, onClose }: MergeDialogProps) {
  const workbook = useStore(stores.document, (state) => state.workbook)
  const pairs = useMemo(() => (open ? findDuplicates(workbook) : []), [open, workbook])
  const [chosen, setChosen] = useState(0)
  if (!open) return null
  const pair = pairs[Math.min(chosen, pairs.length - 1)]
  if (!pair) {
    return (
      <Dialog
        open
        title="Possible duplicates"
        onClose={onClose}
        buttons={<Button onClick={onClose}>Close</Button>}
      >
        <p>No two records look like one person.</p>
      </Dialog>
    )
  }
  return (
    <Merge
      key={`${pair.a.id} ${pair.b.id}`}
      pair={pair}
      pairs={pairs}
      onPair={(index) => setChosen(index)}
      stores={stores}
      onClose={onClose}
    />
  )
}

interface MergeProps {
  readonly pair: Duplicate
  readonly pairs: readonly Duplicate[]
  readonly onPair: (index: number) => void
  readonly stores: Stores
  readonly onClose: () => void
}

function Merge({ pair, pairs, onPair, stores, onClose }: MergeProps) {
  const { a, b, reason } = pair
  const [choices, setChoices] = useState<MergeChoices>({})
  const [problem, setProblem] = useState<string | null>(null)
  const conflicts = mergeConflicts(a, b)
  const merge = () => {
    const result = stores.document.execute(mergeStakeholders, { keptId: a.id, mergedId: b.id, choices })
    setProblem(result.ok ? null : result.error.message)
    if (!result.ok) return
    announce(`${stakeholderTitle(a)} and ${stakeholderTitle(b)} are one person now.`)
    if (pairs.length === 1) onClose()
  }
  return (
    <Dialog
      open
      title="Possible duplicates"
      description="Links, places on the map, perspectives, calls and questions of both come together. It can be undone."
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>They are two people</Button>
          <Button look="accent" onClick={merge}>
            Merge
          </Button>
        </>
      }
    >
      {pairs.length > 1 && (
        <ChoiceCards
          label="Possible duplicates"
          answers={pairs.map((other, index) => ({ id: String(index), text: pairText(other) }))}
          value={String(pairs.indexOf(pair))}
          onChange={(index) => onPair(Number(index))}
        />
      )}
      <div className={styles.pair}>
        <Side person={a} />
        <Side person={b} />
      </div>
      <p className={styles.reason}>{reason}</p>
      {conflicts.length > 0 && <h3 className={styles.questionText}>Which is right?</h3>}
      {conflicts.map((conflict) => (
        <fieldset key={conflict.field} className={styles.conflict}>
          <legend className={styles.field}>{asLabel(fieldWord(conflict.field))}</legend>
          <ChoiceCards
            row
            label={asLabel(fieldWord(conflict.field))}
            answers={[
              { id: 'kept', text: valueText(conflict, conflict.kept) },
              { id: 'merged', text: valueText(conflict, conflict.merged) },
            ]}
            value={choices[conflict.field] ?? 'kept'}
            onChange={(side) => setChoices({ ...choices, [conflict.field]: side as 'kept' | 'merged' })}
          />
        </fieldset>
      ))}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}

function Side({ person }: { readonly person: Stakeholder }) {
  return (
    <div className={styles.side}>
      <strong>{stakeholderTitle(person)}</strong>
      <span>{stakeholderParts(person).join(' · ')}</span>
      <span>{[person.organisation, person.email].filter(Boolean).join(' · ')}</span>
    </div>
  )
}

function pairText({ a, b }: Duplicate): string {
  return `${stakeholderTitle(a)} and ${stakeholderTitle(b)}`
}

function asLabel(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  side: sideWords,
  influence: influenceWords,
  informalInfluence: influenceWords,
  disposition: dispositionWords,
  changeDisposition: dispositionWords,
  responseMode: responseModeWords,
}

function valueText({ field }: MergeConflict, value: string): string {
  return words[field]?.[value] ?? value
}
