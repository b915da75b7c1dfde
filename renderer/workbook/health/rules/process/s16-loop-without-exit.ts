import type { SequenceGraph } from '../../../analysis/graph'
import { strongComponents } from '../../../analysis/strong-components'
import { recordKey } from '../../../model/records'
import type { Id } from '../../../model/values'
import { wholeRule } from '../../rule'
import { listWords, stepWords } from '../../words'

/** S16. Gartner: buyers loop, but their loops end. A circle with no branch that leaves it never does. */
export const loopWithoutExit = wholeRule({
  id: 'S16',
  reads: ['flow', 'steps'],
  check({ flow, steps }) {
    return flow.graphs.flatMap(closedLoops).flatMap((loop) => {
      const inLoop = loop.flatMap((id) => steps.get(id) ?? [])
      const [first] = inLoop
      if (!first || !inLoop.some(({ id }) => flow.open.has(id))) return []
      return [
        {
          record: recordKey('steps', first.id),
          sentence: `${listWords(inLoop.slice(0, 4).map(stepWords))} lead round in a circle that nothing ends.`,
          confidence: 'confirmed' as const,
          basis: [...loop].sort(),
        },
      ]
    })
  },
})

/** Loops of which every link leads back into them; each in reading order. */
function closedLoops(graph: SequenceGraph): Id[][] {
  const component = strongComponents(graph)
  const loops = new Map<number, Id[]>()
  for (const { id } of graph.steps) {
    const number = component.get(id) ?? -1
    loops.set(number, [...(loops.get(number) ?? []), id])
  }
  return [...loops].flatMap(([number, loop]) => {
    const leaves = loop.some((id) =>
      (graph.outgoing.get(id) ?? []).some(({ targetId }) => component.get(targetId) !== number),
    )
    return loop.length > 1 && !leaves ? [loop] : []
  })
}
