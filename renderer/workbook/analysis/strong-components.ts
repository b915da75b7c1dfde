import type { Id } from '../model/values'
import type { SequenceGraph } from './graph'

/**
 * Number of the strongly connected component of each step: steps with the same number lie on a common loop.
 * Tarjan, "Depth-first search and linear graph algorithms" (1972), with an explicit stack, because a chain of
 * thousands of steps would overflow the call stack.
 */
export function strongComponents({ steps, outgoing }: SequenceGraph): ReadonlyMap<Id, number> {
  const index = new Map<Id, number>()
  const low = new Map<Id, number>()
  const component = new Map<Id, number>()
  const open: Id[] = []
  let components = 0
  const enter = (id: Id) => {
    index.set(id, index.size)
    low.set(id, index.size - 1)
    open.push(id)
    return { id, next: 0 }
  }
  const lower = (id: Id, value: number | undefined) => {
    low.set(id, Math.min(low.get(id) ?? 0, value ?? Number.MAX_SAFE_INTEGER))
  }
  for (const { id: root } of steps) {
    if (index.has(root)) continue
    const path = [enter(root)]
    for (let visit = path[0]; visit; visit = path[path.length - 1]) {
      const link = outgoing.get(visit.id)?.[visit.next]
      visit.next += 1
      if (link) {
        if (!index.has(link.targetId)) path.push(enter(link.targetId))
        else if (!component.has(link.targetId)) lower(visit.id, index.get(link.targetId))
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent) lower(parent.id, low.get(visit.id))
      if (low.get(visit.id) !== index.get(visit.id)) continue
      for (let id = open.pop(); id !== undefined; id = id === visit.id ? undefined : open.pop()) {
        component.set(id, components)
      }
      components += 1
    }
  }
  return component
}
