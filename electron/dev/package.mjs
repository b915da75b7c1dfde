import { ensureBuild } from './build.mjs'
import { runCommand } from './command.mjs'
import { ensureFallbackRuntime, fallback, fallbackFits } from './fallback-runtime.mjs'
import { downloadOfficialRuntime, findOfficialRuntime, pinnedElectronVersion } from './official-runtime.mjs'
import { ensurePackages } from './packages.mjs'
import { runInForeground } from './processes.mjs'
import { inProject, projectFolder } from './project.mjs'
import { say, setUpFailure } from './report.mjs'

const onlyFolder = process.argv.includes('--dir')

/** @returns {Promise<{ dist: string, version: string }>} the unpacked runtime to build the program around */
async function runtimeToPackage() {
  const official =
    findOfficialRuntime() ?? (await downloadOfficialRuntime({ evenIfFailedToday: !onlyFolder }))
  if (official) return official
  const mirror = `ELECTRON_MIRROR=https://mirror.example/electron/ npm run ${onlyFolder ? 'package' : 'dist'}`
  if (!onlyFolder || !fallbackFits()) {
    throw setUpFailure(
      `${onlyFolder ? 'the program is' : 'installers are'} made with the official Electron ${pinnedElectronVersion()}, which cannot be downloaded here; name a mirror of its releases, as in: ${mirror}`,
    )
  }
  const { pristine } = await ensureFallbackRuntime()
  say(`packaging with Electron ${fallback.electronVersion}: a way to try and test, not to hand out`)
  return { dist: pristine, version: fallback.electronVersion }
}

runCommand(async () => {
  await ensurePackages()
  await ensureBuild()
  const { dist, version } = await runtimeToPackage()
  say(`packaging into ${inProject('dist')} ...`)
  const ending = await runInForeground(
    process.execPath,
    [
      inProject('node_modules', 'electron-builder', 'cli.js'),
      ...(onlyFolder ? ['--dir'] : []),
      '--publish=never',
      '--config=electron-builder.yml',
      `--config.electronDist=${dist}`,
      `--config.electronVersion=${version}`,
    ],
    { cwd: projectFolder },
  )
  if (ending.code !== 0 && !ending.signal)
    throw setUpFailure('packaging failed, see above; try again with: npm run package')
  return ending
})
