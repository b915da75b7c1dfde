import {
  type AnyRecord,
  type RecordKey,
  type RecordKind,
  type RecordOf,
  splitRecordKey,
} from '../model/records'
import { kindWord } from '../rules/kind-word'
import { shortened } from '../rules/record-title'
import { findInWorkbook } from '../search/find-in-workbook'
import { createMatcher, type SearchOptions } from '../search/matcher'
import { isTitle } from '../search/titles'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface ReplaceInTitlesInput {
  readonly query: string
  readonly options: SearchOptions
  readonly replacement: string
  /** Only in the titles of these records; absent replaces in all. */
  readonly keys?: readonly RecordKey[] | undefined
}

/** Puts one text in the place of another in titles and in people's names, as one change. */
export const replaceInTitles: Command<ReplaceInTitlesInput> = (workbook, input) => {
  const { query, options, replacement, keys } = input
  const matcher = createMatcher(query, options)
  const found = (matcher ? findInWorkbook(workbook, matcher, Number.POSITIVE_INFINITY) : []).filter(
    (match) => isTitle(match) && (keys?.includes(match.key) ?? true),
  )
  const [first] = found
  if (!matcher || !first) return refuse(`No title says “${shortened(query)}” any more.`)
  const draft = draftOf(workbook)
  for (const { key, field, text } of found) {
    const { kind, id } = splitRecordKey(key)
    const record = workbook[kind].get(id)
    if (record) write(draft, kind, withTitle(kind, record, field, matcher.replace(text, replacement)))
  }
  const where =
    found.length === 1
      ? `the title of a ${kindWord(splitRecordKey(first.key).kind)}`
      : `${found.length} titles`
  return finishDraft(draft, `Replace “${shortened(query)}” in ${where}`)
}

function write(draft: Parameters<typeof writeRecord>[0], kind: RecordKind, record: AnyRecord): void {
  writeRecord(draft, kind, record as RecordOf[typeof kind])
}

function withTitle(kind: RecordKind, record: AnyRecord, field: string, text: string): AnyRecord {
  const titled = { ...record, [field]: text }
  // A role is no longer without a name once it has one, and is again when its name is taken away.
  return (kind === 'stakeholders' ? { ...titled, placeholder: text.trim() === '' } : titled) as AnyRecord
}
