import type { Deal } from '@workbook/model/deal'
import type { RecordKind, RecordOf } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

type Records = { readonly [K in RecordKind]?: readonly RecordOf[K][] }

/** The deal record with some fields. */
export function deal(fields: Partial<Deal> = {}): Deal {
  return { id: 'deal', client: 'Northwind Foods', opportunity: 'Planning', ...fields }
}

/** "Define needs" leads to "Approve budget", that to "Place order"; Priya owns all three. Other records come on top. */
function threeSteps(due: string | undefined, records: Records): Workbook {
  const { steps = [], links = [], stakeholders = [], ...others } = records
  return givenWorkbook({
    ...others,
    steps: [
      step('needs', { title: 'Define needs' }),
      step('budget', {
        title: 'Approve budget',
        kind: 'approval',
        y: 100,
        ...(due !== undefined && { due }),
      }),
      step('order', { title: 'Place order', kind: 'purchase', y: 200 }),
      ...steps,
    ],
    links: [
      sequence('needs', 'budget'),
      sequence('budget', 'order'),
      ...['needs', 'budget', 'order'].map((id) => participation('Priya', id)),
      ...links,
    ],
    stakeholders: [person('Priya'), ...stakeholders],
  })
}

/** A deal of three steps whose approval is a month and more away: the client explores. */
export function exploring(records: Records = {}): Workbook {
  return threeSteps(undefined, records)
}

/** A deal of three steps whose approval is due in a week: the client decides. */
export function deciding(records: Records = {}): Workbook {
  return threeSteps('2026-12-01', records)
}

/** A deal of three steps, the purchase done. */
export function bought(records: Records = {}): Workbook {
  const before = deciding(records)
  const steps = [...before.steps].map(([id, one]) => [id, { ...one, status: 'done' as const }] as const)
  return { ...before, steps: new Map(steps) }
}
