import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calls } from '@contract/calls'
import { expect, test } from 'vitest'
import { listVersions, readVersion } from '../../../../../electron/main/files/read-versions'
import { givenFolder } from './given-files'

test('the kept versions of a workbook are listed, newest first, and read', async () => {
  const folder = givenFolder()
  mkdirSync(join(folder, 'deal'))
  writeFileSync(join(folder, 'deal', '1700000000000.buymap'), 'first')
  writeFileSync(join(folder, 'deal', '1700000600000.buymap'), 'second')

  expect(await listVersions(folder, 'deal')).toEqual([
    { id: '1700000600000', replacedAt: '2023-11-14T22:23:20.000Z', size: 6 },
    { id: '1700000000000', replacedAt: '2023-11-14T22:13:20.000Z', size: 5 },
  ])
  expect(await readVersion(folder, 'deal', '1700000000000')).toEqual({ ok: true, value: { text: 'first' } })
})

test('a workbook without kept versions has none, and one that is gone says so', async () => {
  expect(await listVersions(givenFolder(), 'deal')).toEqual([])
  const read = await readVersion(givenFolder(), 'deal', '1')
  expect(read).toMatchObject({ ok: false, error: { code: 'missing-file' } })
})

test.each(['../../settings', '1/../2', '', 'x'])('a version cannot be asked for as "%s"', (id) => {
  const handle = 'a'.repeat(16)
  expect(calls.readVersion.request.safeParse({ handle, id }).success).toBe(false)
})
