import type { IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { templateById } from '../../templates/catalogue'
import { checkWorkbook } from '../check-workbook'
import { type RuleSettings, usualRuleSettings } from '../settings/rule-settings'
import { discoveryList, type PersonQuestions } from './discovery-list'

/** The discovery list of a workbook that is looked at once: its findings are found on the way. */
export function openQuestionsOf(
  workbook: Workbook,
  today: IsoDay,
  rules: RuleSettings = usualRuleSettings,
): PersonQuestions[] {
  const { templateId } = dealOf(workbook)
  const template = (templateId !== undefined && templateById(templateId)) || null
  const { findings } = checkWorkbook(workbook, { today, template }, rules)
  return discoveryList({ workbook, findings, today })
}
