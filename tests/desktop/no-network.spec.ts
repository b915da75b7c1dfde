import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { electronUnderTest } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { MapPage } from './pages/map-page'

const projectRoot = resolve(import.meta.dirname, '../..')
const sample = join(projectRoot, 'resources/samples/first-look.buymap')

/** The addresses of every request that Chromium's network part was asked for, by pages and by the browser itself. */
function requestedAddresses(log: string): string[] {
  const text = readFileSync(log, 'utf8')
  return [...text.matchAll(/"url":"(?<url>[^"]+)"/g)].map(({ groups }) => groups?.url ?? '')
}

test('nothing is ever asked of the network, not even a dictionary', async () => {
  const log = join(temporaryFolder('network'), 'network.json')
  const { executablePath, args } = electronUnderTest()
  const application = await _electron.launch({
    executablePath,
    args: [...args, `--log-net-log=${log}`, projectRoot, sample],
    env: { ...process.env, BUYMAP_USER_DATA: temporaryFolder('profile') } as Record<string, string>,
  })
  const window = await application.firstWindow()
  const map = new MapPage(window)
  await map.waitUntilShown()
  await map.select('Try it with one practice')
  await map.inspector.getByLabel('Title').fill('Mispelt wrods evrywhere')
  await map.inspector.getByLabel('Title').press('Tab')

  // The worst case: somebody switches the check on and asks for a language that is not on this computer.
  const answers = await application.evaluate(({ session, BrowserWindow }) => {
    const { defaultSession } = session
    const gone = new Promise<string>((done) => {
      defaultSession.once('spellcheck-dictionary-download-failure', () => done('refused'))
      defaultSession.once('spellcheck-dictionary-download-success', () => done('downloaded'))
      setTimeout(() => done('not tried'), 4_000)
    })
    defaultSession.setSpellCheckerEnabled(true)
    defaultSession.setSpellCheckerLanguages(['en-GB'])
    BrowserWindow.getAllWindows()[0]?.webContents.focus()
    return gone
  })
  expect(answers).not.toBe('downloaded')
  const ended = application.waitForEvent('close')
  await application.evaluate(({ app }) => setImmediate(() => app.exit(0)))
  await ended

  await expect.poll(() => existsSync(log)).toBe(true)
  const addresses = requestedAddresses(log)
  expect(addresses.filter((address) => !address.startsWith('app://'))).toEqual([])
})
