import type { RuleId } from '@workbook/health/rule-ids'
import { createStore } from 'zustand/vanilla'
import { showDialog } from '../../bridge/window-state'

/** Which rule's page is open; null for the first. */
export const shownRule = createStore<{ readonly ruleId: RuleId | null }>()(() => ({ ruleId: null }))

/** Opens the page of a rule, or the rules as a whole. */
export function showRule(ruleId: RuleId | null): void {
  shownRule.setState({ ruleId })
  showDialog('rules')
}
