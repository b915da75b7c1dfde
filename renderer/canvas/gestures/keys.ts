import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Point, SceneBox } from '@workbook/scene/scene'
import { startEditing } from '../../store/title-editing'
import type { MapGestures } from './map-gestures'
import { addNextStep, addStepBeside } from './new-boxes'
import { gridStep } from './places'
import { linkBeside, walkFromBox, walkFromLink } from './walk'

/** The parts of a keyboard event that decide what it means. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * What a key does on the map; false when it means nothing here. With nothing selected Tab leaves the map as anywhere
 * else, so Escape and then Tab is the keyboard's way out.
 */
export function pressKey(gestures: MapGestures, key: Key): boolean {
  const arrow = arrows[key.key]
  if (arrow) return pressArrow(gestures, key, arrow)
  if (key.ctrlKey || key.metaKey || key.altKey) return false
  const { view } = gestures
  const { selection } = view.stores.session.getState()
  const [only] = selection.size === 1 ? selection : []
  const kind = only && splitRecordKey(only).kind
  switch (key.key) {
    case 'Escape':
      return gestures.cancel() || leaveNeighbours(gestures) || clearSelection(gestures)
    case 'Delete':
    case 'Backspace':
      if (selection.size === 0) return false
      gestures.deleteSelection()
      return true
    case 'F2':
      if (only) startEditing(view.stores, only)
      return only !== undefined
    case 'Tab':
      if (!only || key.shiftKey || (kind !== 'steps' && kind !== 'stakeholders')) return false
      addNextStep(view, only)
      return true
    case 'Enter':
      if (!only) return false
      if (kind === 'steps') addStepBeside(view, only)
      else if (kind === 'links') view.stores.session.goToFields()
      else startEditing(view.stores, only)
      return true
    default:
      return false
  }
}

function leaveNeighbours({ view }: MapGestures): boolean {
  if (view.stores.session.getState().neighboursOf.length === 0) return false
  view.stores.session.showNeighboursOf([])
  return true
}

function clearSelection({ view }: MapGestures): boolean {
  if (view.stores.session.getState().selection.size === 0) return false
  view.stores.session.select([])
  return true
}

/**
 * One box or link alone: arrows walk on from it, with Alt they move it. Several boxes: arrows move them, because there is
 * no one place to walk from. Shift makes steps of ten pixels.
 */
function pressArrow(gestures: MapGestures, key: Key, arrow: Point): boolean {
  const { view } = gestures
  const { index } = view.state.getState()
  const selection = [...view.stores.session.getState().selection]
  const [first, ...others] = selection
  const [box, link] = first ? [index.box(first), index.link(first)] : []
  const isAlone = others.length === 0
  if (!box && !link) return walkTo(gestures, index.scene.boxes[0]?.key ?? null)
  if ((key.ctrlKey || key.metaKey) && key.altKey)
    return isAlone && box !== undefined && resized(gestures, box, arrow)
  if (key.ctrlKey || key.metaKey) {
    return isAlone && box !== undefined && !key.altKey && walkTo(gestures, linkBeside(index, box, arrow))
  }
  if (isAlone && !key.altKey) {
    if (key.shiftKey) return false
    return walkTo(gestures, box ? walkFromBox(index, box, arrow) : link && walkFromLink(index, link, arrow))
  }
  const distance = key.shiftKey ? 10 : 1
  const by = { x: arrow.x * distance, y: arrow.y * distance }
  if (isAlone && link) gestures.label.nudge(link, by)
  else gestures.nudge(by)
  return true
}

/** Wider or narrower, higher or lower, a step of the grid at a time. */
function resized(gestures: MapGestures, box: SceneBox, arrow: Point): boolean {
  gestures.resize.by(box.key, { x: arrow.x * gridStep, y: arrow.y * gridStep })
  return true
}

/** The key is taken even at the edge of the sheet, so that the page does not scroll instead. */
function walkTo(gestures: MapGestures, to: RecordKey | null | undefined): boolean {
  if (to) gestures.focusRecord(to)
  return true
}
