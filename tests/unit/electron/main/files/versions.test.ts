import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type KeptVersion,
  keepVersion,
  versionsIn,
  versionsToRemove,
} from '../../../../../electron/main/files/versions'
import { givenFolder } from './given-files'

const day = 86_400_000
const noon = 20_000 * day + day / 2

function version(keptAt: number, size = 1_000): KeptVersion {
  return { fileName: `${keptAt}.buymap`, keptAt, size }
}

test('a kept version is the file as it was, also after the file is replaced', async () => {
  const folder = givenFolder()
  const path = join(folder, 'deal.buymap')
  mkdirSync(join(folder, 'versions'))
  writeFileSync(path, 'old')

  await keepVersion(join(folder, 'versions'), 'workbook', path, noon)

  const [name] = readdirSync(join(folder, 'versions', 'workbook'))
  expect(readFileSync(join(folder, 'versions', 'workbook', name ?? ''), 'utf8')).toBe('old')
})

test('the ten newest are kept and one of each day before', () => {
  const today = Array.from({ length: 14 }, (_, index) => version(noon - index * 1_000))
  const yesterday = [version(noon - day), version(noon - day - 1_000), version(noon - day - 2_000)]
  const lastWeek = [version(noon - 7 * day)]

  const removed = versionsToRemove([...today, ...yesterday, ...lastWeek])

  expect(removed).toEqual([...today.slice(10), ...yesterday.slice(1)])
})

test('large ones are kept up to 200 MB, and the newest in any case', () => {
  const large = Array.from({ length: 6 }, (_, index) => version(noon - index * 1_000, 60_000_000))

  expect(versionsToRemove(large)).toEqual(large.slice(3))
  expect(versionsToRemove([version(noon, 900_000_000)])).toEqual([])
})

test('keeping a version lets go of what is too much', async () => {
  const folder = givenFolder()
  const path = join(folder, 'deal.buymap')
  writeFileSync(path, 'old')
  for (let count = 0; count < 13; count += 1) await keepVersion(folder, 'workbook', path, noon + count)

  const kept = await versionsIn(join(folder, 'workbook'))
  expect(kept.map(({ keptAt }) => keptAt)).toEqual(
    Array.from({ length: 10 }, (_, index) => noon + 12 - index),
  )
})
