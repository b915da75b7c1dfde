import type { Fragment, FragmentBox } from '../clipboard/fragment'
import { fragmentAreas } from '../clipboard/fragment-areas'
import { boxesOnSheet } from '../layout/boxes'
import { freeOffset } from '../layout/free-offset'
import { placementAt, stageColumns } from '../layout/stage-columns'
import { farthestCoordinate, type Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { counted } from '../rules/kind-word'
import { recordTitle } from '../rules/record-title'
import { aroundAll } from '../scene/rectangles'
import type { Point } from '../scene/scene'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { pastePeople } from './paste/people'
import { type PlacedBox, pasteRecords } from './paste/records'

export interface PasteFragmentInput {
  readonly fragment: Fragment
  readonly sheetId: Id
  /** Where the top left corner of the group goes, in sheet pixels; without it the group goes below where it stood. */
  readonly at?: Point | undefined
  /** What the change is called in the history. */
  readonly verb?: 'Paste' | 'Duplicate' | undefined
}

/**
 * Pastes what was copied here, on another sheet or in another workbook, as one change: with new ids, with the links
 * among what was copied, and with the actions and the evidence of its steps. People who are already in the workbook
 * are recognised instead of added a second time. Nothing comes to lie on another box, and each box belongs to the
 * stage in whose column it lands.
 */
export const pasteFragment: Command<PasteFragmentInput> = (workbook, input, { newId }) => {
  const { fragment, sheetId, at, verb = 'Paste' } = input
  if (!workbook.sheets.has(sheetId)) return refuse('That sheet no longer exists.')
  const draft = draftOf(workbook)
  const people = pastePeople(draft, fragment, newId)
  const isThere = ({ kind, id }: FragmentBox) =>
    kind === 'stakeholders' &&
    workbook.stakeholders.get(people.get(id) ?? '')?.placements.some((place) => place.sheetId === sheetId)
  const arriving = fragment.boxes.filter((box) => !isThere(box))
  const [first] = fragment.boxes
  if (arriving.length === 0 || !first) {
    const person = fragment.stakeholders.find(({ id }) => id === first?.id)
    const who =
      fragment.boxes.length === 1 && person ? `${recordTitle('stakeholders', person)} is` : 'They are'
    return refuse(`${who} already on this sheet.`)
  }
  const pasted = pasteRecords(draft, {
    fragment,
    people,
    newId,
    ...placeBoxes(workbook, fragment, arriving, sheetId, at),
  })
  return finishDraft(draft, `${verb} ${nameOf(fragment, arriving)}`, pasted)
}

function placeBoxes(
  workbook: Workbook,
  fragment: Fragment,
  boxes: readonly FragmentBox[],
  sheetId: Id,
  at: Point | undefined,
): { readonly placed: readonly PlacedBox[]; readonly by: Point } {
  const areas = fragmentAreas(fragment, boxes)
  const corner = aroundAll(areas)
  const start = at ? { x: Math.round(at.x - corner.x), y: Math.round(at.y - corner.y) } : { x: 0, y: 0 }
  const by = freeOffset(boxesOnSheet(workbook, sheetId), areas, start)
  const columns = stageColumns(workbook, sheetId)
  const placed = boxes.map((box, index) => ({
    ...box,
    placement: placementAt(columns, sheetId, {
      x: withinSheet(box.x + by.x),
      y: withinSheet(box.y + by.y),
      width: areas[index]?.width ?? 0,
    }),
  }))
  return { placed, by }
}

function withinSheet(coordinate: number): number {
  return Math.max(-farthestCoordinate, Math.min(farthestCoordinate, coordinate))
}

function nameOf(fragment: Fragment, boxes: readonly FragmentBox[]): string {
  const [only] = boxes
  if (!only || boxes.length > 1) return counted(boxes.map(({ kind }) => kind))
  const step = fragment.steps.find(({ id }) => id === only.id)
  if (only.kind === 'steps' && step) return recordTitle('steps', step)
  const person = fragment.stakeholders.find(({ id }) => id === only.id)
  return only.kind === 'stakeholders' && person ? recordTitle('stakeholders', person) : 'note'
}
