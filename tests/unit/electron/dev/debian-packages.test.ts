import { expect, test } from 'vitest'
import { aptNames } from '../../../../electron/dev/debian-packages.mjs'

const bookworm = 'ID=debian\nVERSION_ID="12"\n'
const trixie = 'ID=debian\nVERSION_ID="13"\n'
const noble = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'
const fedora = 'ID=fedora\nVERSION_ID=43\n'

test('Debian 12 calls the packages by their names', () => {
  expect(aptNames(['libgtk-3-0', 'libnss3'], bookworm)).toEqual(['libgtk-3-0', 'libnss3'])
})

test.each([
  ['Debian 13', trixie],
  ['Ubuntu 24.04', noble],
])('%s renamed those that hold times', (_name, osRelease) => {
  expect(aptNames(['libgtk-3-0', 'libnss3'], osRelease)).toEqual(['libgtk-3-0t64', 'libnss3'])
})

test('a system without apt has no such names', () => {
  expect(aptNames(['libgtk-3-0'], fedora)).toBeUndefined()
})
