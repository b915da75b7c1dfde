import { backLinks } from '../../analysis/back-links'
import { sequenceGraph } from '../../analysis/graph'
import type { Link, ParticipationRole } from '../../model/link'
import { type RecordKey, recordKey } from '../../model/records'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { isLocked } from '../../rules/is-locked'
import { linkEndKinds } from '../../rules/references'
import { type Box, boxesOnSheet } from '../boxes'
import { stageColumns } from '../stage-columns'
import type { TidyLink, TidyTask } from './tidy-task'

const topMargin = 24

const pulls: { readonly [R in ParticipationRole]: number } = {
  owns: 4,
  approves: 3,
  vetoes: 2,
  recommends: 2,
  contributes: 1,
  informed: 1,
}

/** What there is to lay out on a sheet: everything but what is locked, or of that only the boxes of `only`. */
export function tidyTask(workbook: Workbook, sheetId: Id, only?: ReadonlySet<RecordKey>): TidyTask {
  const columns = stageColumns(workbook, sheetId)
  const boxes = boxesOnSheet(workbook, sheetId)
  const stages = columns.map(({ stage, width }) => ({ id: stage.id, width }))
  const indexes = new Map<Id | null, number>(stages.map(({ id }, index) => [id, index]))
  const back = backLinks(sequenceGraph(workbook, sheetId))
  const onSheet = new Set(boxes.map(({ key }) => key))
  const moving = boxes.filter((box) => !isFixed(workbook, box, only))
  return {
    stages,
    boxes: boxes.map((box) => ({
      key: box.key,
      kind: box.kind,
      stage: indexes.get(box.stageId) ?? null,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      fixed: isFixed(workbook, box, only),
    })),
    links: [...workbook.links.values()]
      .map((link) => tidyLink(link, back))
      .filter(({ source, target }) => onSheet.has(source) && onSheet.has(target)),
    partOnly: only !== undefined,
    top: only ? moving.reduce((top, { y }) => Math.min(top, y), Number.MAX_SAFE_INTEGER) : topMargin,
  }
}

function isFixed(workbook: Workbook, box: Box, only?: ReadonlySet<RecordKey>): boolean {
  return (only !== undefined && !only.has(box.key)) || isLocked(workbook, box.key)
}

function tidyLink(link: Link, back: ReadonlySet<Id>): TidyLink {
  const { source, target } = linkEndKinds[link.kind]
  return {
    kind: link.kind,
    source: recordKey(source, link.sourceId),
    target: recordKey(target, link.targetId),
    back: back.has(link.id),
    labelled: link.kind === 'sequence' && (link.label !== undefined || link.chance !== undefined),
    pull: link.kind === 'participation' ? pulls[link.role] : 0,
  }
}
