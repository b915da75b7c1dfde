import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')
let app: BuymapApp

test.beforeEach(async () => {
  app = await launchBuymap({ files: [sample] })
  await new MapPage(app.window).waitUntilShown()
})

test.afterEach(async () => {
  await app.kill()
})

test('the page has no way to the operating system', async () => {
  const reachable = await app.window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(reachable).toEqual([])
})

test('the window runs with the preferences that were asked for', async () => {
  const effective = await app.application.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as
      | (Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences | null })
      | undefined
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents?.getLastWebPreferences() ?? {}
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
  })
  expect(effective).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the page is served from the program’s own scheme under a strict policy', async () => {
  expect(new URL(app.window.url()).protocol).toBe('app:')
  const ran = await app.window.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'window.injected = true'
    } catch {
      // Trusted types refuse the text itself, where they are enforced.
    }
    document.head.append(script)
    return 'injected' in window
  })
  expect(ran).toBe(false)
})

test('no window, no navigation, no permission, no request to the outside', async () => {
  const windows = app.application.windows().length
  const opened = await app.window.evaluate(() => window.open('https://example.com') === null)
  expect(opened).toBe(true)
  expect(app.application.windows()).toHaveLength(windows)

  const before = app.window.url()
  await app.window.evaluate(() => {
    location.href = 'https://example.com/'
  })
  expect(app.window.url()).toBe(before)

  const permission = await app.window.evaluate(() =>
    navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
  )
  expect(permission).toBe('denied')

  const fetched = await app.window.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(fetched).toBe('refused')
})

test('a guessed handle opens nothing', async () => {
  const answer = await app.window.evaluate(() => {
    const { buymap } = window as unknown as {
      buymap: { saveWorkbook(request: { handle: string }): Promise<{ ok: boolean }> }
    }
    return buymap.saveWorkbook({ handle: 'a'.repeat(32) })
  })
  expect(answer.ok).toBe(false)
})

test('a worker of our own computes; no other script becomes a worker', async () => {
  await expect(app.window.getByText('Projected purchase')).toBeVisible()

  const attempts = await app.window.evaluate(() => {
    const trusted = (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
    ).trustedTypes
    const rules = { createScriptURL: (address: string) => address, createScript: (text: string) => text }
    const tries: Record<string, () => unknown> = {
      'a worker from text': () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
      'a worker from an address': () => new Worker('app://bundle/index.html'),
      'a shared worker': () => new SharedWorker('app://bundle/index.html'),
      'a second policy of our name': () => trusted.createPolicy('buymap-workers', rules),
      'another policy': () => trusted.createPolicy('other', rules),
      'the default policy': () => trusted.createPolicy('default', rules),
    }
    return Object.entries(tries).map(([what, attempt]) => {
      try {
        attempt()
        return `${what}: allowed`
      } catch (error) {
        return `${what}: ${(error as Error).name}`
      }
    })
  })
  expect(attempts).toEqual([
    'a worker from text: TypeError',
    'a worker from an address: TypeError',
    'a shared worker: TypeError',
    'a second policy of our name: TypeError',
    'another policy: TypeError',
    'the default policy: TypeError',
  ])
})
