import { checkCommand } from './check-command'
import type { Command, CommandHost } from './command'
import { helpWords, versionWords } from './command-names'
import { attention, done, refused } from './exit-codes'
import { exportCommand } from './export-command'
import { infoCommand } from './info-command'
import { newCommand } from './new-command'

const commands: readonly Command[] = [exportCommand, checkCommand, infoCommand, newCommand]

/**
 * Runs one command and resolves with its exit code: done, done and something needs a look, or refused, which is said in
 * one line on standard error.
 */
export async function runCommandLine(parameters: readonly string[], host: CommandHost): Promise<number> {
  const [name, ...rest] = parameters
  if (name !== undefined && helpWords.includes(name)) return explain(commands, host)
  if (name !== undefined && versionWords.includes(name)) {
    host.say(host.version)
    return done
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    const wanted = name === undefined ? 'A command is missing.' : `There is no command “${name}”.`
    host.complain(
      `${wanted} Usage: buymap ${commands.map((known) => known.name).join('|')} … (see buymap --help)`,
    )
    return refused
  }
  if (rest.some((parameter) => helpWords.slice(1).includes(parameter))) return explain([command], host)
  const outcome = await command.run(rest, host)
  if (outcome.ok) return outcome.value === 'attention' ? attention : done
  host.complain(outcome.error.replace(/\s*\n\s*/g, ' '))
  return refused
}

function explain(explained: readonly Command[], host: CommandHost): number {
  for (const { name, usage, summary } of explained) {
    host.say(`buymap ${name} ${usage}`)
    host.say(`    ${summary}`)
  }
  return done
}
