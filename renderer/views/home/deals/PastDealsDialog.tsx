import type { DealList } from '@contract/deals'
import type { LearnedDuration } from '@workbook/analysis/learning/duration-learning'
import { useEffect, useState } from 'react'
import { ask } from '../../../bridge/ask'
import { mainProcess } from '../../../bridge/window-api'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { useTemplates } from '../use-templates'
import { DealsProgress } from './DealsProgress'
import styles from './deals.module.css'
import { expectedText, longerText, rangeText, tookText } from './learned-words'

export interface PastDealsDialogProps {
  readonly open: boolean
  readonly list: DealList
  readonly onClose: () => void
}

/** How long clients really took for the steps that deals of the folder share, beside what was expected. */
export function PastDealsDialog({ open, list, onClose }: PastDealsDialogProps) {
  const [learned, setLearned] = useState<readonly LearnedDuration[] | null>(null)
  const { templates } = useTemplates(open)
  // biome-ignore lint/correctness/useExhaustiveDependencies: more may have been read with every new list
  useEffect(() => {
    if (!open) return
    void ask(mainProcess().listLearnedDurations()).then((listed) => listed.ok && setLearned(listed.value))
  }, [open, list])
  const nameOf = (id: string | undefined) => templates.find((template) => template.id === id)?.name
  return (
    <Dialog
      open={open}
      wide
      title="What past deals teach"
      description="From the actual start and finish of steps that clients have done, in every deal of the folder. Copies of a deal count once."
      onClose={onClose}
      buttons={<Button onClick={onClose}>Done</Button>}
    >
      <DealsProgress list={list} />
      {learned?.length === 0 && list.pending === 0 && (
        <p className={styles.quiet}>
          No deal in this folder says yet from when to when a step was taken. Note the actual start and finish
          of done steps, and they are compared here with what was expected.
        </p>
      )}
      {learned !== null && learned.length > 0 && <LearnedTable learned={learned} nameOf={nameOf} />}
    </Dialog>
  )
}

interface LearnedTableProps {
  readonly learned: readonly LearnedDuration[]
  readonly nameOf: (templateId: string | undefined) => string | undefined
}

function LearnedTable({ learned, nameOf }: LearnedTableProps) {
  return (
    <table className={styles.table}>
      <thead className={styles.plainHead}>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Deals</th>
          <th scope="col">Usually took</th>
          <th scope="col">From … to</th>
          <th scope="col">Expected</th>
          <th scope="col">Longer than expected</th>
        </tr>
      </thead>
      <tbody>
        {learned.map((one) => (
          <tr key={`${one.templateId} ${one.unit} ${one.title}`}>
            <th scope="row">
              {one.title}
              <span className={styles.faint}>{nameOf(one.templateId)}</span>
            </th>
            <td className={styles.figure}>{one.deals}</td>
            <td className={styles.figure}>
              <strong>{tookText(one)}</strong>
            </td>
            <td className={styles.figure}>{rangeText(one)}</td>
            <td className={styles.figure}>
              {expectedText(one)}
              {one.expected?.isDefault && <span className={styles.faint}>template’s default</span>}
            </td>
            <td className={one.longerThanExpected > 0 ? styles.late : styles.figure}>{longerText(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
