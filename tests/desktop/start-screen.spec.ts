import { copyFileSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { clippedTextsOn, smallTargetsOn, violationsOn, withLongerTexts } from './harness/access'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'

const samples = resolve(import.meta.dirname, '../../resources/samples')

test('recent deals: a picture, what comes next, found, pinned, located and removed', async () => {
  const folder = temporaryFolder('deals')
  const files = ['northwind-foods', 'first-look'].map((name) => {
    copyFileSync(join(samples, `${name}.buymap`), join(folder, `${name}.buymap`))
    return join(folder, `${name}.buymap`)
  })
  const app = await launchBuymap({ files })
  await new MapPage(app.window).waitUntilShown()
  await expect.poll(async () => (await app.titles()).length).toBe(2)
  await app.quit()

  const again = await launchBuymap({ profile: app.profile })
  const home = new HomePage(again.window)
  await home.waitUntilShown()
  await expect(home.deal('Northwind Foods')).toContainText('Pass the security review · Oliver Adeyemi')
  await expect(home.deal('Northwind Foods')).toContainText('7 of 26')
  await expect(home.deal('Northwind Foods')).toContainText('26 Feb')
  expect(await home.deal('Northwind Foods').locator('svg rect').count()).toBeGreaterThan(30)

  expect(await violationsOn(again.window)).toEqual([])
  expect(await smallTargetsOn(again.window)).toEqual([])
  expect(await withLongerTexts(again.window, clippedTextsOn)).toEqual([])

  await home.search('security')
  await expect(home.deals()).toHaveCount(1)
  await home.search('')
  await expect(home.deals()).toHaveCount(2)

  await home.press('Brightwater Dental', 'Pin Brightwater Dental')
  await expect(again.window.getByRole('region', { name: 'Pinned' })).toContainText('Brightwater Dental')

  const moved = join(temporaryFolder('moved'), 'northwind.buymap')
  renameSync(files[0] ?? '', moved)
  await again.window.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(
    home.deal('Northwind Foods').getByRole('button', { name: 'Northwind Foods', exact: false }).first(),
  ).toBeDisabled()
  await again.answerOpenDialog([moved])
  await home.press('Northwind Foods', 'Locate Northwind Foods…')
  await new MapPage(again.window).waitUntilShown()
  await again.quit()

  const third = await launchBuymap({ profile: app.profile })
  const list = new HomePage(third.window)
  await list.waitUntilShown()
  await expect(list.deals().first()).toContainText('Brightwater Dental')
  await expect(list.deal('Northwind Foods')).not.toContainText('No longer in')
  await list.press('Northwind Foods', 'Remove Northwind Foods from this list')
  await expect(list.deals()).toHaveCount(1)
  await third.quit()
})

test('a new workbook shows the stages and steps of its pack before it is made', async () => {
  const app = await launchBuymap()
  const home = new HomePage(app.window)
  await home.waitUntilShown()
  await app.window.getByRole('button', { name: 'New workbook' }).first().click()
  const dialog = app.window.getByRole('dialog')
  await expect(dialog.getByRole('radio')).toHaveCount(8)
  await dialog.getByRole('radio', { name: 'Public tender' }).click()
  const preview = dialog.getByRole('region', { name: 'Preview' })
  const stages = preview.getByRole('heading', { level: 3 })
  await expect(stages).toHaveCount(7)
  const [step = '', owner, days] = (await preview.locator('ul li').first().innerText()).split('\n')
  expect([owner, days]).toEqual(['Senior responsible owner', '21 to 86 days'])
  await expect(preview).toContainText('only the official channel may be used')
  await dialog.getByLabel('Client').fill('City of Harbour')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(new MapPage(app.window).box(step)).toBeVisible()
  await app.quit()
})

test('the tour: offered once, taken with Enter, left with Escape, found again', async () => {
  const app = await launchBuymap({
    files: [join(samples, 'first-look.buymap')],
    profile: temporaryFolder('newcomer'),
  })
  await new MapPage(app.window).waitUntilShown()
  const offer = app.window.getByRole('complementary', { name: 'Tour' })
  await offer.getByRole('button', { name: 'Take the tour' }).click()
  await expect(offer).toHaveCount(0)
  for (const stop of ['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']) {
    const dialog = app.window.getByRole('dialog')
    await expect(dialog).toContainText(stop)
    await expect(dialog.getByRole('button', { name: stop === '6 of 6' ? 'Done' : 'Next' })).toBeFocused()
    await app.window.keyboard.press('Enter')
  }
  await expect(app.window.getByRole('dialog')).toHaveCount(0)

  await app.chooseMenuItem('help.tour')
  await expect(app.window.getByRole('dialog')).toContainText('1 of 6')
  await app.window.keyboard.press('Escape')
  await expect(app.window.getByRole('dialog')).toHaveCount(0)
  await app.quit()

  const again = await launchBuymap({ profile: app.profile })
  await new HomePage(again.window).waitUntilShown()
  await expect(again.window.getByRole('complementary', { name: 'Tour' })).toHaveCount(0)
  await again.quit()
})
