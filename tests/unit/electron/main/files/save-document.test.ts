import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWorkbook } from '@workbook/format/parse'
import { serialise } from '@workbook/format/serialise'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { isUnsaved, type OpenDocument, stateOf } from '../../../../../electron/main/files/open-document'
import { reloadDocument } from '../../../../../electron/main/files/open-file'
import { findRecoveries } from '../../../../../electron/main/files/recovery'
import { saveCopyOf, saveDocument, saveDocumentAs } from '../../../../../electron/main/files/save-document'
import { givenWorkbook, step } from '../../../workbook/given-workbook'
import {
  addStep,
  type Desk,
  givenDesk,
  givenNewDocument,
  givenOpenFile,
  givenWorkbookFile,
} from './given-documents'

function fileOf(path: string): Workbook {
  const read = parseWorkbook(readFileSync(path))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.workbook
}

async function givenChangedDocument(): Promise<{ desk: Desk; path: string; document: OpenDocument }> {
  const desk = givenDesk()
  const path = givenWorkbookFile(desk)
  const document = await givenOpenFile(desk, path)
  addStep(document, 'mine')
  return { desk, path, document }
}

async function restorable(desk: Desk): Promise<number> {
  return (await findRecoveries(desk.journals, () => false)).length
}

describe('saving', () => {
  test('writes the change, a new revision made from the last one, and clears the mark', async () => {
    const { desk, path, document } = await givenChangedDocument()

    const saved = await saveDocument(document, desk.surroundings)
    await document.journal.flush()

    expect(saved.ok).toBe(true)
    expect(fileOf(path).steps.has('mine')).toBe(true)
    expect(fileOf(path).revision).toMatchObject({ id: 'revision-1', parents: ['r1'] })
    expect(stateOf(document)).toMatchObject({ name: 'deal', unsaved: false })
    expect(await restorable(desk)).toBe(0)
  })

  test('without an edit leaves every byte as it is', async () => {
    const desk = givenDesk()
    const path = givenWorkbookFile(desk)
    const before = readFileSync(path)
    const document = await givenOpenFile(desk, path)

    await saveDocument(document, desk.surroundings)

    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(desk.versions)).toEqual([])
  })

  test('again and again always builds on the file of the last save', async () => {
    const { desk, path, document } = await givenChangedDocument()
    for (const name of ['a', 'b', 'c']) {
      expect((await saveDocument(document, desk.surroundings)).ok).toBe(true)
      addStep(document, name)
    }
    expect((await saveDocument(document, desk.surroundings)).ok).toBe(true)

    expect([...fileOf(path).steps.keys()].sort()).toEqual(['a', 'b', 'c', 'mine'])
    expect(fileOf(path).revision).toMatchObject({ id: 'revision-4', parents: ['revision-3'] })
  })

  test('keeps the version before', async () => {
    const { desk, path, document } = await givenChangedDocument()
    const before = readFileSync(path, 'utf8')

    await saveDocument(document, desk.surroundings)

    const place = join(desk.versions, document.database.data.id)
    const [version] = readdirSync(place)
    expect(readFileSync(join(place, version ?? ''), 'utf8')).toBe(before)
  })

  test('of a file that was repaired or written by hand writes it in our form', async () => {
    const desk = givenDesk()
    const path = givenWorkbookFile(desk)
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
    const document = await givenOpenFile(desk, path)

    await saveDocument(document, desk.surroundings)

    expect(readFileSync(path, 'utf8')).toBe(serialise(document.database.data))
  })

  test('writes a file anew that vanished from its folder', async () => {
    const desk = givenDesk()
    const path = givenWorkbookFile(desk)
    const document = await givenOpenFile(desk, path)
    rmSync(path)

    expect((await saveDocument(document, desk.surroundings)).ok).toBe(true)
    expect(existsSync(path)).toBe(true)
  })
})

test('a change that comes during a save is kept and still unsaved', async () => {
  const { desk, path, document } = await givenChangedDocument()

  desk.duringWrite = () => addStep(document, 'late')
  await saveDocument(document, desk.surroundings)
  desk.duringWrite = () => undefined

  expect(fileOf(path).steps.has('late')).toBe(false)
  expect(document.database.data.steps.has('late')).toBe(true)
  expect(isUnsaved(document)).toBe(true)
  expect(Object.keys(document.unsaved.added)).toEqual(['steps:late'])
  await saveDocument(document, desk.surroundings)
  expect(fileOf(path).steps.has('late')).toBe(true)
})

describe('a save that fails', () => {
  test.each([
    [
      'changed-on-disk',
      (path: string) => writeFileSync(path, serialise(givenWorkbook({ steps: [step('theirs')] }))),
    ],
    ['read-only', (path: string) => chmodSync(path, 0o444)],
    ['folder-missing', (path: string) => rmSync(join(path, '..'), { recursive: true })],
  ])('with %s keeps the work and the file and says so', async (code, spoil) => {
    const { desk, path, document } = await givenChangedDocument()
    spoil(path)
    const before = existsSync(path) ? readFileSync(path) : null

    const saved = await saveDocument(document, desk.surroundings)
    await document.journal.flush()

    expect(saved).toMatchObject({ ok: false, error: { code } })
    if (!saved.ok)
      expect(saved.error.message).toMatch(/“deal” could not be saved.*work is still in the window/)
    if (before) expect(readFileSync(path).equals(before)).toBe(true)
    expect(stateOf(document).unsaved).toBe(true)
    expect(document.database.data.revision.id).toBe('r1')
    expect(Object.keys(document.unsaved.added)).toEqual(['steps:mine'])
    expect(await restorable(desk)).toBe(1)
  })

  test('keeps a change that came meanwhile', async () => {
    const { desk, path, document } = await givenChangedDocument()

    desk.duringWrite = () => {
      addStep(document, 'late')
      writeFileSync(path, 'theirs')
    }
    const saved = await saveDocument(document, desk.surroundings)

    expect(saved.ok).toBe(false)
    expect(Object.keys(document.unsaved.added).sort()).toEqual(['steps:late', 'steps:mine'])
    expect([...document.database.data.steps.keys()].sort()).toEqual(['late', 'mine'])
  })
})

describe('saving under another name', () => {
  test('makes that file the document’s own and leaves the old one alone', async () => {
    const { desk, path, document } = await givenChangedDocument()
    const before = readFileSync(path)
    const other = join(desk.deals, 'other.buymap')

    const saved = await saveDocumentAs(document, other, desk.surroundings)
    addStep(document, 'next')
    await saveDocument(document, desk.surroundings)

    expect(saved.ok).toBe(true)
    expect(readFileSync(path).equals(before)).toBe(true)
    expect([...fileOf(other).steps.keys()].sort()).toEqual(['mine', 'next'])
    expect(stateOf(document)).toMatchObject({ name: 'other', unsaved: false })
  })

  test('gives a new workbook its first file', async () => {
    const desk = givenDesk()
    const document = givenNewDocument(desk)
    const path = join(desk.deals, 'first.buymap')

    await saveDocumentAs(document, path, desk.surroundings)

    expect(fileOf(path).id).toBe(document.database.data.id)
    expect(document.file?.path).toBe(path)
  })

  test('that fails leaves the document with its own file', async () => {
    const { desk, path, document } = await givenChangedDocument()

    const saved = await saveDocumentAs(document, join(desk.deals, 'no', 'other.buymap'), desk.surroundings)

    expect(saved).toMatchObject({ ok: false, error: { code: 'folder-missing' } })
    expect(document.file?.path).toBe(path)
    expect(stateOf(document)).toMatchObject({ name: 'deal', unsaved: true })
    expect((await saveDocument(document, desk.surroundings)).ok).toBe(true)
  })

  test('keeps a change that came during the save', async () => {
    const { desk, document } = await givenChangedDocument()
    const other = givenWorkbookFile(desk, givenWorkbook(), 'other')

    desk.duringWrite = () => addStep(document, 'late')
    await saveDocumentAs(document, other, desk.surroundings)
    desk.duringWrite = () => undefined

    expect(fileOf(other).steps.has('late')).toBe(false)
    expect(document.database.data.steps.has('late')).toBe(true)
    await saveDocument(document, desk.surroundings)
    expect(fileOf(other).steps.has('late')).toBe(true)
  })
})

test('a copy holds what the window shows and changes nothing about the document', async () => {
  const { desk, path, document } = await givenChangedDocument()
  const copy = join(desk.deals, 'copy.buymap')

  await saveCopyOf(document, copy, desk.surroundings)

  expect(fileOf(copy).steps.has('mine')).toBe(true)
  expect(fileOf(path).steps.has('mine')).toBe(false)
  expect(stateOf(document)).toMatchObject({ name: 'deal', unsaved: true })
})

describe('a file of a newer version', () => {
  async function givenNewerFile() {
    const desk = givenDesk()
    const path = givenWorkbookFile(desk)
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 1', '"version": 99'))
    return { desk, path, document: await givenOpenFile(desk, path) }
  }

  test('is never written, under no name', async () => {
    const { desk, path, document } = await givenNewerFile()
    const before = readFileSync(path)
    const other = join(desk.deals, 'other.buymap')

    expect(await saveDocument(document, desk.surroundings)).toMatchObject({
      error: { code: 'newer-version' },
    })
    expect(await saveDocumentAs(document, other, desk.surroundings)).toMatchObject({
      error: { code: 'newer-version' },
    })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(other)).toBe(false)
  })

  test('is copied byte by byte', async () => {
    const { desk, path, document } = await givenNewerFile()
    const copy = join(desk.deals, 'copy.buymap')

    await saveCopyOf(document, copy, desk.surroundings)

    expect(readFileSync(copy).equals(readFileSync(path))).toBe(true)
  })
})

test('going back to the file forgets what was not saved', async () => {
  const { desk, path, document } = await givenChangedDocument()
  writeFileSync(path, serialise(givenWorkbook({ steps: [step('theirs')] })))

  await reloadDocument(document, desk.surroundings)
  await document.journal.flush()

  expect([...document.database.data.steps.keys()]).toEqual(['theirs'])
  expect(isUnsaved(document)).toBe(false)
  expect(await restorable(desk)).toBe(0)
  addStep(document, 'mine')
  expect((await saveDocument(document, desk.surroundings)).ok).toBe(true)
})

test('going back to a damaged file changes nothing', async () => {
  const { desk, path, document } = await givenChangedDocument()
  writeFileSync(path, '{')

  const reloaded = await reloadDocument(document, desk.surroundings)

  expect(reloaded).toMatchObject({ ok: false, error: { code: 'unreadable' } })
  expect(document.database.data.steps.has('mine')).toBe(true)
})

test('a document that was opened through a link is saved into the file behind it', async () => {
  const desk = givenDesk()
  const path = givenWorkbookFile(desk)
  const link = join(desk.deals, 'link.buymap')
  symlinkSync(path, link)
  const document = await givenOpenFile(desk, link)
  addStep(document, 'mine')

  await saveDocument(document, desk.surroundings)

  expect(fileOf(path).steps.has('mine')).toBe(true)
})
