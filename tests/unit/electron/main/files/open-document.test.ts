import { readFileSync, writeFileSync } from 'node:fs'
import { serialise } from '@workbook/format/serialise'
import { describe, expect, test } from 'vitest'
import {
  editDocument,
  handOver,
  isUnsaved,
  replaceDocument,
  stateOf,
} from '../../../../../electron/main/files/open-document'
import { givenWorkbook, step } from '../../../workbook/given-workbook'
import { addStep, givenDesk, givenNewDocument, givenOpenFile, givenWorkbookFile } from './given-documents'

const removal = { added: {}, updated: {}, removed: { 'steps:a': step('a') } }
const addition = { added: { 'steps:a': step('a') }, updated: {}, removed: {} }

describe('a change from the window', () => {
  test('is carried out on the copy that will be saved', () => {
    const document = givenNewDocument(givenDesk())

    const edited = editDocument(document, { sequence: 1, diff: addition })

    expect(edited.ok).toBe(true)
    expect(document.database.data.steps.get('a')?.title).toBe('a')
    expect(isUnsaved(document)).toBe(true)
  })

  test.each([0, 2, 7])('numbered %i instead of 1 is out of step and changes nothing', (sequence) => {
    const document = givenNewDocument(givenDesk())
    const edited = editDocument(document, { sequence, diff: addition })

    expect(edited).toMatchObject({ ok: false, error: { code: 'out-of-step' } })
    expect(document.database.data.steps.size).toBe(0)
  })

  test('made for another state of the workbook is out of step and changes nothing', () => {
    const document = givenNewDocument(givenDesk())
    const edited = editDocument(document, { sequence: 1, diff: removal })

    expect(edited).toMatchObject({ ok: false, error: { code: 'out-of-step' } })
    expect(isUnsaved(document)).toBe(false)
  })

  test.each([
    ['no diff', null],
    ['a record that is none', { ...addition, added: { 'steps:a': { ...step('a'), title: 7 } } }],
    ['a kind that is none', { ...addition, added: { 'dragons:a': step('a') } }],
    ['a reserved id', { ...addition, added: { 'steps:__proto__': step('__proto__') } }],
  ])('that is %s is refused by name', (_name, diff) => {
    const document = givenNewDocument(givenDesk())
    const edited = editDocument(document, { sequence: 1, diff })

    expect(edited).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
    expect(document.database.data.steps.size).toBe(0)
  })

  test('that takes the last one back leaves nothing unsaved', () => {
    const desk = givenDesk()
    const document = givenNewDocument(desk)
    editDocument(document, { sequence: 1, diff: addition })
    editDocument(document, { sequence: 2, diff: removal })

    expect(isUnsaved(document)).toBe(false)
    expect(desk.announced.map(({ unsaved }) => unsaved)).toEqual([true, false])
  })
})

test('the whole workbook of the window mends what is out of step', () => {
  const document = givenNewDocument(givenDesk())
  const theirs = givenWorkbook({ steps: [step('a'), step('b')] })

  const replaced = replaceDocument(document, { sequence: 5, text: serialise(theirs) })

  expect(replaced.ok).toBe(true)
  expect([...document.database.data.steps.keys()].sort()).toEqual(['a', 'b'])
  addStep(document, 'c')
  expect(document.sequence).toBe(6)
})

test('text that is no workbook replaces nothing', () => {
  const document = givenNewDocument(givenDesk(), givenWorkbook({ steps: [step('a')] }))

  const replaced = replaceDocument(document, { sequence: 5, text: '{"format":"other"}' })

  expect(replaced).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
  expect(document.database.data.steps.has('a')).toBe(true)
})

test('handed to a window again, changes count from one', () => {
  const document = givenNewDocument(givenDesk())
  addStep(document, 'a')

  const opened = handOver(document)
  addStep(document, 'b')

  expect(opened.text).toContain('"a"')
  expect(document.sequence).toBe(1)
})

test('a file of a newer version may be looked at but not changed', async () => {
  const desk = givenDesk()
  const path = givenWorkbookFile(desk)
  writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 1', '"version": 99'))

  const document = await givenOpenFile(desk, path)
  const edited = editDocument(document, { sequence: 1, diff: addition })

  expect(stateOf(document).readOnlyReason).toMatch(/newer version/)
  expect(edited).toMatchObject({ ok: false, error: { code: 'read-only' } })
  expect(replaceDocument(document, { sequence: 1, text: serialise(givenWorkbook()) }).ok).toBe(false)
})
