import { expect, test } from 'vitest'
import { packagesMatch } from '../../../../electron/dev/packages.mjs'

const react = { version: '19.3.1', integrity: 'sha512-react' }
const forMacOnly = { version: '1.0.0', integrity: 'sha512-mac', optional: true }
const wanted = { '': {}, 'node_modules/react': react, 'node_modules/for-mac': forMacOnly }

test('a platform package that does not fit this machine is not missed', () => {
  expect(packagesMatch(wanted, { 'node_modules/react': react })).toBe(true)
})

test('a package that is absent calls for an installation', () => {
  expect(packagesMatch(wanted, {})).toBe(false)
})

test('another version calls for an installation', () => {
  expect(packagesMatch(wanted, { 'node_modules/react': { ...react, version: '19.3.0' } })).toBe(false)
})

test('other content of the same version calls for an installation', () => {
  expect(packagesMatch(wanted, { 'node_modules/react': { ...react, integrity: 'sha512-other' } })).toBe(false)
})
