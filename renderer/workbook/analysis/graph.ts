import type { SequenceLink } from '../model/link'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { readingOrder } from './reading-order'

/** The steps of a sheet and the sequence links between them, as an adjacency list. */
export interface SequenceGraph {
  /** In reading order: by stage, then from top to bottom. */
  readonly steps: readonly Step[]
  readonly outgoing: ReadonlyMap<Id, readonly SequenceLink[]>
  readonly incoming: ReadonlyMap<Id, readonly SequenceLink[]>
}

type Tables = Pick<Workbook, 'links' | 'stages'> & { readonly graphs: Map<Id, SequenceGraph> }

/**
 * Next steps, schedule, progress and rules all ask for the graphs of one and the same workbook, whose tables never change
 * in place; a draft, whose tables do, is not asked for its graphs.
 */
const known = new WeakMap<Workbook['steps'], Tables>()

/**
 * The sequence graph of one sheet. Links with an end elsewhere are left out. Linear in steps and links; the same one
 * for as long as neither steps, links nor stages change.
 */
export function sequenceGraph(workbook: Workbook, sheetId: Id): SequenceGraph {
  const { steps, links, stages } = workbook
  let tables = known.get(steps)
  if (tables?.links !== links || tables.stages !== stages) {
    tables = { links, stages, graphs: new Map() }
    known.set(steps, tables)
  }
  const graph = tables.graphs.get(sheetId) ?? graphOf(workbook, sheetId)
  tables.graphs.set(sheetId, graph)
  return graph
}

function graphOf(workbook: Workbook, sheetId: Id): SequenceGraph {
  const steps = readingOrder(
    workbook,
    [...workbook.steps.values()].filter((step) => step.sheetId === sheetId),
  )
  const outgoing = new Map<Id, SequenceLink[]>(steps.map(({ id }) => [id, []]))
  const incoming = new Map<Id, SequenceLink[]>(steps.map(({ id }) => [id, []]))
  for (const link of workbook.links.values()) {
    if (link.kind !== 'sequence') continue
    const from = outgoing.get(link.sourceId)
    const to = incoming.get(link.targetId)
    if (!from || !to) continue
    from.push(link)
    to.push(link)
  }
  return { steps, outgoing, incoming }
}
