import type { Severity } from '@workbook/health/severity'
import { drawSeverity } from '@workbook/scene/draw-finding'
import { severityWords } from '../../i18n/words'
import { Marks } from '../../picture/Marks'
import styles from './findings.module.css'

const size = 14
const marks = new Map<Severity, ReturnType<typeof drawSeverity>>()

function marksOf(severity: Severity) {
  const known = marks.get(severity) ?? drawSeverity(severity, { x: size / 2, y: size / 2 })
  marks.set(severity, known)
  return known
}

export interface SeveritySignProps {
  readonly severity: Severity
  /** False beside its own word. */
  readonly named?: boolean
}

/** The shape of a severity, the same as on the map. */
export function SeveritySign({ severity, named = true }: SeveritySignProps) {
  const words = named ? { role: 'img', 'aria-label': severityWords[severity] } : {}
  return (
    <span className={styles.sign} {...words}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <Marks marks={marksOf(severity)} />
      </svg>
    </span>
  )
}
