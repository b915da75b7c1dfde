import type { Finding } from '@workbook/health/finding'
import type { StepStatus } from '@workbook/model/step'
import { drawStatus } from '@workbook/scene/draw-status'
import { stepStatusWords } from '../../i18n/words'
import { SeveritySign } from '../../panels/findings/SeveritySign'
import { Marks } from '../../picture/Marks'
import { classes } from '../../ui/classes'
import styles from './plan-cells.module.css'

export interface TextCellProps {
  readonly text: string
  readonly faint?: boolean
  readonly strong?: boolean
}

export function TextCell({ text, faint = false, strong = false }: TextCellProps) {
  return <span className={classes(styles.text, faint && styles.faint, strong && styles.strong)}>{text}</span>
}

const middle = { x: 8, y: 8 }

/** The status with the same shape as on the map, so that it can be told without colour. */
export function StatusCell({ status }: { readonly status: StepStatus }) {
  return (
    <>
      <svg className={styles.sign} width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <Marks marks={drawStatus(status, middle, 5.4)} />
      </svg>
      <TextCell text={stepStatusWords[status]} />
    </>
  )
}

export interface DueCellProps {
  readonly text: string
  readonly late: boolean
  /** How often the day moved later. */
  readonly slips: number
}

/** The due date; when it has passed, or moved before, it says so. */
export function DueCell({ text, late, slips }: DueCellProps) {
  return (
    <>
      <span className={classes(styles.text, late && styles.late)}>{text}</span>
      {late && <span className="visually-hidden">overdue</span>}
      {slips > 0 && (
        <span className={styles.slips} title={`Moved later ${slips === 1 ? 'once' : `${slips} times`}`}>
          {`+${slips}`}
        </span>
      )}
    </>
  )
}

/** How many findings a step has, with the shape of the worst; their sentences in words. */
export function FindingsCell({ findings }: { readonly findings: readonly Finding[] }) {
  const [worst] = findings
  if (!worst) return null
  return (
    <>
      <SeveritySign severity={worst.severity} />
      <span title={findings.map(({ sentence }) => sentence).join('\n')}>
        <TextCell text={String(findings.length)} />
      </span>
    </>
  )
}
