import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { temporaryFolder } from './temporary-folder'

const projectRoot = resolve(import.meta.dirname, '../../..')

const description = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as object

/** The moment of the samples: what is overdue in them, and what comes next, holds as of this day. */
const momentOfSamples = Date.parse('2026-11-24T10:00:00Z')

// One shift for all starts of a run, so that time never goes back between two of them.
const shift = momentOfSamples - Date.now()

const clock = `{
  const RealDate = Date
  globalThis.Date = class Date extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(RealDate.now() + ${shift})
      else super(...given)
    }
    static now() {
      return RealDate.now() + ${shift}
    }
  }
}`

/**
 * A folder that Electron starts the program from, at the moment of the samples in the main process and in every page.
 * What stands in `before` is done first, with `electron` at hand.
 */
export function appFolder(before = ''): string {
  const folder = temporaryFolder('app')
  const inPages = join(folder, 'clock.cjs')
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...description, type: 'commonjs', main: 'main.cjs' }),
  )
  writeFileSync(inPages, `require('electron').webFrame.executeJavaScript(${JSON.stringify(clock)})`)
  writeFileSync(
    join(folder, 'main.cjs'),
    `const electron = require('electron')
    ${clock}
    electron.app.on('session-created', (session) => {
      // Runtimes before Electron 35 know the older of the two names only.
      if (session.registerPreloadScript) session.registerPreloadScript({ type: 'frame', filePath: ${JSON.stringify(inPages)} })
      else session.setPreloads([${JSON.stringify(inPages)}])
    })
    ${before}
    electron.app.setAppPath(${JSON.stringify(projectRoot)})
    process.argv = process.argv.map((argument) => argument === __dirname ? ${JSON.stringify(projectRoot)} : argument)
    require(${JSON.stringify(join(projectRoot, 'out/main/index.cjs'))})`,
  )
  return folder
}
