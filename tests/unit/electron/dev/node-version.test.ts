import { expect, test } from 'vitest'
import { nodeSuffices, requireSupportedNode } from '../../../../electron/dev/node-version.mjs'

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
])('Node.js %s is enough: %s', (present, enough) => {
  expect(nodeSuffices(present, '>=20.19')).toBe(enough)
})

test('an old Node.js is refused with the command that mends it', () => {
  expect(() => requireSupportedNode('18.15.0')).toThrow(/18\.15\.0 is too old.*nvm install/)
})
