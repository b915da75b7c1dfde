import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import { generateWorkbook } from './generate-workbook.mjs'
import { inputs, modifiers, playGesture, settle } from './gestures.mjs'
import { plainCanvasPage } from './plain-canvas.mjs'

const projectRoot = resolve(import.meta.dirname, '../..')
const rounds = 3
const windowSize = { width: 1440, height: 900 }
const pointer = { x: windowSize.width * 0.4, y: windowSize.height * 0.5 }

const plainMain = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ ...${JSON.stringify(windowSize)}, webPreferences: { sandbox: true } })
  window.loadFile('index.html')
})
`

function makePlainApp(folder, steps) {
  mkdirSync(folder, { recursive: true })
  const about = { name: 'plain', version: '1.0.0', main: 'main.cjs' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about))
  writeFileSync(join(folder, 'main.cjs'), plainMain)
  writeFileSync(join(folder, 'index.html'), plainCanvasPage(generateWorkbook(steps)))
  return folder
}

/** How each page says that it is there, that it moved, and where a box can be taken hold of. */
const plain = {
  ready: '#map[data-view]',
  view: { selector: '#map', attribute: 'data-view' },
  box: { selector: '#map', attribute: 'data-held' },
  heldKeys: modifiers.none,
  fit: (page) => page.keyboard.press('f'),
  actualSize: (page) => page.keyboard.press('1'),
  grip: (page) => page.evaluate(() => globalThis.boxInTheMiddle()),
}

const buymap = {
  ready: '[data-record-id]',
  view: { selector: '.react-flow__viewport', attribute: 'style' },
  box: { selector: '.react-flow__node.dragging', attribute: 'style' },
  // Nothing snaps while Alt is held. On the grid of eight pixels most movements of this gesture change nothing to see.
  heldKeys: modifiers.alt,
  fit: (page) => page.getByRole('button', { name: 'Zoom to fit' }).first().click(),
  async actualSize(page) {
    await page.getByRole('button', { name: /^Zoom, / }).click()
    await page.getByRole('menuitem', { name: '100 %', exact: true }).click()
  },
  grip: (page) =>
    page.evaluate(() => {
      const away = ({ x, y, width, height }) =>
        Math.hypot(x + width / 2 - innerWidth * 0.4, y + height / 2 - innerHeight * 0.5)
      const boxes = [...document.querySelectorAll('.react-flow__node')].map((box) =>
        box.getBoundingClientRect(),
      )
      const { x, y, width, height } = boxes.sort((a, b) => away(a) - away(b))[0]
      return { x: x + width / 2, y: y + height / 2 }
    }),
}

/** Milliseconds from asking for the page until it has been painted. */
async function loadTime(page, ready) {
  await page.reload({ waitUntil: 'commit' })
  return page.evaluate(
    (selector) =>
      new Promise((done) => {
        const look = () => {
          if (!document.querySelector(selector)) requestAnimationFrame(look)
          else requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))
        }
        look()
      }),
    ready,
  )
}

async function measure(electron, args, profile, subject) {
  const application = await _electron.launch({
    executablePath: electron.executablePath,
    args: [...electron.args, ...args],
    env: { ...process.env, BUYMAP_USER_DATA: profile },
  })
  const page = await application.firstWindow()
  await page.waitForSelector(subject.ready)
  const session = await page.context().newCDPSession(page)
  const load = await loadTime(page, subject.ready)
  const rest = () => settle(page, subject.view)
  const play = (look, input) => playGesture(page, session, look, input)

  await page.mouse.move(pointer.x, pointer.y)
  await rest()
  await subject.fit(page)
  await rest()
  const panFit = await play(subject.view, inputs.pan(pointer))
  await rest()
  const zoom = await play(subject.view, inputs.zoom(pointer))
  // Where a gesture ends depends on how many of its events came through, so that the next begins at a known place.
  await subject.fit(page)
  await rest()
  await subject.actualSize(page)
  await rest()
  await page.mouse.move(pointer.x, pointer.y)
  const panFull = await play(subject.view, inputs.pan(pointer))
  await rest()
  const grip = await subject.grip(page)
  await page.mouse.move(grip.x, grip.y)
  await rest()
  await page.mouse.down()
  const drag = await play(subject.box, inputs.drag(grip, subject.heldKeys))
  await page.mouse.up()
  await rest()
  const elements = await page.evaluate(() => document.querySelectorAll('section[aria-label] *').length)
  // Not closed politely: a dragged box is unsaved, and the question about it would wait for an answer.
  application.process().kill('SIGKILL')
  return { load, panFit, zoom, panFull, drag, elements }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

const gestures = [
  { name: 'panFit', measure: 'pan, whole sheet', goal: 0.85 },
  { name: 'zoom', measure: 'zoom in and out', goal: 0.75 },
  { name: 'panFull', measure: 'pan at 100 %', goal: 0.85 },
  { name: 'drag', measure: 'drag a step at 100 %', goal: 0.85 },
]

/** A sheet of 2,000 steps against one plain canvas that is drawn anew each frame, in turn, in one run. */
export async function benchCanvas(electron, steps = 2_000) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-canvas-'))
  const file = join(folder, 'generated.buymap')
  writeFileSync(file, generateWorkbook(steps))
  const plainApp = makePlainApp(join(folder, 'plain'), steps)
  const ours = []
  const theirs = []
  for (let round = 0; round < rounds; round += 1) {
    const profile = join(folder, `profile-${round}`)
    theirs.push(await measure(electron, [plainApp], join(folder, 'plain-profile'), plain))
    ours.push(await measure(electron, [projectRoot, file], profile, buymap))
  }
  // The browser's other processes outlive the one that was killed by a moment, and still write to the profile.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  const of = (runs, name, what) => median(runs.map((run) => run[name][what]))
  const slowest = gestures
    .filter(({ name }) => name !== 'zoom')
    .map(({ name, measure }) => {
      const interval = (runs) => of(runs, name, 'p95')
      return {
        measure: `${steps} steps: ${measure}, p95 of the time between frames (lower is better)`,
        ours: `${interval(ours).toFixed(0)} ms`,
        reference: `${interval(theirs).toFixed(0)} ms`,
        ratio: interval(ours) / interval(theirs),
        goal: 2,
      }
    })
  const rows = gestures.map(({ name, measure, goal }) => {
    const text = (runs) =>
      `${of(runs, name, 'updates').toFixed(0)} updates/s, p95 ${of(runs, name, 'p95').toFixed(0)} ms`
    return {
      measure: `${steps} steps: ${measure} (higher is better)`,
      ours: text(ours),
      reference: text(theirs),
      ratio: of(ours, name, 'updates') / of(theirs, name, 'updates'),
      goal,
    }
  })
  const load = median(ours.map((run) => run.load))
  const plainLoad = median(theirs.map((run) => run.load))
  const elements = median(ours.map((run) => run.elements))
  return [
    ...rows,
    ...slowest,
    {
      measure: `${steps} steps: window loaded and drawn / plain canvas`,
      ours: `${Math.round(load)} ms`,
      reference: `${Math.round(plainLoad)} ms`,
      ratio: load / plainLoad,
      goal: '-',
    },
    {
      measure: `${steps} steps: elements on the map at 100 % / 2,000`,
      ours: String(elements),
      reference: '2000',
      ratio: elements / 2_000,
      goal: 1,
    },
  ]
}
