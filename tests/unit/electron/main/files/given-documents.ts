import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diff } from '@workbook/diff/diff'
import { serialise } from '@workbook/format/serialise'
import type { Workbook } from '@workbook/model/workbook'
import { onTestFinished } from 'vitest'
import { newHandle } from '../../../../../electron/main/files/handles'
import { createJournal } from '../../../../../electron/main/files/journal'
import {
  editDocument,
  isUnsaved,
  type OpenDocument,
  openDocument,
  untitled,
} from '../../../../../electron/main/files/open-document'
import { openFile } from '../../../../../electron/main/files/open-file'
import { journalPath } from '../../../../../electron/main/files/recovery'
import type { SaveSurroundings } from '../../../../../electron/main/files/save-document'
import { keepVersion } from '../../../../../electron/main/files/versions'
import { givenWorkbook, step } from '../../../workbook/given-workbook'
import { givenFolder } from './given-files'

/** A profile folder and a folder with deals. */
export interface Desk {
  readonly deals: string
  readonly journals: string
  readonly versions: string
  readonly surroundings: SaveSurroundings
  /** States of documents in the order in which they were announced. */
  /** Happens in the middle of every write to a file that is there. */
  duringWrite: () => void
  readonly announced: { name: string; unsaved: boolean }[]
}

/** A desk on which documents are opened and saved. */
export function givenDesk(): Desk {
  const folder = givenFolder()
  const place = (name: string) => {
    mkdirSync(join(folder, name))
    return join(folder, name)
  }
  const versions = place('versions')
  let revisions = 0
  const desk: Desk = {
    deals: place('deals'),
    journals: place('journal'),
    versions,
    announced: [],
    duringWrite: () => undefined,
    surroundings: {
      keepVersion: async (id, path) => {
        await keepVersion(versions, id, path, Date.now())
        desk.duringWrite()
      },
      onProblem: () => undefined,
      revision: () => ({
        newId: () => {
          revisions += 1
          return `revision-${revisions}`
        },
        now: '2026-11-24T09:00:00Z',
        app: 'Buymap test',
      }),
    },
  }
  return desk
}

/** Writes a workbook's file. */
export function givenWorkbookFile(desk: Desk, workbook: Workbook = givenWorkbook(), name = 'deal'): string {
  const path = join(desk.deals, `${name}.buymap`)
  writeFileSync(path, serialise(workbook))
  return path
}

/** Opens a file as the program does. */
export async function givenOpenFile(desk: Desk, path: string): Promise<OpenDocument> {
  const opened = await openFile(path, { ...startOf(desk), surroundings: desk.surroundings })
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

/** A workbook that was never saved. */
export function givenNewDocument(desk: Desk, workbook: Workbook = givenWorkbook()): OpenDocument {
  return openDocument({ ...startOf(desk), file: null, name: untitled, workbook })
}

/** Makes a change as a window does. */
export function addStep(document: OpenDocument, name: string): void {
  const diff: Diff = { added: { [`steps:${name}`]: step(name) }, updated: {}, removed: {} }
  const edited = editDocument(document, { sequence: document.sequence + 1, diff })
  if (!edited.ok) throw new Error(edited.error.message)
}

function startOf(desk: Desk) {
  const handle = newHandle()
  const journal = createJournal({
    path: journalPath(desk.journals, handle),
    now: () => new Date().toISOString(),
    onProblem: (cause) => {
      throw cause
    },
  })
  onTestFinished(() => journal.close())
  return {
    handle,
    journal,
    onChange: (document: OpenDocument) => {
      desk.announced.push({ name: document.name, unsaved: isUnsaved(document) })
    },
  }
}
