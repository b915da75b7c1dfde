import { ensureDisplay } from './display.mjs'
import { electronEnvironment, ensureElectron } from './electron-runtime.mjs'
import { electronSwitches, switchesOnVirtualDisplay } from './electron-switches.mjs'
import { runInForeground } from './processes.mjs'
import { folderOfCaller, projectFolder } from './project.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/** Everything a window needs: a runtime with its libraries, its switches, and a display. */
export async function prepareElectron() {
  const runtime = await ensureElectron()
  await ensureSystemLibraries(runtime.executable)
  const switches = await electronSwitches(runtime)
  const display = await ensureDisplay()
  return {
    executable: runtime.executable,
    origin: runtime.origin,
    switches: display.virtual ? [...switches, ...switchesOnVirtualDisplay] : switches,
    environment: electronEnvironment(display.environment),
    display,
  }
}

/**
 * Runs the program from this checkout until its windows are closed.
 * @param {string[]} parameters
 */
export async function launchProgram(parameters) {
  const { executable, switches, environment, display } = await prepareElectron()
  try {
    return await runInForeground(executable, [...switches, projectFolder, ...parameters], {
      cwd: folderOfCaller(),
      env: environment,
    })
  } finally {
    display.stop()
  }
}
