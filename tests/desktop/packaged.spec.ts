import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { packageBuymap, readFuses, runPackaged, startPackaged } from './harness/packaged-app'
import { readPdf } from './harness/read-pdf'
import { temporaryFolder } from './harness/temporary-folder'

// Playwright cannot drive a program whose fuses keep inspectors out, so this one is watched from outside.

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

/** In the order of Electron's schema; the fallback's older Electron knows only the first seven. */
const wantedFuses = [
  ['runAsNode', '0'],
  ['cookieEncryption', '0'],
  ['nodeOptions', '0'],
  ['nodeCliInspect', '0'],
  ['embeddedAsarIntegrityValidation', '1'],
  ['onlyLoadAppFromAsar', '1'],
  ['loadBrowserProcessSpecificV8Snapshot', '0'],
  ['grantFileProtocolExtraPrivileges', '0'],
  ['wasmTrapHandlers', '1'],
] as const

let executable: string

function recentlyOpened(profile: string): string[] {
  const recents = join(profile, 'recents.json')
  if (!existsSync(recents)) return []
  return (JSON.parse(readFileSync(recents, 'utf8')) as { path: string }[]).map(({ path }) => path)
}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  executable = await packageBuymap()
})

test('the packaged program has the fuses we promise', () => {
  const fuses = readFuses(executable)
  expect(fuses.length).toBeGreaterThanOrEqual(7)
  const wanted = wantedFuses.map(([, state]) => state).join('')
  expect(fuses).toBe(wanted.slice(0, fuses.length))
})

test('the packaged program opens the workbook it is started with', async () => {
  const file = join(temporaryFolder('packaged'), 'acme.buymap')
  copyFileSync(sample, file)

  const profile = temporaryFolder('profile')
  const app = startPackaged(executable, profile, [file])
  try {
    // A workbook stands among the recent ones only after it was read and handed to a window.
    await expect.poll(() => recentlyOpened(profile), { timeout: 20_000 }).toContain(file)
    await expect
      .poll(async () => (await app.openPages()).map(({ url }) => url))
      .toEqual(['app://bundle/index.html'])
  } finally {
    await app.quit()
  }
})

test('the packaged program exports a PDF', async () => {
  const folder = temporaryFolder('packaged-export')
  const pdf = join(folder, 'northwind.pdf')
  const { deal } = JSON.parse(readFileSync(sample, 'utf8')) as { deal: { client: string } }

  await runPackaged(executable, temporaryFolder('profile'), ['export', sample, '--to', pdf])

  expect((await readPdf(pdf)).text).toContain(deal.client)
})
