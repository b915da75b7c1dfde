import type { RuleId } from '@workbook/health/rule-ids'
import {
  type RuleChoice,
  type RuleChoices,
  type RuleSettings,
  usualRuleSettings,
} from '@workbook/health/settings/rule-settings'
import { changeSettings } from '../../bridge/settings'
import { windowState } from '../../bridge/window-state'

/** How rules weigh for the person now. */
export function ruleSettings(): RuleSettings {
  return windowState.getState().settings.rules ?? usualRuleSettings
}

/** Takes new rule settings over and keeps them in the profile. */
export function changeRuleSettings(rules: RuleSettings): void {
  void changeSettings({ ...windowState.getState().settings, rules })
}

/** Changes what the person chose for one rule; a choice of nothing leaves the rule to the team or to us again. */
export function chooseForRule(id: RuleId, choice: RuleChoice): void {
  const settings = ruleSettings()
  const own: RuleChoices = Object.fromEntries(Object.entries(settings.own).filter(([known]) => known !== id))
  const { severity, thresholds = {} } = choice
  const limits = Object.entries(thresholds).length > 0 ? { thresholds } : {}
  const chosen: RuleChoice = { ...(severity !== undefined && { severity }), ...limits }
  const isNothing = Object.keys(chosen).length === 0
  changeRuleSettings({ ...settings, own: isNothing ? own : { ...own, [id]: chosen } })
}
