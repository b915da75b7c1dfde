import type { IsoDay } from '../model/values'
import type { Workbook } from '../model/workbook'
import { createLinter } from './linter'
import { internalContent } from './rules/export/h01-internal-content'
import { type RuleSettings, usualRuleSettings } from './settings/rule-settings'

/**
 * What in a client's copy would still give something away, a sentence each: rule H01, without what somebody dismissed
 * and as far as the rule is not switched off. An export for a client waits until somebody has looked at it.
 */
export function internalWordsIn(
  workbook: Workbook,
  today: IsoDay,
  settings: RuleSettings = usualRuleSettings,
): readonly string[] {
  const { findings } = createLinter([internalContent])(workbook, { today, template: null }, settings)
  return findings.filter(({ failed }) => !failed).map(({ sentence }) => sentence)
}
