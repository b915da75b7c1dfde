import { compareNext } from '../analysis/next-steps'
import { sheetProgress } from '../analysis/progress'
import { type CriticalPath, noCriticalPath } from '../analysis/schedule/critical-path'
import type { SheetFacts } from '../analysis/sheet-facts'
import type { Audience } from '../audience/audience'
import type { FindingMark } from '../health/finding-marks'
import { type StageColumn, stageColumns, stageHeadingHeight } from '../layout/stage-columns'
import type { Link } from '../model/link'
import type { RecordKey } from '../model/records'
import type { Step } from '../model/step'
import type { Id, IsoDay } from '../model/values'
import type { Workbook } from '../model/workbook'
import { withLabelsApart } from './labels-apart'
import { aroundAll, bottomOf, overlap, rightOf } from './rectangles'
import { keepList, sameFields } from './same-fields'
import type { Rectangle, Scene, SceneStage } from './scene'
import { boxesInOrder, noBoxes, type SheetBoxes, sheetBoxes } from './scene-boxes'
import { type SheetLinks, sheetLinks } from './scene-links'

/** What is found about records, by their keys. */
export type FindingMarks = ReadonlyMap<RecordKey, FindingMark>

/** What is drawn where it is given, and never for a client. */
export interface OwnMarks {
  readonly findings?: FindingMarks
  readonly criticalPath?: CriticalPath
}

/** Draws a sheet. Called again after an edit, it hands back the objects of before for everything unchanged. */
export type SceneBuilder = (
  workbook: Workbook,
  sheetId: Id,
  facts: SheetFacts,
  today: IsoDay,
  own?: OwnMarks,
) => Scene

const nothingOfOurs: Required<OwnMarks> = { findings: new Map(), criticalPath: noCriticalPath }

/** Free room around what is drawn, in sheet pixels. */
const margin = 24

/** What builders of one workbook drew last, for whom. */
export type DrawnScenes = Map<Audience, Drawn>

interface Drawn {
  readonly scene: Scene
  readonly boxes: SheetBoxes
  readonly links: SheetLinks
}

function isLabelByHand(link: Link | undefined): boolean {
  return link !== undefined && link.kind !== 'participation' && link.labelOffset !== undefined
}

function firstReady(workbook: Workbook, facts: SheetFacts): Id | null {
  let first: Step | undefined
  for (const [id, { next }] of facts) {
    const step = next ? workbook.steps.get(id) : undefined
    if (step && (!first || compareNext(workbook, step, first) < 0)) first = step
  }
  return first?.id ?? null
}

function drawnStages(
  workbook: Workbook,
  sheetId: Id,
  columns: readonly StageColumn[],
  previous: readonly SceneStage[],
): readonly SceneStage[] {
  const progress = sheetProgress(workbook, sheetId).stages
  return columns.map(({ stage, x, width }, index) => {
    const { done, total, share } = progress.get(stage.id) ?? { done: 0, total: 0, share: 0 }
    const drawn: SceneStage = { id: stage.id, title: stage.title, index, x, width, done, total, share }
    const before = previous[index]
    return before && sameFields(drawn, before) ? before : drawn
  })
}

function extentOf(
  columns: readonly StageColumn[],
  drawn: readonly { readonly bounds: Rectangle }[],
): Rectangle {
  const width = columns.reduce((right, column) => Math.max(right, column.x + column.width), 0)
  const headings = { x: 0, y: -stageHeadingHeight, width, height: stageHeadingHeight }
  const content = aroundAll([headings, ...drawn.map(({ bounds }) => bounds)])
  const left = content.x < 0 ? content.x - margin : 0
  const top = content.y < headings.y ? content.y - margin : headings.y
  const right = rightOf(content) > width ? rightOf(content) + margin : width
  return { x: left, y: top, width: right - left, height: bottomOf(content) + margin - top }
}

/**
 * A scene builder with a memory of what it drew last; one for each view. The client's face leaves our marks out. Two
 * faces of one view share a memory: where a link runs is the same on both, as long as the same boxes stand around it.
 */
export function createSceneBuilder(
  audience: Audience = 'internal',
  drawn: DrawnScenes = new Map(),
): SceneBuilder {
  const lastOf = (face: Audience, sheetId: Id) => {
    const last = drawn.get(face)
    return last?.scene.sheetId === sheetId ? last : undefined
  }
  const other = audience === 'internal' ? 'client' : 'internal'
  return (workbook, sheetId, facts, today, own) => {
    const before = lastOf(audience, sheetId)
    const columns = stageColumns(workbook, sheetId)
    const nextId = firstReady(workbook, facts)
    const isInternal = audience === 'internal'
    const { findings, criticalPath } = isInternal ? { ...nothingOfOurs, ...own } : nothingOfOurs
    const boxes = sheetBoxes(
      {
        workbook,
        sheetId,
        facts,
        today,
        columns,
        nextId,
        isInternal,
        findings,
        critical: criticalPath.steps,
      },
      before?.boxes ?? noBoxes,
    )
    const ways = before ?? lastOf(other, sheetId) ?? { boxes: noBoxes, links: new Map() }
    const links = sheetLinks({ workbook, boxes, critical: criticalPath.links }, ways)
    const drawnBoxes = boxesInOrder(boxes)
    const drawnLinks = withLabelsApart(
      [...links.values()].map(({ link }) => link),
      {
        isByHand: (id) => isLabelByHand(workbook.links.get(id)),
        isEmpty: (area) => !drawnBoxes.some(({ bounds }) => overlap(bounds, area)),
      },
    )
    const extent = extentOf(columns, [...drawnBoxes, ...drawnLinks])
    const next: Scene = {
      sheetId,
      title: workbook.sheets.get(sheetId)?.title ?? '',
      extent: before && sameFields(extent, before.scene.extent) ? before.scene.extent : extent,
      stages: keepList(
        before?.scene.stages,
        drawnStages(workbook, sheetId, columns, before?.scene.stages ?? []),
      ),
      boxes: keepList(before?.scene.boxes, drawnBoxes),
      links: keepList(before?.scene.links, drawnLinks),
    }
    const scene = before && sameFields(next, before.scene) ? before.scene : next
    drawn.set(audience, { scene, boxes, links })
    return scene
  }
}
