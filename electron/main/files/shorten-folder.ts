import { homedir } from 'node:os'
import { sep } from 'node:path'

const longest = 48

/** A folder as a person recognises it: from the home folder, and only its end when it is long. */
export function shortenFolder(folder: string): string {
  const home = homedir()
  const fromHome = folder === home || folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder
  if (fromHome.length <= longest) return fromHome
  const parts = fromHome.split(sep)
  return `…${sep}${parts.slice(-2).join(sep)}`.slice(0, longest)
}
