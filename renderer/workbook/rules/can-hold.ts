import { detailCycles } from '../format/repair/detail-cycles'
import type { Link } from '../model/link'
import { type RecordKind, type RecordOf, recordKey } from '../model/records'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import { canConnect } from './can-connect'
import { canPlace } from './can-place'
import { kindWord } from './kind-word'
import { canMove, canServe } from './official-channel'
import { recordTitle } from './record-title'
import { linkEndKinds, referencesOf } from './references'
import type { Verdict } from './verdict'

const allowed: Verdict = { allowed: true }

/**
 * Whether a workbook can hold a record as it is: everything it mentions exists and it keeps the rules of its kind.
 * The record may be new or take the place of the one with its id.
 */
export function canHold<K extends RecordKind>(workbook: Workbook, kind: K, record: RecordOf[K]): Verdict {
  for (const reference of referencesOf(kind, record)) {
    if (!workbook[reference.kind].has(reference.id)) {
      return refused(`The ${kindWord(reference.kind)} it mentions is no longer in the workbook.`)
    }
  }
  const check = checks[kind] as ((workbook: Workbook, record: RecordOf[K]) => Verdict) | undefined
  return check ? check(workbook, record) : allowed
}

const checks: { readonly [K in RecordKind]?: (workbook: Workbook, record: RecordOf[K]) => Verdict } = {
  steps: stepVerdict,
  stakeholders: stakeholderVerdict,
  notes: canPlace,
  links: linkVerdict,
  actions: canServe,
  calls: canMove,
}

function stepVerdict(workbook: Workbook, step: Step): Verdict {
  const place = canPlace(workbook, step)
  if (!place.allowed) return place
  if (step.detailSheetId !== undefined && leadsBack(workbook, step)) {
    return refused('A step cannot be detailed by a sheet that leads back to it.')
  }
  const chosen = step.chosenLinkId === undefined ? undefined : workbook.links.get(step.chosenLinkId)
  if (chosen && (chosen.kind !== 'sequence' || chosen.sourceId !== step.id)) {
    return refused('The chosen branch must be a link that leaves this step.')
  }
  for (const link of workbook.links.values()) {
    if (link.kind !== 'sequence' || (link.sourceId !== step.id && link.targetId !== step.id)) continue
    const other = workbook.steps.get(link.sourceId === step.id ? link.targetId : link.sourceId)
    if (other && other.id !== step.id && other.sheetId !== step.sheetId) {
      return refused(
        `It is linked to "${recordTitle('steps', other)}" on another sheet. Remove that link first.`,
      )
    }
  }
  return allowed
}

function leadsBack(workbook: Workbook, step: Step): boolean {
  return detailCycles({ ...workbook, steps: new Map([...workbook.steps, [step.id, step]]) }).size > 0
}

function stakeholderVerdict(workbook: Workbook, { placements }: Stakeholder): Verdict {
  const sheets = new Set(placements.map(({ sheetId }) => sheetId))
  if (sheets.size < placements.length) return refused('A person stands at most once on a sheet.')
  return (
    placements.map((place: Placement) => canPlace(workbook, place)).find((verdict) => !verdict.allowed) ??
    allowed
  )
}

function linkVerdict(workbook: Workbook, link: Link): Verdict {
  const { source, target } = linkEndKinds[link.kind]
  return canConnect(workbook, recordKey(source, link.sourceId), recordKey(target, link.targetId), {
    role: link.kind === 'participation' ? link.role : undefined,
    relation: link.kind === 'relation' ? link.relation : undefined,
    replacingId: link.id,
  })
}

function refused(reason: string): Verdict {
  return { allowed: false, reason }
}
