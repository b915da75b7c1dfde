import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'

const projectRoot = resolve(import.meta.dirname, '../..')
const sample = join(projectRoot, 'resources/samples/northwind-foods.buymap')
const rounds = 9

const bareMain = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  window.loadFile('index.html')
})
`

function makeBareApp(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }),
  )
  writeFileSync(join(folder, 'main.cjs'), bareMain)
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>bare</title><p id="painted">bare window</p>',
  )
  return folder
}

/**
 * Milliseconds from the start of the process until the picture with what the selector names, by the browser's own record
 * of it. The map comes with a window's first picture, all of it that is in sight, so that is the one with the sample.
 */
async function timeUntilPainted(electron, args, profile, selector) {
  const started = Date.now()
  const application = await _electron.launch({
    executablePath: electron.executablePath,
    args: [...electron.args, ...args],
    env: { ...process.env, BUYMAP_USER_DATA: profile },
  })
  const window = await application.firstWindow()
  await window.waitForSelector(selector)
  const painted = await window.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint')
          if (paint) resolve(performance.timeOrigin + paint.startTime)
        })
        observer.observe({ type: 'paint', buffered: true })
      }),
  )
  await application.close()
  return painted - started
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Window with the sample drawn against a bare window of the same runtime, in turn, in one run. */
export async function benchStartUp(electron) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-bench-'))
  const bareApp = makeBareApp(join(folder, 'bare'))
  const bare = []
  const buymap = []
  for (let round = 0; round <= rounds; round += 1) {
    const bareTime = await timeUntilPainted(electron, [bareApp], join(folder, 'bare-profile'), '#painted')
    const buymapTime = await timeUntilPainted(
      electron,
      [projectRoot, sample],
      join(folder, 'profile'),
      '[data-record-id]',
    )
    // The first round warms the file cache for both.
    if (round > 0) {
      bare.push(bareTime)
      buymap.push(buymapTime)
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return [
    {
      measure: 'start to painted sample / start to painted bare window',
      ours: `${Math.round(median(buymap))} ms`,
      reference: `${Math.round(median(bare))} ms`,
      ratio: median(buymap) / median(bare),
      goal: 2,
    },
  ]
}
