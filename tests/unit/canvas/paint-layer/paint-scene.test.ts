import { lightPalette } from '@workbook/scene/palettes'
import { describe, expect, it } from 'vitest'
import {
  type Painting,
  paintScene,
  type ScenePainter,
} from '../../../../renderer/canvas/paint-layer/paint-scene'
import { givenWorkbook, sequence, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

const workbook = givenWorkbook({
  steps: [step('prove', { title: 'Prove it' }), step('decide', { stageId: 'approve', title: 'Decide' })],
  links: [sequence('prove', 'decide')],
})
const { index } = givenMap(workbook).view.state.getState()

// Path2D belongs to browsers.
globalThis.Path2D ??= class {} as typeof Path2D

interface Recorder {
  readonly painter: ScenePainter
  readonly texts: string[]
  readonly fills: string[]
  strokes: number
}

function givenPainter(): Recorder {
  const recorder: Recorder = { painter: {} as ScenePainter, texts: [], fills: [], strokes: 0 }
  const handlers: Record<string, unknown> = {
    canvas: { width: 1_400, height: 1_120 },
    fillText: (text: string) => recorder.texts.push(text),
    stroke: () => {
      recorder.strokes += 1
    },
  }
  const painter = new Proxy(handlers, {
    get: (target, name: string) => target[name] ?? (() => {}),
    set(target, name: string, value) {
      if (name === 'fillStyle') recorder.fills.push(String(value))
      target[name] = value
      return true
    },
  })
  return { ...recorder, painter: painter as unknown as ScenePainter }
}

const painting: Painting = {
  index,
  area: { x: -200, y: -200, width: 1_400, height: 1_120 },
  palette: lightPalette,
  faded: lightPalette,
  lit: null,
  detail: 'full',
  selection: new Set(),
  dropStageId: null,
  labelInHand: null,
  held: null,
}

function textsOf(changes: Partial<Painting>, zoom = 1): string[] {
  const { painter, texts } = givenPainter()
  paintScene(painter, zoom, 1, { ...painting, ...changes })
  return texts
}

describe('painting a sheet', () => {
  it('shows what touches the area', () => {
    expect(textsOf({})).toEqual(expect.arrayContaining(['Prove it', 'Decide']))
    const right = { ...painting.area, x: 210 }
    expect(textsOf({ area: right })).not.toContain('Prove it')
  })

  it('leaves out text that could not be read', () => {
    expect(textsOf({}, 0.2)).toEqual([])
  })

  it('leaves what is held where something else draws it, and paints it where it is held otherwise', () => {
    const held = { keys: new Set(['steps:prove'] as const), by: { x: 10, y: 10 }, boxes: [], links: [] }
    const box = index.box('steps:prove')
    if (!box) throw new Error('The step is not on the sheet')

    expect(textsOf({ held })).not.toContain('Prove it')
    expect(textsOf({ held: { ...held, boxes: [box] } })).toContain('Prove it')
  })

  it('covers all of the canvas, and marks the stage that a box would change to', () => {
    const { painter, fills } = givenPainter()
    paintScene(painter, 1, 1, { ...painting, dropStageId: 'approve' })

    expect(fills[0]).toBe(lightPalette.paper)
    expect(fills).toContain(lightPalette.accentSoft)
  })
})
