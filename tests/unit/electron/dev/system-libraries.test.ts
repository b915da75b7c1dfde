import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOnPath, missingLibraries } from '../../../../electron/dev/system-libraries.mjs'

const listing = `	linux-vdso.so.1 (0x00007ffd)
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
	libgtk-3.so.0 => not found
`

test('the libraries that ldd does not find are named', () => {
  expect(missingLibraries(listing)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
})

test('a program counts as present only where it can be run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-path-'))
  writeFileSync(join(folder, 'Xvfb'), '')
  expect(isOnPath('Xvfb', folder)).toBe(process.platform === 'win32')
  chmodSync(join(folder, 'Xvfb'), 0o755)
  expect(isOnPath('Xvfb', folder)).toBe(true)
})
