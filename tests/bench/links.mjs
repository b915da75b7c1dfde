import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { generateWorkbook } from './generate-workbook.mjs'

const projectRoot = resolve(import.meta.dirname, '../..')
const rounds = 15
const warmUps = 3

/** The drawing of a sheet, bundled as the window gets it. */
async function bundledScene(folder) {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@workbook': join(projectRoot, 'renderer/workbook') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'scene-subject.ts'),
      outDir: folder,
      target: 'node18',
      rollupOptions: { output: { entryFileNames: 'subject.mjs' } },
    },
  })
  return import(pathToFileURL(join(folder, 'subject.mjs')).href)
}

function milliseconds(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** The median of two things done in turn, so that a busy machine slows both down alike. */
function inTurn(ours, reference) {
  const times = Array.from({ length: rounds + warmUps }, () => [milliseconds(ours), milliseconds(reference)])
  const counted = times.slice(warmUps)
  return { ours: median(counted.map(([time]) => time)), reference: median(counted.map(([, time]) => time)) }
}

function row(measure, { ours, reference }, goal) {
  const text = (time) => `${time.toFixed(1)} ms`
  return { measure, ours: text(ours), reference: text(reference), ratio: ours / reference, goal }
}

/** A large sheet with links that find their ways between the boxes against the same sheet without links, in one run. */
export async function benchLinks(_electron, steps = 2_000) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-links-'))
  try {
    const { prepare } = await bundledScene(folder)
    const { drawn, bare, moved, bareMoved } = prepare(generateWorkbook(steps))
    return [
      row(`${steps} steps: sheet drawn / without its links`, inTurn(drawn, bare), 30),
      row(
        `${steps} steps: one step moved, its sheet drawn again / without its links`,
        inTurn(moved, bareMoved),
        10,
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
