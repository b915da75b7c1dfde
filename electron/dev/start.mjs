import { ensureBuild } from './build.mjs'
import { runCommand } from './command.mjs'
import { launchProgram } from './launch.mjs'
import { ensurePackages } from './packages.mjs'
import { runInForeground } from './processes.mjs'
import { commandLineProgram, folderOfCaller, sampleWorkbook } from './project.mjs'
import { routeOf } from './routes.mjs'

const parameters = process.argv.slice(2)

runCommand(async () => {
  await ensurePackages()
  await ensureBuild()
  const route = routeOf(parameters)
  if (route === 'commandLine') {
    return runInForeground(process.execPath, [commandLineProgram, ...parameters], { cwd: folderOfCaller() })
  }
  return launchProgram(route === 'sample' ? [sampleWorkbook] : parameters)
})
