import type { BuyingRole, Stakeholder } from '../../../model/stakeholder'
import type { Table } from '../../../model/workbook'

/** Everybody who holds a buying role and is still there, placeholders included. */
export function holdersOf(stakeholders: Table<Stakeholder>, role: BuyingRole): Stakeholder[] {
  return [...stakeholders.values()]
    .filter(({ buyingRoles, left }) => !left && buyingRoles?.includes(role))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** How much somebody's word weighs, by position or beyond it. */
export function weighs({ influence, informalInfluence }: Stakeholder, least: 'medium' | 'high'): boolean {
  const enough = least === 'high' ? ['high'] : ['medium', 'high']
  return enough.includes(influence ?? 'unknown') || enough.includes(informalInfluence ?? 'unknown')
}
