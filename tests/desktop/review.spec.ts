import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap, temporaryFolder } from './harness/buymap-app'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

test('a review tells what changed since the last one, and looks back at earlier states', async () => {
  // given the sample, in which a date moves after the last review and is saved
  const file = join(temporaryFolder('deal'), 'northwind.buymap')
  cpSync(sample, file)
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.select('Finish the business case')
  await map.fill('Due', '2027-01-15')
  await app.chooseMenuItem('file.save')
  await expect(app.window.getByRole('img', { name: 'Not saved' })).toBeHidden()

  // when the review is opened
  await app.window.getByRole('tab', { name: 'Review', exact: true }).click()

  // then it tells the slip, step by step
  const review = app.window.getByRole('region', { name: 'Review' })
  await expect(review.getByRole('radio', { name: /last review/ })).toBeChecked()
  await expect(review).toContainText('Finish the business case')
  await expect(review).toContainText('slipped 38 days')

  // and the map of before the save can be looked at
  await review.getByRole('button', { name: 'Replay' }).click()
  await expect(review.getByText(/2 of 2/)).toBeVisible()
  await review.getByRole('slider', { name: 'Moment' }).press('Home')
  await expect(review.getByText(/1 of 2/)).toBeVisible()

  // and a review done starts the next one from here
  await review.getByRole('button', { name: 'What changed' }).click()
  await review.getByRole('button', { name: 'Reviewed today' }).click()
  await expect.poll(() => app.menuItemLabel('edit.undo')).toMatch(/^Undo /)
  await expect(review).toContainText('nothing can be compared')
  await app.kill()
})
