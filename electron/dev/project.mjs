import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json: also the folder that Electron is started with. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** @param {string[]} parts a path inside the project */
export const inProject = (...parts) => join(projectFolder, ...parts)

export const sampleWorkbook = inProject('resources', 'samples', 'northwind-foods.buymap')
export const commandLineProgram = inProject('out', 'main', 'cli.cjs')

/** What is fetched once per user and shared by every checkout. */
export function cacheFolder(environment = process.env) {
  const base = environment.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(base, 'buymap')
}

/** Where the person stood when typing the command: npm itself moves to the project folder. */
export function folderOfCaller(environment = process.env) {
  return environment.npm_lifecycle_event && environment.INIT_CWD ? environment.INIT_CWD : process.cwd()
}
