import { agenda } from '@workbook/analysis/calls/agenda'
import { useToday, useWorkbook } from '../../store/hooks'
import styles from './calls-to-write-back.module.css'

/** How many calls have passed without anybody writing down what came of them. It reminds and never interrupts. */
export function CallsToWriteBack({ id }: { readonly id: string }) {
  const { calls } = useWorkbook()
  const { length } = agenda(calls.values(), useToday()).toWriteBack
  if (length === 0) return null
  return (
    // Hidden, because the tab keeps its name; as the tab's description it is read all the same.
    <span id={id} className={styles.count} aria-hidden="true" title={`${length} to write back`}>
      {length}
      <span className="visually-hidden"> to write back</span>
    </span>
  )
}
