import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialise } from '@workbook/format/serialise'
import { expect, test } from 'vitest'
import { editDocument } from '../../../../../electron/main/files/open-document'
import {
  discardRecovery,
  findRecoveries,
  journalPath,
  recover,
  summaryOf,
} from '../../../../../electron/main/files/recovery'
import { saveDocument } from '../../../../../electron/main/files/save-document'
import { givenWorkbook, step } from '../../../workbook/given-workbook'
import {
  addStep,
  type Desk,
  givenDesk,
  givenNewDocument,
  givenOpenFile,
  givenWorkbookFile,
} from './given-documents'

const nothingIsOpen = () => false

/** A session that ended without closing its document. */
async function givenCrash(): Promise<{ desk: Desk; path: string; handle: string }> {
  const desk = givenDesk()
  const path = givenWorkbookFile(desk)
  const document = await givenOpenFile(desk, path)
  addStep(document, 'a')
  addStep(document, 'b')
  await document.journal.close()
  return { desk, path, handle: document.handle }
}

test('a crash leaves a recovery with the number of changes and their times', async () => {
  const { desk, handle } = await givenCrash()

  const [found] = await findRecoveries(desk.journals, nothingIsOpen)

  expect(found && summaryOf(found)).toEqual({
    id: handle,
    name: 'deal',
    changes: 2,
    from: expect.stringMatching(/^\d{4}-/),
    to: expect.stringMatching(/^\d{4}-/),
  })
})

test('what is open in this session is no recovery', async () => {
  const { desk, handle } = await givenCrash()

  expect(await findRecoveries(desk.journals, (open) => open === handle)).toEqual([])
  expect(existsSync(journalPath(desk.journals, handle))).toBe(true)
})

test('a recovery tells the file apart from what was changed, and leaves the file alone', async () => {
  const { desk, path, handle } = await givenCrash()
  const before = readFileSync(path)

  const recovered = await recover(desk.journals, handle)

  expect(recovered?.path).toBe(path)
  expect(recovered?.saved.steps.size).toBe(0)
  expect(Object.keys(recovered?.unsaved.added ?? {}).sort()).toEqual(['steps:a', 'steps:b'])
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a workbook that was never saved is restored as well', async () => {
  const desk = givenDesk()
  const document = givenNewDocument(desk)
  addStep(document, 'a')
  await document.journal.close()

  const [found] = await findRecoveries(desk.journals, nothingIsOpen)

  expect(found).toMatchObject({ name: 'Untitled', path: null, changes: 1 })
})

test('a crash between the save and the emptying of the journal leaves nothing to restore', async () => {
  const { desk, path, handle } = await givenCrash()
  writeFileSync(path, serialise(givenWorkbook({ steps: [step('a'), step('b')] })))

  expect(await findRecoveries(desk.journals, nothingIsOpen)).toEqual([])
  expect(existsSync(journalPath(desk.journals, handle))).toBe(false)
})

test('after a save nothing is left to restore', async () => {
  const desk = givenDesk()
  const document = await givenOpenFile(desk, givenWorkbookFile(desk))
  addStep(document, 'a')
  await saveDocument(document, desk.surroundings)
  await document.journal.close()

  expect(await findRecoveries(desk.journals, nothingIsOpen)).toEqual([])
})

test('changes that cancel out are nothing to restore', async () => {
  const desk = givenDesk()
  const document = givenNewDocument(desk, givenWorkbook({ steps: [step('a')] }))
  editDocument(document, { sequence: 1, diff: { added: {}, updated: {}, removed: { 'steps:a': step('a') } } })
  editDocument(document, { sequence: 2, diff: { added: { 'steps:a': step('a') }, updated: {}, removed: {} } })
  await document.journal.close()

  expect(await findRecoveries(desk.journals, nothingIsOpen)).toEqual([])
})

test.each([
  ['rubbish', Buffer.from('rubbish that is long enough for a header')],
  ['zeros', Buffer.alloc(4_096)],
])('a journal of %s is put aside, not deleted, and never stops the start', async (_name, content) => {
  const desk = givenDesk()
  const id = 'b'.repeat(32)
  writeFileSync(journalPath(desk.journals, id), content)

  expect(await findRecoveries(desk.journals, nothingIsOpen)).toEqual([])
  expect(readdirSync(desk.journals)).toEqual([`${id}.journal.damaged`])
})

test('other files in the folder are left alone', async () => {
  const desk = givenDesk()
  writeFileSync(join(desk.journals, 'notes.txt'), 'mine')
  writeFileSync(join(desk.journals, '..evil.journal'), 'x')

  expect(await findRecoveries(desk.journals, nothingIsOpen)).toEqual([])
  expect(readdirSync(desk.journals).sort()).toEqual(['..evil.journal', 'notes.txt'])
})

test('a discarded recovery is gone', async () => {
  const { desk, handle } = await givenCrash()

  await discardRecovery(desk.journals, handle)

  expect(await findRecoveries(desk.journals, nothingIsOpen)).toEqual([])
})
