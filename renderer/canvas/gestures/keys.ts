import { splitRecordKey } from '@workbook/model/records'
import type { Point } from '@workbook/scene/scene'
import { startEditing } from '../../store/title-editing'
import type { MapGestures } from './map-gestures'
import { addNextStep, addStepBeside } from './new-boxes'
import { neighbourOf } from './selection'

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
  if (key.ctrlKey || key.metaKey) return false
  const arrow = arrows[key.key]
  if (arrow) return pressArrow(gestures, key, arrow)
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

function pressArrow(gestures: MapGestures, key: Key, arrow: Point): boolean {
  const { view } = gestures
  const { index } = view.state.getState()
  const boxes = [...view.stores.session.getState().selection].flatMap((selected) => index.box(selected) ?? [])
  const [first] = boxes
  if (!first) {
    const [start] = index.scene.boxes
    if (start) gestures.focusRecord(start.key)
    return start !== undefined
  }
  if (key.altKey) {
    const neighbour = neighbourOf(index, first, arrow)
    if (neighbour) gestures.focusRecord(neighbour.key)
    return true
  }
  const distance = key.shiftKey ? 10 : 1
  gestures.nudge({ x: arrow.x * distance, y: arrow.y * distance })
  return true
}
