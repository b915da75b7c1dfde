import { readingOrder } from '../analysis/reading-order'
import type { SheetFacts, StepFacts } from '../analysis/sheet-facts'
import { type FindingMark, findingMarkWords } from '../health/finding-marks'
import { noteBoxSize, stepBoxSize } from '../layout/boxes'
import type { StageColumn } from '../layout/stage-columns'
import type { Note } from '../model/note'
import { type RecordKey, recordKey } from '../model/records'
import { type Stakeholder, stakeholderSize } from '../model/stakeholder'
import type { Id, IsoDay, Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import { describeStep } from './describe-step'
import { drawFinding } from './draw-finding'
import { drawNote, drawSimpleNote } from './draw-note'
import { drawSimpleStakeholder, drawStakeholder } from './draw-stakeholder'
import { drawSimpleStep, drawStep, type StepAppearance } from './draw-step'
import { noteName, stakeholderName, stepName } from './names'
import { sameRectangle } from './rectangles'
import { sameFields } from './same-fields'
import type { Rectangle, SceneBox } from './scene'
import { type BoxDrawing, rememberedDrawing, sceneBox } from './scene-box'

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
  /** What is found about boxes; empty where only what a client may see is drawn. */
  readonly findings: ReadonlyMap<RecordKey, FindingMark>
  /** The steps on the critical path; empty where only what a client may see is drawn. */
  readonly critical: ReadonlySet<Id>
}

/** A box with what it was drawn from. */
interface BoxEntry<A = object> {
  readonly appearance: A
  readonly drawing: BoxDrawing
  readonly box: SceneBox
}

/** The boxes of a sheet by kind and id, each kind in painting order. */
export interface SheetBoxes {
  readonly steps: ReadonlyMap<Id, BoxEntry<StepAppearance>>
  readonly stakeholders: ReadonlyMap<Id, BoxEntry>
  readonly notes: ReadonlyMap<Id, BoxEntry>
}

/** A sheet on which nothing stands. */
export const noBoxes: SheetBoxes = { steps: new Map(), stakeholders: new Map(), notes: new Map() }

/** All boxes in painting order: steps, people, notes. */
export function boxesInOrder({ steps, stakeholders, notes }: SheetBoxes): SceneBox[] {
  return [...steps.values(), ...stakeholders.values(), ...notes.values()].map(({ box }) => box)
}

const unknownFacts: StepFacts = {
  next: false,
  verification: 'unverified',
  aged: false,
  owners: [],
  approver: null,
  action: 'none',
  overdue: false,
  slipCount: 0,
}

function drawingOfStep(appearance: StepAppearance): BoxDrawing {
  return {
    marks: () => drawStep(appearance),
    simpleMarks: () => drawSimpleStep(appearance),
    name: () => stepName(appearance.step),
    description: () => describeStep(appearance),
  }
}

interface StakeholderAppearance {
  readonly stakeholder: Stakeholder
  readonly isInternal: boolean
  readonly finding: FindingMark | undefined
}

function drawingOfStakeholder({ stakeholder, isInternal, finding }: StakeholderAppearance): BoxDrawing {
  const badge = finding ? drawFinding(finding, { x: stakeholderSize.width - 4, y: -10 }) : []
  return {
    marks: () => [...drawStakeholder(stakeholder, isInternal), ...badge],
    simpleMarks: () => drawSimpleStakeholder(stakeholder),
    name: () => stakeholderName(stakeholder, isInternal),
    description: () => (finding ? findingMarkWords(finding) : ''),
  }
}

interface NoteAppearance {
  readonly note: Note
  readonly isInternal: boolean
}

function drawingOfNote({ note, isInternal }: NoteAppearance): BoxDrawing {
  const size = noteBoxSize(note)
  return {
    marks: () => drawNote(note, size, isInternal),
    simpleMarks: () => drawSimpleNote(note, size),
    name: () => noteName(note.text),
    description: () => '',
  }
}

interface Subject<A> {
  readonly kind: SceneBox['kind']
  readonly id: Id
  readonly bounds: Rectangle
  readonly appearance: A
  readonly before: BoxEntry | undefined
  readonly draw: (appearance: A) => BoxDrawing
}

function entryOf<A extends object>(subject: Subject<A>): BoxEntry<A> {
  const { kind, id, bounds, appearance, before, draw } = subject
  if (!before || !sameFields(appearance, before.appearance)) {
    const drawing = rememberedDrawing(draw(appearance))
    return { appearance, drawing, box: sceneBox(kind, id, bounds, drawing) }
  }
  const { drawing, box } = before
  if (sameRectangle(bounds, box.bounds)) return { appearance, drawing, box }
  // A box that only moved with its stage keeps its drawing, because that is relative to its corner.
  return { appearance, drawing, box: sceneBox(kind, id, bounds, drawing) }
}

function byPlace({ box: a }: BoxEntry, { box: b }: BoxEntry): number {
  return a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y || (a.id < b.id ? -1 : 1)
}

/** The lowest first. */
function byOrder(a: Note, b: Note): number {
  return (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1)
}

function byId<A>(entries: readonly BoxEntry<A>[]): ReadonlyMap<Id, BoxEntry<A>> {
  return new Map(entries.map((entry) => [entry.box.id, entry]))
}

/**
 * The boxes of a sheet: steps and people as one reads them, notes from the lowest up. A box whose record, facts and
 * place are those of before is the same object as before.
 */
export function sheetBoxes(sources: BoxSources, previous: SheetBoxes): SheetBoxes {
  const { workbook, sheetId, columns, facts, nextId, today, isInternal, findings, critical } = sources
  const lefts = new Map(columns.map(({ stage, x }) => [stage.id, x]))
  const boundsAt = ({ stageId, x, y }: Placement, size: { width: number; height: number }): Rectangle => ({
    x: (stageId === null ? 0 : (lefts.get(stageId) ?? 0)) + x,
    y,
    ...size,
  })
  const onSheet = [...workbook.steps.values()].filter((step) => step.sheetId === sheetId)
  const steps = readingOrder(workbook, onSheet).map((step) =>
    entryOf<StepAppearance>({
      kind: 'steps',
      id: step.id,
      bounds: boundsAt(step, stepBoxSize(step)),
      appearance: {
        step,
        facts: facts.get(step.id) ?? unknownFacts,
        isNext: step.id === nextId,
        isCritical: critical.has(step.id),
        isInternal,
        today,
        finding: findings.get(recordKey('steps', step.id)),
      },
      before: previous.steps.get(step.id),
      draw: drawingOfStep,
    }),
  )
  const stakeholders = [...workbook.stakeholders.values()].flatMap((stakeholder) => {
    const place = stakeholder.placements.find((placement) => placement.sheetId === sheetId)
    if (!place) return []
    return entryOf<StakeholderAppearance>({
      kind: 'stakeholders',
      id: stakeholder.id,
      bounds: boundsAt(place, stakeholderSize),
      appearance: {
        stakeholder,
        isInternal,
        finding: findings.get(recordKey('stakeholders', stakeholder.id)),
      },
      before: previous.stakeholders.get(stakeholder.id),
      draw: drawingOfStakeholder,
    })
  })
  const notesOnSheet = [...workbook.notes.values()].filter((note) => note.sheetId === sheetId)
  const notes = notesOnSheet.sort(byOrder).map((note) =>
    entryOf<NoteAppearance>({
      kind: 'notes',
      id: note.id,
      bounds: boundsAt(note, noteBoxSize(note)),
      appearance: { note, isInternal },
      before: previous.notes.get(note.id),
      draw: drawingOfNote,
    }),
  )
  return { steps: byId(steps), stakeholders: byId(stakeholders.sort(byPlace)), notes: byId(notes) }
}
