import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const projectRoot = resolve(import.meta.dirname, '../..')
const warmUps = 3

/** A part of the product together with what measures it, bundled as the window gets it. */
export async function bundledSubject(name, folder) {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@workbook': join(projectRoot, 'renderer/workbook'),
        '@contract': join(projectRoot, 'electron/contract'),
        '@resources': join(projectRoot, 'resources'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, name),
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
export function inTurn(ours, reference, rounds = 15) {
  const times = Array.from({ length: rounds + warmUps }, () => [milliseconds(ours), milliseconds(reference)])
  const counted = times.slice(warmUps)
  return { ours: median(counted.map(([time]) => time)), reference: median(counted.map(([, time]) => time)) }
}

/** A row of the table that the benchmarks print. */
export function row(measure, { ours, reference }, goal) {
  const text = (time) => `${time.toFixed(1)} ms`
  return { measure, ours: text(ours), reference: text(reference), ratio: ours / reference, goal }
}
