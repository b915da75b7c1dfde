import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { copyElsewhere } from './harness/copy-elsewhere'
import { temporaryFolder } from './harness/temporary-folder'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/first-look.buymap')
const command = process.platform === 'darwin' ? 'Meta' : 'Control'

/** What another program would get of it. */
function textForOthers({ application }: BuymapApp): Promise<string> {
  return application.evaluate(({ clipboard }) => clipboard.readText())
}

async function windowOf({ application }: BuymapApp, client: string): Promise<Page> {
  let found: Page | undefined
  await expect
    .poll(async () => {
      for (const page of application.windows()) {
        if ((await page.getByRole('heading', { name: client }).count()) > 0) found = page
      }
      return found !== undefined
    })
    .toBe(true)
  if (!found) throw new Error(`No window shows ${client}`)
  await found.bringToFront()
  return found
}

test('boxes go from one workbook to another with their links, and people are recognised', async () => {
  // given two deals, of which the second knows one of the people
  const document = JSON.parse(readFileSync(sample, 'utf8'))
  const other = join(temporaryFolder('clipboard'), 'other.buymap')
  const empty = { steps: {}, links: {}, actions: {}, notes: {}, perspectives: {}, calls: {}, dismissals: {} }
  const deal = { ...document.deal, client: 'Another Client' }
  writeFileSync(other, JSON.stringify({ ...document, ...empty, id: 'another-deal', deal }))
  const app = await launchBuymap({ files: [sample, other] })
  const from = new MapPage(await windowOf(app, document.deal.client))
  const to = new MapPage(await windowOf(app, 'Another Client'))
  await from.waitUntilShown()
  await to.waitUntilShown()
  const titles = await from.boxTitles()
  const people = await to.boxTitles()

  // when everything is copied in one window and pasted in the other
  await from.canvas.focus()
  await from.window.keyboard.press(`${command}+A`)
  await from.window.keyboard.press(`${command}+C`)
  await expect.poll(() => textForOthers(app)).toContain(titles[0])
  await to.canvas.focus()
  await to.window.keyboard.press(`${command}+V`)

  // then all boxes are there, nobody twice, and it is one undo step
  await expect.poll(async () => (await to.boxTitles()).sort()).toEqual([...titles].sort())
  await expect.poll(() => app.menuItemLabel('edit.undo')).toMatch(/^Undo Paste /)
  await to.window.keyboard.press(`${command}+Z`)
  await expect.poll(() => to.boxTitles()).toEqual(people)

  // and nothing internal is in what other programs get
  const internal = Object.values<{ title: string; visibility: string }>(document.steps)
    .filter(({ visibility }) => visibility === 'internal')
    .map(({ title }) => title)
  const text = await textForOthers(app)
  for (const title of internal) expect(text).not.toContain(title)
  await app.kill()
})

test('rows of a spreadsheet are looked through and become steps; markup is only text', async () => {
  const app = await launchBuymap({ files: [sample] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const before = (await map.boxTitles()).length
  const hostile = '<img src=x onerror="document.title=1">'
  await copyElsewhere(app, {
    'text/plain': `Task\tWho\tPhase\tDays\tDue date\nRun the pilot\tAlex New\tPilot phase\t5-10\t3/4/2027\n${hostile}\t\t\t\t12 Feb 2027\n`,
    'text/html': `<table><tr><td>${hostile}<script>document.title=2</script></td></tr></table>`,
  })

  // when they are pasted, the preview says what becomes of them
  await map.canvas.focus()
  await app.window.keyboard.press(`${command}+V`)
  const preview = app.window.getByRole('dialog', { name: 'Paste as steps' })
  await expect(preview.getByText('“3/4/2027” is 3 Apr 2027 or 4 Mar 2027.')).toBeVisible()
  await expect(preview.getByRole('status')).toContainText('New stage: Pilot phase.')
  await expect(preview.getByRole('cell', { name: '5 – 10 days' })).toBeVisible()
  await preview.getByLabel('Dates such as 3/4 are open').click()
  await app.window.getByRole('option', { name: /Day first/ }).click()
  await expect(preview.getByRole('cell', { name: '3 Apr 2027' })).toBeVisible()
  await preview.getByRole('button', { name: 'Add 2 steps' }).click()

  // then they are on the map, linked, as one undo step, and the markup is a title like any other
  await expect(map.box('Run the pilot')).toBeVisible()
  await expect(map.box('<img src=x')).toBeVisible()
  await expect(map.canvas.locator('img')).toHaveCount(0)
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Paste 2 steps')
  await app.chooseMenuItem('edit.undo')
  await expect.poll(async () => (await map.boxTitles()).length).toBe(before)

  // and one line is a step at once, from the context menu
  await copyElsewhere(app, { 'text/plain': 'Ask the works council\n' })
  await map.canvas.click({ button: 'right', position: { x: 60, y: 420 } })
  await app.window.getByRole('menuitem', { name: 'Paste' }).click()
  await expect(map.box('Ask the works council')).toBeVisible()
  await app.kill()
})

test('a picture of what is selected goes to the clipboard, for the client', async () => {
  const app = await launchBuymap({ files: [sample] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.canvas.focus()
  await app.window.keyboard.press(`${command}+A`)
  await app.chooseMenuItem('edit.copyAsPicture')
  await expect(app.window.getByText('It shows what a client may see.')).toBeVisible()
  const size = await app.application.evaluate(async ({ clipboard, nativeImage }) => {
    if ('readImage' in clipboard) {
      return (clipboard as unknown as { readImage(): Electron.NativeImage }).readImage().getSize()
    }
    const [item] = await clipboard.read()
    const picture = await item?.getType<string>('image/png')
    if (!(picture instanceof Blob)) throw new Error('There is no picture on the clipboard')
    return nativeImage.createFromBuffer(Buffer.from(await picture.arrayBuffer())).getSize()
  })
  expect(size.width).toBeGreaterThan(800)
  expect(size.height).toBeGreaterThan(300)
  await app.kill()
})

test('tidy up lays the sheet out in one undo step, and gives it back', async () => {
  const app = await launchBuymap({ files: [sample] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.drag('Sign the order', { x: -160, y: 140 })
  const before = await map.place('Sign the order')
  await app.window.getByRole('button', { name: 'Tidy up' }).click()
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Tidy up')
  await expect.poll(() => map.place('Sign the order')).not.toEqual(before)
  await app.chooseMenuItem('edit.undo')
  await expect.poll(() => map.place('Sign the order')).toEqual(before)
  await app.kill()
})
