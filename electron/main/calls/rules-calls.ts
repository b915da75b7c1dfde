import { basename, join } from 'node:path'
import { teamRulesEnding } from '@workbook/health/settings/rule-settings'
import { failure, success } from '@workbook/model/result'
import { allowedFileName } from '../files/allowed-file-name'
import type { Router } from '../ipc-router'
import { cancelled, type Program } from '../program'

/** Rules on deals as files that a team hands on. The rules are read by then: no start of the program waits for them. */
export function registerRulesCalls(router: Router, { dialogs, windows, documentsFolder }: Program): void {
  router.handle('importTeamRules', async (_request, sender) => {
    const path = await dialogs(windows.of(sender) ?? null).chooseFile('Import team’s rules', 'rules')
    if (path === null) return cancelled
    const { readTeamRulesFile } = await import('../files/team-rules-file')
    const read = await readTeamRulesFile(path)
    return read.ok ? success({ team: read.value.team, warnings: [...read.value.warnings] }) : read
  })
  router.handle('exportTeamRules', async (team, sender) => {
    const path = await dialogs(windows.of(sender) ?? null).chooseTarget({
      title: 'Export rules',
      defaultPath: join(documentsFolder, `${allowedFileName(team.name, 'Team')}${teamRulesEnding}`),
      kind: 'rules',
    })
    if (path === null) return cancelled
    const { writeTeamRulesFile } = await import('../files/team-rules-file')
    const written = await writeTeamRulesFile(path, team)
    return written.ok ? success({ fileName: basename(path) }) : failure(written.error)
  })
}
