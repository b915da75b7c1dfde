import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api'
import type { RecordKey } from '../../model/records'
import type { StepColumn } from './step-columns'
import type { TidyLink } from './tidy-task'

/**
 * Layered layout with one partition a column (Sugiyama; Eclipse Layout Kernel): crossings are reduced by sweeping over
 * the layers, and steps are put level with what they are linked to.
 */
const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '20',
  'elk.spacing.nodeNode': '36',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.randomSeed': '1',
}

const card = { width: 192, height: 80 }

/**
 * The height at which the layered layout puts each step. Links within a column are left out: in a layered layout they
 * would make layers of their own, and a stage is one column.
 */
export async function heightsFromElk(
  columns: readonly StepColumn[],
  links: readonly TidyLink[],
): Promise<ReadonlyMap<RecordKey, number>> {
  // Loaded when it is needed: the library is larger than the rest of the program.
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const columnOf = new Map(columns.flatMap(({ steps }, index) => steps.map((key) => [key, index] as const)))
  const across = links.filter(({ kind, source, target }) => {
    const [from, to] = [columnOf.get(source), columnOf.get(target)]
    return kind === 'sequence' && from !== undefined && to !== undefined && from !== to
  })
  const graph: ElkNode = {
    id: 'sheet',
    layoutOptions: options,
    children: [...columnOf].map(([key, index]) => ({
      id: key,
      ...card,
      layoutOptions: { 'elk.partitioning.partition': String(index) },
    })),
    edges: across.map(({ source, target }, index) => ({
      id: `link ${index}`,
      sources: [source],
      targets: [target],
    })),
  }
  const { children = [] } = await new Elk().layout(graph)
  return new Map(children.map(({ id, y }) => [id as RecordKey, y ?? 0]))
}
