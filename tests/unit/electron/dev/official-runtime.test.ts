import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findOfficialRuntime } from '../../../../electron/dev/official-runtime.mjs'

function electronPackage({ pinned, downloaded }: { pinned: string; downloaded?: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-electron-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: pinned }))
  if (downloaded === undefined) return folder
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist', 'version'), downloaded)
  writeFileSync(join(folder, 'dist', 'electron'), '')
  writeFileSync(join(folder, 'path.txt'), 'electron')
  return folder
}

test('a complete download of the pinned version is used', () => {
  const folder = electronPackage({ pinned: '45.4.1', downloaded: 'v45.4.1' })
  expect(findOfficialRuntime(folder)).toEqual({
    executable: join(folder, 'dist', 'electron'),
    dist: join(folder, 'dist'),
    version: '45.4.1',
  })
})

test('a download of another version is not used', () => {
  expect(findOfficialRuntime(electronPackage({ pinned: '45.4.1', downloaded: 'v44.0.0' }))).toBeUndefined()
})

test('without a download there is none', () => {
  expect(findOfficialRuntime(electronPackage({ pinned: '45.4.1' }))).toBeUndefined()
})
