import { parseWorkbook } from '@workbook/format/parse'
import { checkWorkbook } from '@workbook/health/check-workbook'
import { createLinter } from '@workbook/health/linter'
import { usualRuleSettings } from '@workbook/health/settings/rule-settings'
import type { SellerAction } from '@workbook/model/action'
import type { Perspective } from '@workbook/model/perspective'
import type { Step } from '@workbook/model/step'
import { dealOf, type Workbook } from '@workbook/model/workbook'

const world = { today: '2026-11-24', template: null }

/** What is measured of a workbook. Each function does its work anew. */
export interface Subject {
  readonly whole: () => void
  readonly read: () => void
  readonly typed: () => void
  readonly settled: () => void
}

/** A deal in full swing: every step was told of by somebody, half of them are served by us, and there is a date to make. */
function inFullSwing(workbook: Workbook): Workbook {
  const steps = [...workbook.steps.values()]
  const people = [...workbook.stakeholders.keys()]
  const perspectives = steps.map((step, index): Perspective => {
    const subject = { kind: 'steps' as const, id: step.id }
    const saidById = people[index % people.length] ?? ''
    const told = { statement: 'So it is', stance: 'confirms' as const, directness: 'first-hand' as const }
    return { id: `p-${index}`, subject, ...told, date: '2026-10-20', saidById }
  })
  const actions = steps
    .filter((_step, index) => index % 2 === 0)
    .map(({ id }): SellerAction => ({ id: `a-${id}`, stepId: id, title: 'Help', status: 'planned' }))
  const [last] = steps.slice(-1)
  return {
    ...workbook,
    deal: new Map([['deal', { ...dealOf(workbook), clientDate: '2027-12-01', startedOn: '2026-06-01' }]]),
    steps: last ? new Map(workbook.steps).set(last.id, { ...last, kind: 'purchase' }) : workbook.steps,
    perspectives: new Map(perspectives.map((one) => [one.id, one])),
    actions: new Map(actions.map((one) => [one.id, one])),
  }
}

export function prepare(text: string): Subject {
  const read = () => {
    const parsed = parseWorkbook(text)
    if (!parsed.ok) throw new Error(parsed.error.message)
    return parsed.value.workbook
  }
  const workbook = inFullSwing(read())
  const changing = (change: (step: Step, turn: number) => Step) => {
    const lint = createLinter()
    lint(workbook, world, usualRuleSettings)
    let turn = 0
    return () => {
      turn += 1
      const step = workbook.steps.get('step-500')
      if (!step) throw new Error('The sheet is too small')
      const steps = new Map(workbook.steps).set(step.id, change(step, turn))
      lint({ ...workbook, steps }, world, usualRuleSettings)
    }
  }
  return {
    // Another table of steps, as after every edit: nothing is remembered of it.
    whole: () => void checkWorkbook({ ...workbook, steps: new Map(workbook.steps) }, world),
    read: () => void read(),
    typed: changing((step, turn) => ({ ...step, title: `Agree on it ${turn}` })),
    settled: changing((step, turn) => ({ ...step, status: turn % 2 === 0 ? 'done' : 'waiting' })),
  }
}
