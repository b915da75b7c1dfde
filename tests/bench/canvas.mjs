import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import { generateWorkbook } from './generate-workbook.mjs'
import { inputs, playGesture } from './gestures.mjs'
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
  fit: (page) => page.keyboard.press('f'),
  actualSize: (page) => page.keyboard.press('1'),
  grip: (page) => page.evaluate(() => globalThis.boxInTheMiddle()),
}

const buymap = {
  ready: '[data-record-id]',
  view: { selector: '.react-flow__viewport', attribute: 'style' },
  box: { selector: '.react-flow__node.dragging', attribute: 'style' },
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
  const settle = () => page.waitForTimeout(700)
  const play = (look, input) => playGesture(page, session, look, input)

  await page.mouse.move(pointer.x, pointer.y)
  await settle()
  await subject.fit(page)
  await settle()
  const panFit = await play(subject.view, inputs.pan(pointer))
  await settle()
  const zoom = await play(subject.view, inputs.zoom(pointer))
  await subject.actualSize(page)
  await settle()
  await page.mouse.move(pointer.x, pointer.y)
  const panFull = await play(subject.view, inputs.pan(pointer))
  await settle()
  const grip = await subject.grip(page)
  await page.mouse.move(grip.x, grip.y)
  await settle()
  await page.mouse.down()
  const drag = await play(subject.box, inputs.drag(grip))
  await page.mouse.up()
  await settle()
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
  rmSync(folder, { recursive: true, force: true })
  const rows = gestures.map(({ name, measure, goal }) => {
    const of = (runs, what) => median(runs.map((run) => run[name][what]))
    const text = (runs) => `${of(runs, 'updates').toFixed(0)} updates/s, p95 ${of(runs, 'p95').toFixed(0)} ms`
    return {
      measure: `${steps} steps: ${measure} (higher is better)`,
      ours: text(ours),
      reference: text(theirs),
      ratio: of(ours, 'updates') / of(theirs, 'updates'),
      goal,
    }
  })
  const load = median(ours.map((run) => run.load))
  const plainLoad = median(theirs.map((run) => run.load))
  const elements = median(ours.map((run) => run.elements))
  return [
    ...rows,
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
