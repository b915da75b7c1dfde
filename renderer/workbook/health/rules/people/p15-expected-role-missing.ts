import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import type { Stakeholder } from '../../../model/stakeholder'
import type { Template } from '../../../templates/template'
import { easedAtFirst } from '../../easing'
import { addPlaceholderFix } from '../../fixes/add-placeholder'
import { wholeRule } from '../../rule'

/** P15. ClosePlan: role goals, "procurement 0 of 1". Altify: personas. Late arrivals set the clock back. */
export const expectedRoleMissing = wholeRule({
  id: 'P15',
  reads: ['stakeholders', 'template', 'phase'],
  check({ stakeholders, template, phase }) {
    if (!template || phase === 'bought') return []
    const people = [...stakeholders.values()].filter(({ left }) => !left)
    return template.roles
      .filter((role) => !isFilled(role, people))
      .map((role) => ({
        record: recordKey('deal', dealId),
        field: role.id,
        sentence: `Nobody on the map stands for “${role.title}”, who usually takes part in a purchase like this.`,
        confidence: 'unknown' as const,
        words: { role: role.title },
        basis: role.id,
        eased: easedAtFirst(phase),
        fix: addPlaceholderFix(role.title, role.buyingRoles ?? []),
      }))
  },
})

/** By buying role where the role has one of its own, else by the words of the job title. */
function isFilled(
  { title, buyingRoles = [] }: Template['roles'][number],
  people: readonly Stakeholder[],
): boolean {
  const wanted = title.trim().toLowerCase()
  return people.some(({ buyingRoles: held = [], jobTitle = '', unit = '' }) => {
    if (buyingRoles.some((role) => held.includes(role))) return true
    const words = `${jobTitle} ${unit}`.toLowerCase()
    return words.includes(wanted) || significantWords(wanted).some((word) => words.includes(word))
  })
}

/** "Enterprise architect / IT operations" is filled by an architect or by somebody of IT operations. */
function significantWords(title: string): string[] {
  return title.split(/[/,]|\bor\b|\band\b/).flatMap((part) => {
    const words = part.trim().split(/\s+/)
    return words.length <= 2 ? words.filter((word) => word.length > 3 && !generic.has(word)) : []
  })
}

const generic = new Set([
  'team',
  'lead',
  'head',
  'manager',
  'senior',
  'chief',
  'officer',
  'representatives',
  'owner',
])
