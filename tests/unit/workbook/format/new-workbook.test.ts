import { newWorkbook } from '@workbook/format/new-workbook'
import { withNewRevision } from '@workbook/format/revise'
import { serialise } from '@workbook/format/serialise'
import { inOrder } from '@workbook/model/workbook'
import { expect, test } from 'vitest'
import { read } from './fixtures'

function countingIds() {
  let count = 0
  return () => {
    count += 1
    return `id-${count}`
  }
}

const given = { now: '2026-11-24T09:00:00Z', client: 'Acme', app: 'Buymap 0.1.0' }

test('a new workbook has one sheet with five stages and is sound', () => {
  const workbook = newWorkbook({ ...given, newId: countingIds(), savedBy: 'Ana' })
  expect([...workbook.sheets.values()].map(({ title }) => title)).toEqual(['Buying process'])
  expect(inOrder(workbook.stages.values()).map(({ title }) => title)).toEqual([
    ...['Recognise', 'Define', 'Evaluate', 'Approve', 'Contract'],
  ])
  expect(workbook.revision).toMatchObject({ parents: [], savedBy: 'Ana', savedAt: given.now })
  const { workbook: reopened, warnings } = read(serialise(workbook))
  expect(reopened).toEqual(workbook)
  expect(warnings).toEqual([])
})

test('a new revision remembers the one it was made from and nothing else changes', () => {
  const newId = countingIds()
  const workbook = newWorkbook({ ...given, newId })
  const saved = withNewRevision(workbook, { newId, now: '2026-11-25T09:00:00Z', app: 'Buymap 0.2.0' })
  expect(saved.revision).toEqual({
    id: expect.not.stringMatching(`^${workbook.revision.id}$`),
    parents: [workbook.revision.id],
    savedAt: '2026-11-25T09:00:00Z',
    app: 'Buymap 0.2.0',
  })
  expect({ ...saved, revision: workbook.revision }).toEqual(workbook)
})
