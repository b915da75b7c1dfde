import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './command.mjs'
import { appleIcon, appleTypes, windowsIcon } from './icon-formats.mjs'
import { runQuietly } from './processes.mjs'
import { inProject } from './project.mjs'
import { setUpFailure } from './report.mjs'

const icons = inProject('resources', 'icons')

/** @typedef {import('./icon-formats.mjs').Picture} Picture */

/**
 * @param {string} drawing name of an .svg file
 * @param {number} size in pixels
 * @returns {Promise<Picture>}
 */
async function render(drawing, size) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-icons-'))
  const target = join(folder, 'icon.png')
  const source = join(icons, `${drawing}.svg`)
  const sizes = [`--width=${size}`, `--height=${size}`]
  const { code, output } = await runQuietly('rsvg-convert', [...sizes, `--output=${target}`, source])
  if (code === 127) throw setUpFailure('rsvg-convert is missing; run: apt-get install -y librsvg2-bin')
  if (code !== 0)
    throw setUpFailure(`${drawing}.svg cannot be drawn (${output.trim()}); run: rsvg-convert ${source}`)
  const png = readFileSync(target)
  rmSync(folder, { recursive: true })
  return { size, png }
}

const windowsSizes = [16, 24, 32, 48, 64, 256]
const appleSizes = Object.keys(appleTypes).map(Number)
const linuxSizes = [16, 32, 48, 64, 128, 256, 512, 1024]

/** @param {string} drawing */
async function drawAll(drawing) {
  const sizes = [...new Set([...windowsSizes, ...appleSizes, ...linuxSizes])]
  return Promise.all(sizes.map((size) => render(drawing, size)))
}

/**
 * @param {string} drawing
 * @param {Picture[]} pictures
 */
function writeContainers(drawing, pictures) {
  const chosen = pictures.filter(({ size }) => windowsSizes.includes(size)).sort((a, b) => a.size - b.size)
  writeFileSync(join(icons, `${drawing}.ico`), windowsIcon(chosen))
  writeFileSync(join(icons, `${drawing}.icns`), appleIcon(pictures))
}

/** Draws every icon file again after a change of app.svg (the program) or buymap.svg (a workbook file). */
async function drawIcons() {
  mkdirSync(join(icons, 'linux'), { recursive: true })
  const app = await drawAll('app')
  writeContainers('app', app)
  for (const { size, png } of app) {
    if (linuxSizes.includes(size)) writeFileSync(join(icons, 'linux', `${size}x${size}.png`), png)
  }
  writeContainers('buymap', await drawAll('buymap'))
}

runCommand(async () => {
  await drawIcons()
  return { code: 0, signal: null }
})
