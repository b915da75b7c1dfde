import { litByFilters, litByNeighbours, type MapFilter } from '@workbook/analysis/map-filter'
import { nextSteps } from '@workbook/analysis/next-steps'
import { type CriticalPath, criticalPathOf, noCriticalPath } from '@workbook/analysis/schedule/critical-path'
import { type Schedule, scheduleOf } from '@workbook/analysis/schedule/schedule'
import { type SheetFacts, sheetFacts } from '@workbook/analysis/sheet-facts'
import { clientWorkbook } from '@workbook/audience/for-audience'
import type { RecordKey } from '@workbook/model/records'
import type { Sheet } from '@workbook/model/sheet'
import type { Step } from '@workbook/model/step'
import type { Id, IsoDay } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { createSceneBuilder, type DrawnScenes, type FindingMarks } from '@workbook/scene/build-scene'
import type { Scene } from '@workbook/scene/scene'
import type { DocumentStore } from './document-store'
import type { SessionStore } from './session-store'

/** What is derived from the stores, computed once for each state of what it is derived from. */
export interface Selectors {
  /** The workbook as it is shown: whole, or what a client may see while the window is turned to the client. */
  readonly shown: () => Workbook
  /** The sheet that is shown; null in a workbook without sheets. */
  readonly activeSheet: () => Sheet | null
  /** All sheets in the order of their tabs. */
  readonly sheets: () => readonly Sheet[]
  /** What each step of the shown sheet tells beyond itself. */
  readonly facts: () => SheetFacts
  /** The shown sheet as it is drawn; null without a sheet. */
  readonly scene: () => Scene | null
  /** The next client steps of the whole deal. */
  readonly nextSteps: () => readonly Step[]
  /** When the whole deal comes to its purchase, by the critical path method. */
  readonly schedule: () => Schedule
  /** What stands out on the shown sheet while all else is dimmed; null while nothing is. */
  readonly lit: () => Lit
}

/** Keys of boxes and links; null where everything is shown alike. */
export type Lit = ReadonlySet<RecordKey> | null

interface Sources {
  readonly document: Pick<DocumentStore, 'getState'>
  readonly session: Pick<SessionStore, 'getState'>
  readonly today: () => IsoDay
  /** What is found about records. */
  readonly marks?: () => FindingMarks
}

const noFacts: SheetFacts = new Map()

const noMarks: FindingMarks = new Map()

export function createSelectors({ document, session, today, marks = () => noMarks }: Sources): Selectors {
  const clientOf = remembered((_before: Workbook | undefined, book: Workbook) => clientWorkbook(book))
  const isForClient = () => session.getState().audience === 'client'
  const workbook = () => {
    const { workbook: whole } = document.getState()
    return isForClient() ? clientOf(whole) : whole
  }
  const sheetId = () => session.getState().activeSheetId
  const drawn: DrawnScenes = new Map()
  const buildScene = createSceneBuilder('internal', drawn)
  const buildClientScene = createSceneBuilder('client', drawn)
  const factsOf = remembered((before: SheetFacts | undefined, book: Workbook, id: Id, day: IsoDay) =>
    sheetFacts(book, id, day, before),
  )
  const sceneOf = remembered(
    (
      _before: Scene | undefined,
      book: Workbook,
      id: Id,
      day: IsoDay,
      findings: FindingMarks,
      criticalPath: CriticalPath,
    ) => {
      const build = isForClient() ? buildClientScene : buildScene
      return build(book, id, factsOf(book, id, day), day, { findings, criticalPath })
    },
  )
  const shownMarks = () => (isForClient() ? noMarks : marks())
  const sheetsOf = remembered((_before: readonly Sheet[] | undefined, sheets: Workbook['sheets']) =>
    inOrder(sheets.values()),
  )
  const scheduleOfDeal = remembered((_before: Schedule | undefined, book: Workbook, day: IsoDay) =>
    scheduleOf(book, day),
  )
  const criticalPathOfDeal = remembered((_before: CriticalPath | undefined, schedule: Schedule) =>
    criticalPathOf(schedule),
  )
  const criticalPath = (book: Workbook, day: IsoDay) => criticalPathOfDeal(scheduleOfDeal(book, day))
  const shownPath = (book: Workbook, day: IsoDay) =>
    isForClient() ? noCriticalPath : criticalPath(book, day)
  const filteredOf = remembered(
    (_before: Lit | undefined, book: Workbook, id: Id, day: IsoDay, filters: readonly MapFilter[]) => {
      const critical = () => criticalPath(book, day).steps
      return litByFilters({ workbook: book, sheetId: id, facts: factsOf(book, id, day), critical }, filters)
    },
  )
  const neighboursOf = remembered((_before: Lit | undefined, book: Workbook, keys: readonly RecordKey[]) =>
    litByNeighbours(book, keys),
  )
  const nextOf = remembered((_before: readonly Step[] | undefined, book: Workbook) => nextSteps(book))

  function lit(book: Workbook, id: Id, day: IsoDay): Lit {
    const { filters, neighboursOf: middle } = session.getState()
    if (middle.length > 0) return neighboursOf(book, middle)
    return filters.length > 0 ? filteredOf(book, id, day, filters) : null
  }

  function ofSheet<T>(compute: (book: Workbook, id: Id, day: IsoDay) => T, otherwise: T): T {
    const id = sheetId()
    return id === null ? otherwise : compute(workbook(), id, today())
  }

  return {
    shown: workbook,
    activeSheet: () => workbook().sheets.get(sheetId() ?? '') ?? null,
    sheets: () => sheetsOf(workbook().sheets),
    facts: () => ofSheet(factsOf, noFacts),
    scene: () =>
      ofSheet<Scene | null>(
        (book, id, day) => sceneOf(book, id, day, shownMarks(), shownPath(book, day)),
        null,
      ),
    nextSteps: () => nextOf(workbook()),
    schedule: () => scheduleOfDeal(workbook(), today()),
    lit: () => ofSheet(lit, null),
  }
}

/** A function that remembers its last answer, and is handed it when it is asked about something else. */
function remembered<Inputs extends readonly unknown[], T>(
  compute: (before: T | undefined, ...inputs: Inputs) => T,
): (...inputs: Inputs) => T {
  let last: { readonly inputs: Inputs; readonly answer: T } | undefined
  return (...inputs) => {
    if (last?.inputs.every((input, index) => input === inputs[index])) return last.answer
    last = { inputs, answer: compute(last?.answer, ...inputs) }
    return last.answer
  }
}
