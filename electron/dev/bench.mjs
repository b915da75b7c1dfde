import { ensureBuild } from './build.mjs'
import { runCommand } from './command.mjs'
import { prepareElectron } from './launch.mjs'
import { ensurePackages } from './packages.mjs'
import { runInForeground } from './processes.mjs'
import { inProject, projectFolder } from './project.mjs'
import { testEnvironment } from './test-environment.mjs'

runCommand(async () => {
  await ensurePackages()
  await ensureBuild()
  const prepared = await prepareElectron()
  try {
    return await runInForeground(
      process.execPath,
      [inProject('tests', 'bench', 'index.mjs'), ...process.argv.slice(2)],
      { cwd: projectFolder, env: testEnvironment(prepared) },
    )
  } finally {
    prepared.display.stop()
  }
})
