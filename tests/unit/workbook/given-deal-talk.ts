import type { SellerAction } from '@workbook/model/action'
import type { Call } from '@workbook/model/call'
import type { Perspective } from '@workbook/model/perspective'

/** Priya confirms in person that the budget step is as drawn, on 14 November. */
export function said(id: string, fields: Partial<Perspective> = {}): Perspective {
  return {
    id,
    subject: { kind: 'steps', id: 'budget' },
    statement: 'Tom signs alone',
    stance: 'confirms',
    directness: 'first-hand',
    date: '2026-11-14',
    saidById: 'Priya',
    ...fields,
  }
}

export function action(id: string, fields: Partial<SellerAction> = {}): SellerAction {
  return { id, stepId: 'budget', title: `Do ${id}`, status: 'planned', ...fields }
}

export function call(id: string, fields: Partial<Call> = {}): Call {
  return { id, stakeholderIds: ['Priya'], stepIds: ['budget'], ...fields }
}
