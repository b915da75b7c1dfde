import type { Workbook } from '../model/workbook'
import type { Health } from './finding'
import type { World } from './inputs/gather-inputs'
import { createLinter } from './linter'
import { type RuleSettings, usualRuleSettings } from './settings/rule-settings'

/** Checks a workbook once, without a memory. */
export function checkWorkbook(
  workbook: Workbook,
  world: World,
  settings: RuleSettings = usualRuleSettings,
): Health {
  return createLinter()(workbook, world, settings)
}
