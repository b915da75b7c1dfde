import { resolve } from 'node:path'
import { countBySeverity } from '@workbook/health/by-record'
import { checkWorkbook } from '@workbook/health/check-workbook'
import { healthReport, severityLine } from '@workbook/health/health-report'
import { type TeamRules, usualRuleSettings } from '@workbook/health/settings/rule-settings'
import { failure, type Result, success } from '@workbook/model/result'
import { dealOf } from '@workbook/model/workbook'
import { dayOf } from '@workbook/scene/day-text'
import { templateById } from '@workbook/templates/catalogue'
import { readTeamRulesFile } from '../main/files/team-rules-file'
import type { Command, CommandHost } from './command'
import { readWorkbook } from './files'
import { parseOptions } from './options'

const options = { json: { type: 'boolean' }, rules: { type: 'string' } } as const

/**
 * `buymap check`: the findings of a workbook by the rules as we ship them, or by a team's. The settings of a person play
 * no part, so that the same file gives the same answer on every machine on the same day.
 */
export const checkCommand: Command = {
  name: 'check',
  usage: 'FILE [--json] [--rules TEAM.buymap-rules.json]',
  summary:
    'Lists what is doubtful or missing in a deal. The exit code is 1 when something high or critical is.',
  async run(parameters, host) {
    const parsed = parseOptions(parameters, options)
    if (!parsed.ok) return parsed
    const { values, files } = parsed.value
    const [file, tooMany] = files
    if (file === undefined) return failure('The workbook to check is missing.')
    if (tooMany !== undefined) return failure(`“${tooMany}” is one argument too many.`)
    const team = values.rules === undefined ? success(null) : await readRules(values.rules, host)
    if (!team.ok) return team
    const read = await readWorkbook(file, host)
    if (!read.ok) return read
    const workbook = read.value
    const { templateId } = dealOf(workbook)
    const today = dayOf(host.now())
    const template = (templateId !== undefined && templateById(templateId)) || null
    const health = checkWorkbook(workbook, { today, template }, { ...usualRuleSettings, team: team.value })
    if (values.json) {
      const report = healthReport(workbook, health, { today, rules: team.value?.name ?? null })
      host.say(JSON.stringify(report, null, 2))
    } else {
      for (const { severity, ruleId, sentence, question, ask } of health.findings) {
        host.say(`${severity.padEnd(8)}  ${ruleId}  ${sentence}`)
        if (question !== null) host.say(`${' '.repeat(15)}Ask${ask ? ` ${ask.name}` : ''}: ${question}`)
      }
      host.say(severityLine(health))
    }
    const counts = countBySeverity(health.findings)
    return success(counts.critical + counts.high > 0 ? 'attention' : null)
  },
}

async function readRules(file: string, host: CommandHost): Promise<Result<TeamRules, string>> {
  const read = await readTeamRulesFile(resolve(host.folder, file))
  if (!read.ok) return failure(read.error.message)
  for (const warning of read.value.warnings) host.complain(`Note: ${warning}`)
  return success(read.value.team)
}
