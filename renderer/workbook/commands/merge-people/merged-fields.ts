import { type Coverage, coverages, type Stakeholder } from '../../model/stakeholder'

/** Fields of which two records of one person may disagree, so that somebody has to say which is right. */
export const conflictFields = [
  'name',
  'jobTitle',
  'organisation',
  'unit',
  'side',
  'email',
  'phone',
  'preferredChannel',
  'influence',
  'informalInfluence',
  'disposition',
  'changeDisposition',
  'responseMode',
  'counterpart',
  'inPostSince',
] as const
export type ConflictField = (typeof conflictFields)[number]

/** Which of two records is right about a field. */
export type MergeChoices = { readonly [F in ConflictField]?: 'kept' | 'merged' }

/** A field of which two records of one person disagree. */
export interface MergeConflict {
  readonly field: ConflictField
  readonly kept: string
  readonly merged: string
}

/** The fields of which two records of one person disagree. What is empty or unknown disagrees with nothing. */
export function mergeConflicts(kept: Stakeholder, merged: Stakeholder): readonly MergeConflict[] {
  return conflictFields.flatMap((field) => {
    const [ours, theirs] = [said(kept[field]), said(merged[field])]
    return ours !== '' && theirs !== '' && ours !== theirs ? [{ field, kept: ours, merged: theirs }] : []
  })
}

/**
 * One record of a person from two. Where both say something else the choice decides, without one the record that is
 * kept; roles and texts of both stay, as do the longest acquaintance and the latest contact.
 */
export function mergedFields(kept: Stakeholder, merged: Stakeholder, choices: MergeChoices): Stakeholder {
  const result: Stakeholder = { ...merged, ...kept }
  for (const field of conflictFields) {
    const [ours, theirs] = [said(kept[field]), said(merged[field])]
    const takesTheirs = theirs !== '' && (ours === '' || choices[field] === 'merged')
    if (takesTheirs) Object.assign(result, { [field]: merged[field] })
  }
  const roles = [...new Set([...(kept.buyingRoles ?? []), ...(merged.buyingRoles ?? [])])]
  const sheets = new Set(kept.placements.map(({ sheetId }) => sheetId))
  const left = kept.left && merged.left
  return withoutUndefined({
    ...result,
    placeholder: kept.placeholder && merged.placeholder,
    placements: [...kept.placements, ...merged.placements.filter(({ sheetId }) => !sheets.has(sheetId))],
    buyingRoles: roles.length > 0 ? roles : undefined,
    coverage: deeper(kept.coverage, merged.coverage),
    wins: bothTexts(kept.wins, merged.wins),
    risks: bothTexts(kept.risks, merged.risks),
    notes: bothTexts(kept.notes, merged.notes),
    firstContact: [kept.firstContact, merged.firstContact].filter(isSaid).sort()[0],
    lastContact: [kept.lastContact, merged.lastContact].filter(isSaid).sort().at(-1),
    left: left || undefined,
  })
}

function said(value: string | undefined): string {
  return value === undefined || value === 'unknown' ? '' : value.trim()
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined
}

function deeper(a: Coverage | undefined, b: Coverage | undefined): Coverage | undefined {
  const depth = (coverage: Coverage | undefined) => (coverage ? coverages.indexOf(coverage) : -1)
  return depth(a) >= depth(b) ? a : b
}

function bothTexts(a: string | undefined, b: string | undefined): string | undefined {
  const texts = [...new Set([a?.trim(), b?.trim()].filter((text): text is string => Boolean(text)))]
  return texts.length > 0 ? texts.join('\n') : undefined
}

function withoutUndefined(
  person: { readonly [F in keyof Stakeholder]: Stakeholder[F] | undefined },
): Stakeholder {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as Stakeholder
}
