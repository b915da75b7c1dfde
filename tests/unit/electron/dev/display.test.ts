import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { displayIsThere } from '../../../../electron/dev/display.mjs'
import { writeDisplaySecret } from '../../../../electron/dev/display-access.mjs'

test.each([
  [{}, 'linux', false],
  [{ DISPLAY: '' }, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'darwin', true],
] as const)('with %j on %s there is a display: %s', (environment, platform, expected) => {
  expect(displayIsThere(environment, platform)).toBe(expected)
})

test('the secret of a virtual display is readable by its owner only and new each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-secret-'))
  const [one, other] = [join(folder, 'one'), join(folder, 'other')]
  writeDisplaySecret(one)
  writeDisplaySecret(other)
  expect(statSync(one).mode & 0o077).toBe(0)
  expect(readFileSync(one).toString('latin1')).toContain('MIT-MAGIC-COOKIE-1')
  expect(readFileSync(one).equals(readFileSync(other))).toBe(false)
})
