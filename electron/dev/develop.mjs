import { runCommand } from './command.mjs'
import { prepareElectron } from './launch.mjs'
import { ensurePackages } from './packages.mjs'
import { runInForeground } from './processes.mjs'
import { inProject, projectFolder, sampleWorkbook } from './project.mjs'

const parameters = process.argv.slice(2)

runCommand(async () => {
  await ensurePackages()
  const { executable, switches, environment, display } = await prepareElectron()
  const electronVite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const opened = parameters.length > 0 ? parameters : [sampleWorkbook]
  try {
    return await runInForeground(process.execPath, [electronVite, 'dev', '--', ...switches, ...opened], {
      cwd: projectFolder,
      env: { ...environment, ELECTRON_EXEC_PATH: executable },
    })
  } finally {
    display.stop()
  }
})
