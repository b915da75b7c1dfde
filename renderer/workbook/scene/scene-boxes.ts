import { readingOrder } from '../analysis/reading-order'
import type { SheetFacts, StepFacts } from '../analysis/sheet-facts'
import { noteBoxSize, stepBoxSize } from '../layout/boxes'
import type { StageColumn } from '../layout/stage-columns'
import type { Note } from '../model/note'
import { type RecordKey, recordKey } from '../model/records'
import { type Stakeholder, stakeholderSize } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Id, IsoDay, Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import { describeStep } from './describe-step'
import { drawNote, drawSimpleNote } from './draw-note'
import { drawSimpleStakeholder, drawStakeholder } from './draw-stakeholder'
import { drawSimpleStep, drawStep, type StepAppearance } from './draw-step'
import { noteName, stakeholderName, stepName } from './names'
import { sameAppearance } from './same-appearance'
import type { Rectangle, SceneBox } from './scene'

/** Everything that the boxes of a sheet are drawn from. */
export interface BoxSources {
  readonly workbook: Workbook
  readonly sheetId: Id
  readonly facts: SheetFacts
  readonly today: IsoDay
  readonly columns: readonly StageColumn[]
  /** The ready step that comes first. */
  readonly nextId: Id | null
  /** False where only what a client may see is drawn. */
  readonly isInternal: boolean
}

/** A box with what it was drawn from. */
interface BoxEntry {
  readonly appearance: object
  readonly box: SceneBox
}

/** The boxes of a sheet by record. */
export type BoxEntries = ReadonlyMap<RecordKey, BoxEntry>

type Drawing = Pick<SceneBox, 'marks' | 'simpleMarks' | 'name' | 'description'>

const unknownFacts: StepFacts = {
  next: false,
  verification: 'unverified',
  owners: [],
  approver: null,
  action: 'none',
  overdue: false,
  slipCount: 0,
}

function appearanceOfStep(step: Step, sources: BoxSources): StepAppearance {
  const facts = sources.facts.get(step.id) ?? unknownFacts
  const approvers = facts.approver && !facts.owners.includes(facts.approver) ? [facts.approver] : []
  return {
    step,
    ...stepBoxSize(step),
    people: [...facts.owners, ...approvers],
    isReady: facts.next,
    isNext: step.id === sources.nextId,
    isLate: facts.overdue,
    verification: sources.isInternal ? facts.verification : null,
    action: sources.isInternal ? facts.action : null,
    today: sources.today,
  }
}

function drawingOfStep(appearance: StepAppearance): Drawing {
  return {
    marks: drawStep(appearance),
    simpleMarks: drawSimpleStep(appearance),
    name: stepName(appearance.step),
    description: describeStep(appearance),
  }
}

function drawingOfStakeholder(stakeholder: Stakeholder, withStance: boolean): Drawing {
  return {
    marks: drawStakeholder(stakeholder, withStance),
    simpleMarks: drawSimpleStakeholder(stakeholder),
    name: stakeholderName(stakeholder, withStance),
    description: '',
  }
}

function drawingOfNote(note: Note, size: { width: number; height: number }, isInternal: boolean): Drawing {
  return {
    marks: drawNote(note, size, isInternal),
    simpleMarks: drawSimpleNote(note, size),
    name: noteName(note.text),
    description: '',
  }
}

function byPlace({ box: a }: BoxEntry, { box: b }: BoxEntry): number {
  return a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y || (a.id < b.id ? -1 : 1)
}

/** Notes on one sheet, the lowest first. */
function notesInOrder(notes: Iterable<Note>, sheetId: Id): Note[] {
  return [...notes]
    .filter((note) => note.sheetId === sheetId)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1))
}

/**
 * The boxes of a sheet in painting order: steps, people, notes. A box whose appearance and place are those of before
 * is the same object as before.
 */
export function boxEntries(sources: BoxSources, previous: BoxEntries): BoxEntries {
  const { workbook, sheetId, columns, isInternal } = sources
  const lefts = new Map(columns.map(({ stage, x }) => [stage.id, x]))
  const entryOf = <A extends object>(
    kind: SceneBox['kind'],
    id: Id,
    place: Placement,
    size: { width: number; height: number },
    appearance: A,
    draw: (appearance: A) => Drawing,
  ): BoxEntry => {
    const key = recordKey(kind, id)
    const before = previous.get(key)
    const left = place.stageId === null ? 0 : (lefts.get(place.stageId) ?? 0)
    const bounds: Rectangle = { x: left + place.x, y: place.y, width: size.width, height: size.height }
    if (!before || !sameAppearance(appearance, before.appearance)) {
      return { appearance, box: { key, id, kind, bounds, ...draw(appearance) } }
    }
    const isInPlace = sameAppearance(bounds, before.box.bounds)
    // A box that only moved keeps its marks, because those are relative to its corner.
    return isInPlace ? before : { appearance, box: { ...before.box, bounds } }
  }

  const onSheet = [...workbook.steps.values()].filter((step) => step.sheetId === sheetId)
  const steps = readingOrder(workbook, onSheet).map((step) => {
    const appearance = appearanceOfStep(step, sources)
    return entryOf('steps', step.id, step, appearance, appearance, drawingOfStep)
  })
  const people: BoxEntry[] = []
  for (const stakeholder of workbook.stakeholders.values()) {
    const place = stakeholder.placements.find((placement) => placement.sheetId === sheetId)
    if (!place) continue
    people.push(
      entryOf('stakeholders', stakeholder.id, place, stakeholderSize, { stakeholder, isInternal }, (shown) =>
        drawingOfStakeholder(shown.stakeholder, shown.isInternal),
      ),
    )
  }
  const notes = notesInOrder(workbook.notes.values(), sheetId).map((note) => {
    const size = noteBoxSize(note)
    return entryOf('notes', note.id, note, size, { note, isInternal }, (shown) =>
      drawingOfNote(shown.note, size, shown.isInternal),
    )
  })
  return new Map([...steps, ...people.sort(byPlace), ...notes].map((entry) => [entry.box.key, entry]))
}
