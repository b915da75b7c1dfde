import type { RecordKey } from '../../model/records'
import type { TidyBox, TidyLink, TidyTask } from './tidy-task'

/** A column of steps: a stage, or a part of a stage that has too many for one. */
export interface StepColumn {
  /** Place of the stage; null to the right of all stages. */
  readonly stage: number | null
  /** Top to bottom. */
  readonly steps: readonly RecordKey[]
}

const fewestRows = 10

/**
 * The columns of the sheet with their steps in the order in which the client takes them. A stage with many steps gets
 * several, so that the sheet is about as wide for its height as a window. Steps outside all stages follow on the right,
 * each as far to the right as steps come before it.
 */
export function stepColumns({ stages, boxes, links }: TidyTask): StepColumn[] {
  const steps = boxes.filter(({ kind, fixed }) => kind === 'steps' && !fixed)
  const mostRows = Math.max(fewestRows, Math.ceil(Math.sqrt(1.2 * steps.length)))
  const forward = links.filter(({ kind, back }) => kind === 'sequence' && !back)
  const columns: StepColumn[] = stages.flatMap((_, stage) => {
    const inStage = inTurn(
      steps.filter((step) => step.stage === stage),
      forward,
    )
    const count = Math.max(1, Math.ceil(inStage.length / mostRows))
    return split(inStage, Math.ceil(inStage.length / count) || 1).map((part) => ({ stage, steps: part }))
  })
  const outside = steps.filter(({ stage }) => stage === null)
  const depths = depthsOf(outside, forward)
  const byDepth: RecordKey[][] = []
  for (const key of inTurn(outside, forward)) {
    const depth = depths.get(key) ?? 0
    byDepth[depth] = [...(byDepth[depth] ?? []), key]
  }
  for (const keys of byDepth) {
    for (const part of split(keys ?? [], mostRows))
      if (part.length > 0) columns.push({ stage: null, steps: part })
  }
  return columns
}

/** Steps so that each comes after what leads to it, otherwise as they stand from top to bottom. */
function inTurn(steps: readonly TidyBox[], links: readonly TidyLink[]): RecordKey[] {
  const depths = depthsOf(steps, links)
  return [...steps]
    .sort((a, b) => (depths.get(a.key) ?? 0) - (depths.get(b.key) ?? 0) || a.y - b.y || a.x - b.x)
    .map(({ key }) => key)
}

/** How many steps of the group come before each of them, on the longest way. */
function depthsOf(steps: readonly TidyBox[], links: readonly TidyLink[]): Map<RecordKey, number> {
  const depths = new Map(steps.map(({ key }) => [key, 0]))
  const inside = links.filter(({ source, target }) => depths.has(source) && depths.has(target))
  // One pass a step is enough for any way, and the first pass that changes nothing ends it.
  for (let pass = 0; pass < steps.length; pass += 1) {
    let changed = false
    for (const { source, target } of inside) {
      const depth = (depths.get(source) ?? 0) + 1
      if (depth <= (depths.get(target) ?? 0)) continue
      depths.set(target, depth)
      changed = true
    }
    if (!changed) break
  }
  return depths
}

function split<T>(items: readonly T[], size: number): T[][] {
  if (items.length === 0) return [[]]
  const parts: T[][] = []
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size))
  return parts
}
