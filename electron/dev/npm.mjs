import { runQuietly } from './processes.mjs'
import { projectFolder } from './project.mjs'

const unreachable =
  /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH)|network request|socket hang up/

/** What a registry says that is there and does not have the package, or does not give it to us. */
const refused = /\bE(40[134]|5\d\d)\b|\b(40[134]|5\d\d) [A-Z][a-z]+.* - GET /

/**
 * Runs the npm that started us, so that its settings (registry, proxy) hold, or else the one on the path.
 * @param {string[]} parameters
 */
export async function npm(parameters) {
  const quiet = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ]
  const started = process.env.npm_execpath
  const byNode = started !== undefined && /npm-cli\.[cm]?js$/.test(started)
  const result = byNode
    ? await runQuietly(process.execPath, [started, ...parameters, ...quiet], { cwd: projectFolder })
    : await runQuietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...parameters, ...quiet], {
        cwd: projectFolder,
      })
  return {
    succeeded: result.code === 0,
    output: result.output,
    unreachable: unreachable.test(result.output),
    refused: refused.test(result.output),
  }
}

/**
 * The reason npm gave, short enough for one sentence.
 * @param {string} output
 */
export function reasonGivenByNpm(output) {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*/i, '').trim())
    .filter((line) => line !== '' && !/^(code|errno|syscall|A complete log)/.test(line))
  return (lines[0] ?? 'npm gave no reason').slice(0, 160)
}
