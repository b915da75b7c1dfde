import { readingOrder } from '../analysis/reading-order'
import { type AnyRecord, type RecordKey, type RecordKind, recordKey } from '../model/records'
import { inOrder, type Workbook } from '../model/workbook'
import type { Matcher, TextRange } from './matcher'
import { recordTexts } from './text-fields'

/** A text in which something was found. */
export interface TextMatch {
  readonly key: RecordKey
  /** Path of the field, "evidence.text". */
  readonly field: string
  readonly text: string
  readonly ranges: readonly TextRange[]
}

/** What people look for most often comes first. */
const searchOrder = [
  'steps',
  'stakeholders',
  'stages',
  'sheets',
  'notes',
  'links',
  'actions',
  'perspectives',
  'calls',
  'deal',
  'dismissals',
] as const satisfies readonly RecordKind[]

/** More than this nobody reads through; a longer query is quicker. */
export const mostMatches = 2_000

/** The texts of a workbook in which something is found: what is on the map first, steps as one reads the sheets. */
export function findInWorkbook(
  workbook: Workbook,
  matcher: Matcher,
  limit: number = mostMatches,
): readonly TextMatch[] {
  const matches: TextMatch[] = []
  for (const kind of searchOrder) {
    for (const record of inReadingOrder(workbook, kind)) {
      for (const { field, text } of recordTexts(kind, record)) {
        const ranges = matcher.find(text)
        if (ranges.length > 0) matches.push({ key: recordKey(kind, record.id), field, text, ranges })
        if (matches.length >= limit) return matches
      }
    }
  }
  return matches
}

function inReadingOrder(workbook: Workbook, kind: RecordKind): Iterable<AnyRecord> {
  if (kind === 'sheets' || kind === 'stages')
    return inOrder<AnyRecord & { order: number }>(workbook[kind].values())
  if (kind !== 'steps') return workbook[kind].values()
  const sheets = inOrder(workbook.sheets.values())
  return sheets.flatMap(({ id }) =>
    readingOrder(
      workbook,
      [...workbook.steps.values()].filter(({ sheetId }) => sheetId === id),
    ),
  )
}
