import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { windowState } from '../../bridge/window-state'
import { showNotice } from '../../ui/notices'
import { changeRuleSettings, ruleSettings } from './change-rules'

/** Takes the rules of a team over from a file. What the person chose stays theirs. */
export async function importRules(): Promise<void> {
  const read = await ask(mainProcess().importTeamRules())
  if (!read.ok) return
  const { team, warnings } = read.value
  changeRuleSettings({ ...ruleSettings(), team })
  showNotice('info', `The rules of ${team.name} hold from now on.`)
  for (const warning of warnings.slice(0, 3)) showNotice('warning', warning)
}

/** Writes what holds for the person, the team's rules with their own over them, as a file for the team. */
export async function exportRules(): Promise<void> {
  const { team, own } = ruleSettings()
  const rules = Object.fromEntries(
    [...new Set([...Object.keys(team?.rules ?? {}), ...Object.keys(own)])].map((id) => {
      const [theirs, mine] = [team?.rules[id], own[id]]
      const thresholds = { ...theirs?.thresholds, ...mine?.thresholds }
      const severity = mine?.severity ?? theirs?.severity
      return [
        id,
        { ...(severity && { severity }), ...(Object.keys(thresholds).length > 0 && { thresholds }) },
      ]
    }),
  )
  const author = windowState.getState().settings.authorName.trim()
  const name = team?.name ?? (author ? `Team of ${author}` : 'Our team')
  const written = await ask(mainProcess().exportTeamRules({ name, rules }))
  if (written.ok) showNotice('info', `“${written.value.fileName}” was written. Hand it to your team.`)
}
