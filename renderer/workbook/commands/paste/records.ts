import type { Fragment, FragmentBox } from '../../clipboard/fragment'
import type { NewId } from '../../model/ids'
import type { Link } from '../../model/link'
import { type RecordKey, recordKey } from '../../model/records'
import type { Step } from '../../model/step'
import type { Id, Placement } from '../../model/values'
import { canConnect } from '../../rules/can-connect'
import { canHold } from '../../rules/can-hold'
import { linkEndKinds } from '../../rules/references'
import type { Point } from '../../scene/scene'
import { type Draft, draftedWorkbook, readRecord, writeRecord } from '../draft'
import type { PastedPeople } from './people'
import { pasteStatements } from './statements'

/** A box of a fragment with the place it goes to. */
export interface PlacedBox extends FragmentBox {
  readonly placement: Placement
}

/** What is pasted where. */
export interface Pasting {
  readonly fragment: Fragment
  readonly placed: readonly PlacedBox[]
  /** How far the group went from where it stood, in sheet pixels. */
  readonly by: Point
  readonly people: PastedPeople
  readonly newId: NewId
}

/** What the records of a fragment are called in the workbook. */
export interface Renamed {
  readonly steps: Map<Id, Id>
  readonly links: Map<Id, Id>
}

/** Writes all that a fragment holds; the keys of the new boxes. */
export function pasteRecords(draft: Draft, pasting: Pasting): RecordKey[] {
  const renamed: Renamed = { steps: new Map(), links: new Map() }
  const keys = pasting.placed.map((box) => pasteBox(draft, pasting, box, renamed))
  pasteLinks(draft, pasting, renamed)
  for (const step of pasting.fragment.steps) pasteChoice(draft, step, renamed)
  pasteActions(draft, pasting, renamed)
  pasteStatements(draft, pasting, renamed)
  return keys.flatMap((key) => key ?? [])
}

function pasteBox(
  draft: Draft,
  pasting: Pasting,
  { kind, id, placement }: PlacedBox,
  renamed: Renamed,
): RecordKey | undefined {
  const { fragment, people, newId } = pasting
  if (kind === 'stakeholders') {
    const person = readRecord(draft, 'stakeholders', people.get(id) ?? '')
    if (!person) return undefined
    writeRecord(draft, 'stakeholders', { ...person, placements: [...person.placements, placement] })
    return recordKey('stakeholders', person.id)
  }
  const copyId = newId()
  if (kind === 'notes') {
    const note = fragment.notes.find((candidate) => candidate.id === id)
    if (!note) return undefined
    const { locked: _, ...free } = note
    writeRecord(draft, 'notes', { ...free, ...placement, id: copyId })
  } else {
    const step = fragment.steps.find((candidate) => candidate.id === id)
    if (!step) return undefined
    renamed.steps.set(id, copyId)
    writeRecord(draft, 'steps', copiedStep(draft, pasting, step, { id: copyId, ...placement }))
  }
  return recordKey(kind, copyId)
}

function copiedStep(draft: Draft, pasting: Pasting, original: Step, place: Placement & { id: Id }): Step {
  const { newId, people, fragment } = pasting
  const { locked: _, chosenLinkId: __, detailSheetId, evidence, openQuestions, ...rest } = original
  const copy: Step = {
    ...rest,
    ...place,
    ...(evidence && { evidence: evidence.map((item) => ({ ...item, id: newId() })) }),
    ...(openQuestions && {
      openQuestions: openQuestions.map(({ stakeholderId, ...question }) => {
        const asked = stakeholderId === undefined ? undefined : people.get(stakeholderId)
        return { ...question, id: newId(), ...(asked !== undefined && { stakeholderId: asked }) }
      }),
    }),
  }
  if (detailSheetId === undefined || draft.workbook.id !== fragment.workbookId) return copy
  const detailed = { ...copy, detailSheetId }
  return canHold(draftedWorkbook(draft), 'steps', detailed).allowed ? detailed : copy
}

/** What cannot be connected is connected already: a person who was recognised may have the link. */
function pasteLinks(draft: Draft, { fragment, people, by, newId }: Pasting, renamed: Renamed): void {
  for (const link of fragment.links) {
    const ends = linkEndKinds[link.kind]
    const idOf = (kind: 'steps' | 'stakeholders', id: Id) =>
      (kind === 'steps' ? renamed.steps : people).get(id)
    const sourceId = idOf(ends.source, link.sourceId)
    const targetId = idOf(ends.target, link.targetId)
    if (sourceId === undefined || targetId === undefined) continue
    const verdict = canConnect(
      draftedWorkbook(draft),
      recordKey(ends.source, sourceId),
      recordKey(ends.target, targetId),
      link.kind === 'participation'
        ? { role: link.role }
        : link.kind === 'relation'
          ? { relation: link.relation }
          : {},
    )
    if (!verdict.allowed) continue
    const id = newId()
    renamed.links.set(link.id, id)
    writeRecord(draft, 'links', { ...shifted(link, by), id, sourceId, targetId })
  }
}

/** Bends count from the sheet's origin, so that they have to go along with the boxes. */
function shifted(link: Link, by: Point): Link {
  if (link.kind !== 'sequence' || !link.bends) return link
  return { ...link, bends: link.bends.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) }
}

function pasteChoice(draft: Draft, { id, chosenLinkId }: Step, renamed: Renamed): void {
  const chosen = chosenLinkId === undefined ? undefined : renamed.links.get(chosenLinkId)
  const step = readRecord(draft, 'steps', renamed.steps.get(id) ?? '')
  if (step && chosen !== undefined) writeRecord(draft, 'steps', { ...step, chosenLinkId: chosen })
}

function pasteActions(draft: Draft, { fragment, newId }: Pasting, renamed: Renamed): void {
  for (const { callId, ...action } of fragment.actions) {
    const stepId = renamed.steps.get(action.stepId ?? '')
    if (stepId === undefined) continue
    const call = callOf(draft, fragment, callId)
    writeRecord(draft, 'actions', { ...action, id: newId(), stepId, ...(call && { callId: call }) })
  }
}

/** Calls stay where they are: only in the same workbook is there one to point to. */
export function callOf(
  { workbook }: Draft,
  { workbookId }: Fragment,
  callId: Id | undefined,
): Id | undefined {
  const isHere = callId !== undefined && workbook.id === workbookId && workbook.calls.has(callId)
  return isHere ? callId : undefined
}
