import { type BuyingRole, buyingRoles, type Stakeholder } from '../../model/stakeholder'
import type { Workbook } from '../../model/workbook'
import type { Template } from '../../templates/template'

/** How many people of a buying role the deal needs, and who they are so far. */
export interface RoleGoal {
  readonly role: BuyingRole
  readonly wanted: number
  /** People known by name who have not left. */
  readonly named: readonly Stakeholder[]
  /** Roles held open by a placeholder. */
  readonly open: readonly Stakeholder[]
  /** Whether the template of the deal expects it, or every deal does. */
  readonly from: 'template' | 'usual'
}

/**
 * What every deal needs (Miller Heiman: exactly one economic buyer, users, technical evaluators, a coach who here is
 * the champion; MEDDPICC: champion and paper process; guides: domain 1.3).
 */
const usual: readonly BuyingRole[] = [
  'economic-buyer',
  'champion',
  'user',
  'technical-evaluator',
  'procurement',
  'legal',
]

/** Only one person can release the money. */
const exactlyOne: readonly BuyingRole[] = ['economic-buyer']

/** The buying roles a deal needs, with who holds them; other roles that somebody holds are not goals. */
export function roleGoals({ stakeholders }: Workbook, template: Template | undefined): readonly RoleGoal[] {
  const expected = new Map<BuyingRole, number>()
  for (const { buyingRoles: roles = [] } of template?.roles ?? []) {
    for (const role of roles) expected.set(role, (expected.get(role) ?? 0) + 1)
  }
  const holders = [...stakeholders.values()].filter(({ left }) => !left)
  return buyingRoles.flatMap((role) => {
    const fromTemplate = expected.get(role)
    if (fromTemplate === undefined && !usual.includes(role)) return []
    const holding = holders.filter((person) => person.buyingRoles?.includes(role))
    return [
      {
        role,
        wanted: exactlyOne.includes(role) ? 1 : (fromTemplate ?? 1),
        named: holding.filter(({ placeholder }) => !placeholder),
        open: holding.filter(({ placeholder }) => placeholder),
        from: fromTemplate === undefined ? 'usual' : 'template',
      },
    ]
  })
}

/** One sentence on a goal that is not met or is overshot; null when it is met. */
export function goalProblem({ role, wanted, named }: RoleGoal): string | null {
  if (exactlyOne.includes(role) && named.length > wanted) {
    return 'Only one person can release the money. Find out who it is.'
  }
  if (named.length >= wanted) return null
  const missing = wanted - named.length
  if (named.length === 0) return wanted === 1 ? 'Nobody is known yet.' : `None of ${wanted} is known yet.`
  return `${missing} more ${missing === 1 ? 'is' : 'are'} usual.`
}
