/** The commands by name. Told apart from the commands themselves, so that a start with windows need not load them. */
const commandNames = ['export', 'check', 'info', 'new'] as const
/** Name of a command. */
export type CommandName = (typeof commandNames)[number]

/** Arguments that ask what there is. */
export const helpWords = ['help', '--help', '-h']
/** Arguments that ask which version this is. */
export const versionWords = ['--version', '-v']

/** True when the arguments ask for a command rather than for windows. */
export function isCommandLine([first]: readonly string[]): boolean {
  if (first === undefined) return false
  return [...commandNames, ...helpWords, ...versionWords].includes(first)
}
