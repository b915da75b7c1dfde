import { resolve } from 'node:path'

/** The import names that tsconfig.base.json declares, for the bundler and the test runner. */
export const aliases = {
  '@workbook': resolve('renderer/workbook'),
  '@contract': resolve('electron/contract'),
  '@resources': resolve('resources'),
}
