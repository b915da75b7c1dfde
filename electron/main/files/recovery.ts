import { readdir, readFile, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recovery } from '@contract/calls'
import { applyDiff, misfitOf } from '@workbook/diff/apply'
import { diffBetween } from '@workbook/diff/between'
import { checkDiff } from '@workbook/diff/check'
import { type Diff, emptyDiff, isEmptyDiff, touchedKeys } from '@workbook/diff/diff'
import { squashDiffs } from '@workbook/diff/squash'
import { parseWorkbook } from '@workbook/format/parse'
import type { Workbook } from '@workbook/model/workbook'
import type { FileIdentity } from './file-identity'
import { decodeRecords, type JournalRecord } from './journal-records'
import { readWhole } from './read-whole'

const ending = '.journal'

/** What a journal holds beyond the file it belongs to. */
export interface Recovered {
  readonly id: string
  readonly name: string
  /** The file it was opened from; null when it was never saved. */
  readonly path: string | null
  /** What that file was when the journal's changes were made. */
  readonly identity: FileIdentity | null
  /** The workbook without the changes. */
  readonly saved: Workbook
  readonly unsaved: Diff
  readonly changes: number
  readonly from: string
  readonly to: string
}

/** Where the journal of a document is kept. */
export function journalPath(folder: string, handle: string): string {
  return join(folder, `${handle}${ending}`)
}

/** What sessions that ended without closing left behind. `isOpen` tells the journals of this session apart. */
export async function findRecoveries(
  folder: string,
  isOpen: (handle: string) => boolean,
): Promise<Recovered[]> {
  const names = await readdir(folder)
  const ids = names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((id) => /^[a-z0-9]{16,64}$/.test(id) && !isOpen(id))
  const found = await Promise.all(ids.map((id) => recover(folder, id)))
  return found.filter((recovered) => recovered !== null)
}

/** How a recovery is shown on the start screen. */
export function summaryOf({ id, name, changes, from, to }: Recovered): Recovery {
  return { id, name, changes, from, to }
}

/** Reads one journal; null when it holds nothing that its file does not have, and then the journal is put away. */
export async function recover(folder: string, id: string): Promise<Recovered | null> {
  const path = journalPath(folder, id)
  const content = await readFile(path).catch(() => null)
  if (!content) return null
  const recovered = replay(id, decodeRecords(content))
  if (!recovered && content.length > 0) {
    // Nobody knows what is in it, so it is kept, but out of the way of the next start.
    await rename(path, `${path}.damaged`)
    return null
  }
  if (recovered && !isEmptyDiff(recovered.unsaved) && !(await isInItsFile(recovered))) return recovered
  await discardRecovery(folder, id)
  return null
}

/** Removes a journal of an earlier session. */
export async function discardRecovery(folder: string, id: string): Promise<void> {
  await unlink(journalPath(folder, id)).catch(() => undefined)
}

function replay(id: string, records: readonly JournalRecord[]): Recovered | null {
  const [base, ...rest] = records
  if (base?.type !== 'base') return null
  const parsed = parseWorkbook(base.text)
  if (!parsed.ok) return null

  let file = { name: base.name, path: base.path, identity: base.identity }
  let workbook = parsed.value.workbook
  let savedUpTo = 0
  const changes: { number: number; at: string; diff: Diff; before: Workbook }[] = []
  for (const record of rest) {
    if (record.type === 'base') break
    if (record.type === 'saved') {
      file = { name: record.name, path: record.path, identity: record.identity }
      savedUpTo = record.upTo
      continue
    }
    const diff = checkDiff(record.diff)
    // What follows a change that does not fit was made for another workbook.
    if (!diff.ok || misfitOf(workbook, diff.value) !== null) break
    changes.push({ number: record.number, at: record.at, diff: diff.value, before: workbook })
    workbook = applyDiff(workbook, diff.value)
  }
  const left = changes.filter(({ number }) => number > savedUpTo)
  return {
    id,
    ...file,
    saved: left[0]?.before ?? workbook,
    unsaved: left.reduce((sum, { diff }) => squashDiffs(sum, diff), emptyDiff),
    changes: left.length,
    from: left[0]?.at ?? base.at,
    to: left.at(-1)?.at ?? base.at,
  }
}

/** True when the crash came after the save but before the journal was emptied. */
async function isInItsFile({ path, saved, unsaved }: Recovered): Promise<boolean> {
  if (path === null) return false
  const read = await readWhole(path)
  const parsed = read.ok ? parseWorkbook(read.value.content) : null
  if (!parsed?.ok) return false
  return touchedKeys(diffBetween(applyDiff(saved, unsaved), parsed.value.workbook)).length === 0
}
