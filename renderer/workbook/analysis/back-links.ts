import type { Id } from '../model/values'
import type { SequenceGraph } from './graph'
import { strongComponents } from './strong-components'

/**
 * The links at which loops of rework are cut, so that the rest has a beginning and an end. In each loop the walk
 * starts at the step that a person reads first; a link that leads back onto the walk's own path is a back link.
 * Depth-first search as in Aho, Hopcroft and Ullman; in an acyclic graph there are none.
 */
export function backLinks(graph: SequenceGraph): ReadonlySet<Id> {
  const found = known.get(graph) ?? findBackLinks(graph)
  known.set(graph, found)
  return found
}

const known = new WeakMap<SequenceGraph, ReadonlySet<Id>>()

function findBackLinks(graph: SequenceGraph): ReadonlySet<Id> {
  const component = strongComponents(graph)
  const found = new Set<Id>()
  const visited = new Set<Id>()
  for (const { id: start } of graph.steps) {
    if (visited.has(start)) continue
    const onPath = new Set([start])
    const path = [{ id: start, next: 0 }]
    visited.add(start)
    for (let visit = path[0]; visit; visit = path[path.length - 1]) {
      const link = graph.outgoing.get(visit.id)?.[visit.next]
      visit.next += 1
      if (!link) {
        onPath.delete(visit.id)
        path.pop()
      } else if (component.get(link.targetId) !== component.get(start)) {
        // A loop never leaves its component; following this link would start another loop at the wrong step.
      } else if (onPath.has(link.targetId)) {
        found.add(link.id)
      } else if (!visited.has(link.targetId)) {
        visited.add(link.targetId)
        onPath.add(link.targetId)
        path.push({ id: link.targetId, next: 0 })
      }
    }
  }
  return found
}
