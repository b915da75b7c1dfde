import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fingerprintOf } from '../../../../electron/dev/build.mjs'

let folder: string
let before: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buymap-sources-'))
  writeFileSync(join(folder, 'window.ts'), 'one')
  writeFileSync(join(folder, 'menu.ts'), 'two')
  before = fingerprintOf([folder])
})

test('untouched sources are not built again', () => {
  expect(fingerprintOf([folder])).toBe(before)
})

test('a removed source is noticed', () => {
  rmSync(join(folder, 'menu.ts'))
  expect(fingerprintOf([folder])).not.toBe(before)
})

test('a new source is noticed', () => {
  writeFileSync(join(folder, 'dialog.ts'), 'three')
  expect(fingerprintOf([folder])).not.toBe(before)
})

test('an older copy put in place of a source is noticed', () => {
  utimesSync(join(folder, 'menu.ts'), 1_000_000, 1_000_000)
  expect(fingerprintOf([folder])).not.toBe(before)
})
