import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { smallTargetsOn, violationsOn } from './harness/access'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

test('a deal becomes a template without names: kept, handed on, thrown away, taken over again', async () => {
  const folder = temporaryFolder('templates')
  const file = join(folder, 'northwind.buymap')
  copyFileSync(sample, file)
  const app = await launchBuymap({ files: [file] })
  await new MapPage(app.window).waitUntilShown()
  await app.chooseMenuItem('file.saveAsTemplate')
  const saving = app.window.getByRole('dialog', { name: 'Save as template' })
  await saving.getByRole('button', { name: 'Save template' }).click()
  await expect(saving.getByRole('alert')).toHaveText('Give the template a name.')
  await expect(saving.getByRole('region', { name: 'Preview' })).toContainText('Pass the security review')
  await expect(saving.getByRole('region', { name: 'Preview' })).not.toContainText(/Northwind|Priya|Oliver/)
  await saving.getByLabel('Name', { exact: true }).fill('How manufacturers buy')
  await app.window.keyboard.press('Enter')
  await expect(saving).toHaveCount(0)
  expect(readFileSync(file)).toEqual(readFileSync(sample))
  await app.quit()

  const again = await launchBuymap({ profile: app.profile })
  await new HomePage(again.window).waitUntilShown()
  await again.chooseMenuItem('file.new')
  const dialog = again.window.getByRole('dialog', { name: 'New workbook' })
  const own = dialog.getByRole('radio', { name: 'How manufacturers buy' })
  await own.check()
  expect(await violationsOn(again.window)).toEqual([])
  expect(await smallTargetsOn(again.window)).toEqual([])

  const handed = join(folder, 'manufacturers.buymap-template.json')
  await again.answerSaveDialog(handed)
  await dialog.getByRole('button', { name: 'Export How manufacturers buy…' }).click()
  await expect(again.window.getByText('was written. Hand it to your team.')).toBeVisible()
  expect(readFileSync(handed, 'utf8')).not.toMatch(/Northwind|Priya|Oliver/)

  await again.answerQuestions('Cancel')
  await dialog.getByRole('button', { name: 'Delete How manufacturers buy…' }).click()
  await expect.poll(() => again.questionsAsked()).toHaveLength(1)
  await expect(own).toBeChecked()
  await again.answerQuestions('Delete')
  await dialog.getByRole('button', { name: 'Delete How manufacturers buy…' }).click()
  await expect(own).toHaveCount(0)
  await expect(dialog.getByRole('radio', { name: 'Blank' })).toBeChecked()

  const broken = join(folder, 'broken.buymap-template.json')
  writeFileSync(broken, readFileSync(handed, 'utf8').replace('"stage": "', '"stage": "no-'))
  await again.answerOpenDialog([broken])
  await dialog.getByRole('button', { name: 'Import template…' }).click()
  await expect(again.window.getByRole('region', { name: 'Notices' })).toContainText(
    'Steps 1, stage must be described in the file.',
  )
  await again.answerOpenDialog([handed])
  await dialog.getByRole('button', { name: 'Import template…' }).click()
  await expect(own).toBeChecked()
  await dialog.getByLabel('Client').fill('Globex')
  await dialog.getByRole('button', { name: 'Create' }).click()
  const map = new MapPage(again.window)
  await map.waitUntilShown()
  await expect(map.box('Pass the security review')).toBeVisible()
  await again.kill()
})

test('what past deals teach: how long clients took for the steps that deals share', async () => {
  const folder = join(temporaryFolder('deals'), 'closed')
  mkdirSync(folder)
  const text = readFileSync(sample, 'utf8')
  for (const deal of ['won', 'lost'])
    writeFileSync(join(folder, `${deal}.buymap`), text.replace(/"id": "[^"]+"/, `"id": "${deal}"`))
  copyFileSync(join(folder, 'won.buymap'), join(folder, 'copy of won.buymap'))
  const app = await launchBuymap()
  await new HomePage(app.window).waitUntilShown()
  await app.answerOpenDialog([folder])
  await app.window.getByRole('button', { name: 'Choose folder…' }).click()
  await app.window.getByRole('button', { name: 'What past deals teach…' }).click()
  const dialog = app.window.getByRole('dialog', { name: 'What past deals teach' })
  const row = dialog.getByRole('row', { name: /State the problem and its yearly cost/ })
  await expect(row).toContainText(/2\s*13 working days\s*13\s*5 to 20\s*never/)
  expect(await violationsOn(app.window)).toEqual([])
  expect(await smallTargetsOn(app.window)).toEqual([])
  await app.quit()
})
