import { feasibilityOf } from '@workbook/analysis/schedule/feasibility'
import { feasibilityText } from '@workbook/analysis/schedule/feasibility-text'
import { problemText, stepOfProblem } from '@workbook/analysis/schedule/problem-text'
import type { Schedule } from '@workbook/analysis/schedule/schedule'
import type { Id, IsoDay } from '@workbook/model/values'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { dayText } from '@workbook/scene/day-text'
import { CalendarClock, ChevronDown, ChevronRight, CircleCheck, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import styles from './plan-summary.module.css'

export interface PlanSummaryProps {
  readonly workbook: Workbook
  readonly schedule: Schedule
  readonly today: IsoDay
  readonly onShow: (stepId: Id) => void
}

const signs = { late: TriangleAlert, tight: CalendarClock, safe: CircleCheck } as const

/** Whether the client's date can be made, in a sentence that can be said, and what makes the plan doubtful. */
export function PlanSummary({ workbook, schedule, today, onShow }: PlanSummaryProps) {
  const [open, setOpen] = useState(false)
  const feasibility = useMemo(() => feasibilityOf(workbook, today), [workbook, today])
  const { problems } = schedule
  const Sign = signs[feasibility?.verdict ?? 'tight']
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <section className={styles.summary} aria-label="What the plan says">
      <div className={styles.summaryLine}>
        <Sign
          size={16}
          className={classes(styles.sign, feasibility && styles[feasibility.verdict])}
          aria-hidden="true"
        />
        <p className={styles.sentence}>
          {feasibility ? feasibilityText(workbook, feasibility) : withoutDate(workbook, schedule)}
        </p>
        {problems.length > 0 && (
          <Button small look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron size={14} aria-hidden="true" />
            {problems.length === 1 ? '1 doubt about the plan' : `${problems.length} doubts about the plan`}
          </Button>
        )}
      </div>
      {open && problems.length > 0 && (
        <ul className={styles.problems} aria-label="Doubts about the plan">
          {problems.map((problem) => {
            const stepId = stepOfProblem(problem)
            const text = problemText(workbook, problem)
            return (
              <li key={text} className={styles.problem}>
                <span>{text}</span>
                {stepId !== null && (
                  <Button small look="quiet" aria-label={`Show: ${text}`} onClick={() => onShow(stepId)}>
                    Show
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function withoutDate(workbook: Workbook, { purchase, end }: Schedule): string {
  if (purchase?.isDone) return `The client bought on ${dayText(purchase.day)}.`
  const isMissing = dealOf(workbook).clientDate === undefined
  if (purchase) {
    const sentence = `If steps take as long as expected, the purchase comes on ${dayText(purchase.day)}.`
    return isMissing ? `${sentence} The client has named no date yet.` : sentence
  }
  return end
    ? `If steps take as long as expected, the last one is over on ${dayText(end)}.`
    : 'Nothing is planned yet.'
}
