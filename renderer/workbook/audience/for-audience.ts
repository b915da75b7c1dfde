import type { Link } from '../model/link'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import { dealOf, emptyTables, type Table, type Workbook } from '../model/workbook'
import type { Audience } from './audience'
import { clientSafeFields, type FieldRules } from './client-safe-fields'
import { type JoinedLink, joinAroundHidden } from './join-around-hidden'
import { type LeftOut, leftOutOf } from './left-out'
import { pickFields } from './pick-fields'
import { type VisibleRecords, visibleRecords } from './visible-records'

/** A workbook as one audience gets it. */
export interface AudienceCopy {
  readonly workbook: Workbook
  /** For the person who exports, never for the audience. */
  readonly leftOut: LeftOut
}

/**
 * The workbook that an audience gets. For a client it holds what the allow-list names and nothing else; every export
 * for a client is made from it, never by hiding things in a view.
 */
export function forAudience(workbook: Workbook, audience: Audience): AudienceCopy {
  if (audience === 'internal') return { workbook, leftOut: [] }
  const visible = visibleRecords(workbook)
  return { workbook: clientCopy(workbook, visible), leftOut: leftOutOf(workbook, visible) }
}

/** The workbook that a client gets, for who shows it again after each edit and asks for nothing else. */
export function clientWorkbook(workbook: Workbook): Workbook {
  return clientCopy(workbook, visibleRecords(workbook))
}

/** Records never change, so that one is picked once and an unchanged one stays the same object. */
const pickedBefore = new WeakMap<object, object>()

function pickedOnce<R extends object>(record: R, rules: FieldRules<R>): R {
  const known = pickedBefore.get(record)
  // What was picked from a record is a record of its kind.
  if (known) return known as R
  const picked = pickFields(record, rules)
  pickedBefore.set(record, picked)
  return picked
}

function picked<R extends { readonly id: Id }>(
  table: Table<R>,
  isVisible: (record: R) => boolean,
  rules: FieldRules<R>,
): Map<Id, R> {
  const records = [...table.values()].filter(isVisible)
  return new Map(records.map((record) => [record.id, pickedOnce(record, rules)]))
}

function clientCopy(workbook: Workbook, visible: VisibleRecords): Workbook {
  const { id, savedAt, app } = workbook.revision
  const { deal, sheets, stages, stakeholders, notes } = clientSafeFields
  const joined = joinAroundHidden(workbook, visible)
  return {
    ...emptyTables(),
    id: workbook.id,
    // Who saved it and what it was made from is ours.
    revision: { id, parents: [], savedAt, app },
    unknown: {},
    deal: new Map([['deal', pickFields(dealOf(workbook), deal)]]),
    sheets: picked(workbook.sheets, (sheet) => visible.sheets.has(sheet.id), sheets),
    stages: picked(workbook.stages, ({ sheetId }) => visible.sheets.has(sheetId), stages),
    steps: clientSteps(workbook, visible, joined),
    stakeholders: picked(
      withVisiblePlacements(workbook.stakeholders, visible),
      (stakeholder) => visible.stakeholders.has(stakeholder.id),
      stakeholders,
    ),
    links: clientLinks(workbook, visible, joined),
    notes: picked(workbook.notes, (note) => visible.notes.has(note.id), notes),
  }
}

function withVisiblePlacements(
  stakeholders: Table<Stakeholder>,
  { sheets }: VisibleRecords,
): Table<Stakeholder> {
  return new Map(
    [...stakeholders].map(([id, stakeholder]) => {
      const placements = stakeholder.placements.filter(({ sheetId }) => sheets.has(sheetId))
      const isWhole = placements.length === stakeholder.placements.length
      return [id, isWhole ? stakeholder : { ...stakeholder, placements }]
    }),
  )
}

/** Steps whose sheet of details and chosen branch are those that the client sees. */
function clientSteps(
  { steps }: Workbook,
  visible: VisibleRecords,
  joined: readonly JoinedLink[],
): Map<Id, Step> {
  const shown = picked(steps, (step) => visible.steps.has(step.id), clientSafeFields.steps)
  for (const [id, whole] of shown) {
    const { detailSheetId, chosenLinkId, ...step } = whole
    const detail =
      detailSheetId !== undefined && visible.sheets.has(detailSheetId) ? detailSheetId : undefined
    const chosen = chosenLinkId === undefined ? undefined : visibleBranch(chosenLinkId, visible, joined)
    if (detail === detailSheetId && chosen === chosenLinkId) continue
    shown.set(id, {
      ...step,
      ...(detail !== undefined && { detailSheetId: detail }),
      ...(chosen !== undefined && { chosenLinkId: chosen }),
    })
  }
  return shown
}

/** A chosen branch that leads into hidden steps stands for the link around them, if there is exactly one. */
function visibleBranch(
  chosenLinkId: Id,
  { links }: VisibleRecords,
  joined: readonly JoinedLink[],
): Id | undefined {
  if (links.has(chosenLinkId)) return chosenLinkId
  const around = joined.filter(({ firstLinkId }) => firstLinkId === chosenLinkId)
  return around.length === 1 ? around[0]?.link.id : undefined
}

function clientLinks(
  { links }: Workbook,
  visible: VisibleRecords,
  joined: readonly JoinedLink[],
): Map<Id, Link> {
  const shown = new Map<Id, Link>()
  for (const link of links.values()) {
    if (!visible.links.has(link.id)) continue
    if (link.kind === 'sequence') shown.set(link.id, pickedOnce(link, clientSafeFields.links.sequence))
    else if (link.kind === 'participation') {
      shown.set(link.id, pickedOnce(link, clientSafeFields.links.participation))
    }
  }
  for (const { link } of joined) shown.set(link.id, link)
  return shown
}
