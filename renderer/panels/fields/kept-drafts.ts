/** Input that was refused: what was typed into each part of a field, and why it was refused. */
export interface KeptDraft {
  readonly texts: Readonly<Record<string, string>>
  readonly problem: DraftProblem
}

/** Why input was refused, and in which part of the field. */
export interface DraftProblem {
  readonly part: string
  readonly sentence: string
}

const drafts = new Map<string, KeptDraft>()

/**
 * Refused input outlives its field, so that selecting something else on the map and coming back shows it again with
 * its reason. The key names workbook record and field.
 */
export const keptDrafts = {
  at: (place: string): KeptDraft | undefined => drafts.get(place),
  keep: (place: string, draft: KeptDraft): void => {
    drafts.set(place, draft)
  },
  drop: (place: string): void => {
    drafts.delete(place)
  },
  /** For another workbook. */
  clear: (): void => drafts.clear(),
}
