import type { Link } from '../../../model/link'
import { recordKey } from '../../../model/records'
import type { Id } from '../../../model/values'
import type { Table } from '../../../model/workbook'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'
import { personWords } from '../../words'
import { holdersOf, weighs } from './holders'

/** P06. The Challenger Customer: mobilisers move a group, friendly talkers do not. */
export const championWithoutReach = wholeRule({
  id: 'P06',
  reads: ['stakeholders', 'links', 'phase'],
  check({ stakeholders, links, phase }) {
    if (phase === 'bought') return []
    const buyers = holdersOf(stakeholders, 'economic-buyer')
    const champions = holdersOf(stakeholders, 'champion').filter(({ placeholder }) => !placeholder)
    return champions.flatMap((champion) => {
      const name = personWords(champion)
      const isWeak =
        [champion.influence, champion.informalInfluence].includes('low') && !weighs(champion, 'medium')
      const [buyer] = buyers
      const hasLine = !buyer || buyers.some(({ id }) => isReached(links, champion.id, id))
      if (!isWeak && hasLine) return []
      return [
        {
          record: recordKey('stakeholders', champion.id),
          sentence: isWeak
            ? `${name} is our champion, but their word weighs little there.`
            : `No line on the map leads from ${name}, our champion, to ${buyer ? personWords(buyer) : 'the economic buyer'}.`,
          eased: easedAtFirst(phase),
        },
      ]
    })
  },
})

/** Whether relations lead from one person to another, in whichever direction; a conflict is no line. */
function isReached(links: Table<Link>, from: Id, to: Id): boolean {
  const found = new Set([from])
  const queue = [from]
  const relations = [...links.values()].filter(
    (link) => link.kind === 'relation' && link.relation !== 'conflicts-with',
  )
  for (const id of queue) {
    for (const { sourceId, targetId } of relations) {
      const other = sourceId === id ? targetId : targetId === id ? sourceId : undefined
      if (other === undefined || found.has(other)) continue
      found.add(other)
      queue.push(other)
    }
  }
  return found.has(to)
}
