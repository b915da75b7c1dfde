import { readFileSync, writeFileSync } from 'node:fs'
import { ensureBuild } from './build.mjs'
import { runCommand } from './command.mjs'
import { ensureFallbackRuntime, fallback, fallbackFits } from './fallback-runtime.mjs'
import { downloadOfficialRuntime, findOfficialRuntime, pinnedElectronVersion } from './official-runtime.mjs'
import { ensurePackages } from './packages.mjs'
import { runInForeground } from './processes.mjs'
import { inProject, projectFolder } from './project.mjs'
import { say, setUpFailure } from './report.mjs'

const onlyFolder = process.argv.includes('--dir')

/** A fuse that came after the Electron of the fallback: asked to set it there, the packager stops. */
const fuseUnknownToFallback = /^ *grantFileProtocolExtraPrivileges:.*\n/m

/** The configuration for the fallback, written where the packager can read it. */
function writeFallbackConfiguration() {
  const text = readFileSync(inProject('electron-builder.yml'), 'utf8')
  const file = inProject('out', 'electron-builder-fallback.yml')
  writeFileSync(file, text.replace(fuseUnknownToFallback, ''))
  return file
}

/** @returns {Promise<{ dist: string, version: string, configuration: string }>} the unpacked runtime to build the program around */
async function runtimeToPackage() {
  const official =
    findOfficialRuntime() ?? (await downloadOfficialRuntime({ evenIfFailedToday: !onlyFolder }))
  if (official) return { ...official, configuration: inProject('electron-builder.yml') }
  const mirror = `ELECTRON_MIRROR=https://mirror.example/electron/ npm run ${onlyFolder ? 'package' : 'dist'}`
  if (!onlyFolder || !fallbackFits()) {
    throw setUpFailure(
      `${onlyFolder ? 'the program is' : 'installers are'} made with the official Electron ${pinnedElectronVersion()}, which cannot be downloaded here; name a mirror of its releases, as in: ${mirror}`,
    )
  }
  const { pristine } = await ensureFallbackRuntime()
  say(`packaging with Electron ${fallback.electronVersion}: a way to try and test, not to hand out`)
  return {
    dist: pristine,
    version: fallback.electronVersion,
    configuration: writeFallbackConfiguration(),
  }
}

runCommand(async () => {
  await ensurePackages()
  await ensureBuild()
  const { dist, version, configuration } = await runtimeToPackage()
  say(`packaging into ${inProject('dist')} ...`)
  const ending = await runInForeground(
    process.execPath,
    [
      inProject('node_modules', 'electron-builder', 'cli.js'),
      ...(onlyFolder ? ['--dir'] : []),
      '--publish=never',
      `--config=${configuration}`,
      `--config.electronDist=${dist}`,
      `--config.electronVersion=${version}`,
    ],
    { cwd: projectFolder },
  )
  if (ending.code !== 0 && !ending.signal)
    throw setUpFailure('packaging failed, see above; try again with: npm run package')
  return ending
})
