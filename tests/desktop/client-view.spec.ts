import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { internalTextsOf } from './harness/internal-texts'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')
const secrets = internalTextsOf(sample)
/** Words by which we speak of people, of what we know and of what is wrong. */
const ourWords =
  /advocate|sceptic|opponent|supporter|stance|confirmed by|sources disagree|action of ours|\bfindings?\b|kornblau|who says what/i

let app: BuymapApp
let map: MapPage

test.beforeEach(async () => {
  app = await launchBuymap({ files: [sample] })
  map = new MapPage(app.window)
  await map.waitUntilShown()
})

test.afterEach(async () => {
  await app.kill()
})

/** Everything that the page holds: texts, names, titles, data attributes, and what stands in fields. */
function contentOf(window: Page): Promise<string> {
  return window.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    )
    const attributes = [...document.querySelectorAll('body, body *')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    )
    return [document.title, document.body.textContent, ...attributes, ...fields].join('\n')
  })
}

async function expectNothingInternal(window: Page): Promise<void> {
  const content = await contentOf(window)
  expect(content).toContain('Pass the security review')
  for (const secret of secrets) expect(content, secret).not.toContain(secret)
  expect(content).not.toMatch(ourWords)
}

test('Client view shows what the client gets, while the real workbook is worked on', async () => {
  // given a sample whose own face is full of what is ours
  expect(secrets.length).toBeGreaterThan(80)
  expect(await contentOf(app.window)).toMatch(ourWords)
  await map.select('Approve the budget line')

  // when the window is turned to the client
  await map.toolbar.getByRole('button', { name: 'Client view' }).click()
  await expect(app.window.getByRole('banner')).toContainText('Client view')

  // then nothing of it is left anywhere: page, frame, menu
  await expect(map.field('Title')).toHaveValue('Approve the budget line')
  await expectNothingInternal(app.window)
  await expect.poll(() => app.titles()).toEqual(['Buymap'])
  await expect.poll(() => app.isMenuItemEnabled('file.exportPdf')).toBe(false)

  // and every kind of box, the deal and links can be looked at without it
  for (const title of ['Julia Dorn', 'Choose one supplier', 'Steering group']) {
    await map.select(title)
    await expectNothingInternal(app.window)
  }
  await map.canvas.focus()
  await app.window.keyboard.press('Escape')
  await expectNothingInternal(app.window)

  // and an edit is one of the real workbook, named to nobody
  await map.select('Choose one supplier')
  await map.field('Due').fill('2026-12-17')
  await map.field('Due').press('Enter')
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo last change')
  await map.add('Add note', 'Ask the plants too')

  // and the sheet of shortcuts names nothing that we do behind their back
  await app.window.keyboard.press('Control+/')
  await expect(app.window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expectNothingInternal(app.window)
  expect(await contentOf(app.window)).not.toMatch(/disputes|plan call/i)
  await app.window.keyboard.press('Escape')

  // and back in our own view everything is there, with what was done for the client
  await app.window.getByRole('button', { name: 'Back to my view' }).click()
  await map.select('Choose one supplier')
  await expect(map.field('Due')).toHaveValue('2026-12-17')
  await expect(map.inspector).toContainText('slipped')
  await map.select('Ask the plants too')
  await expect(map.inspector.getByLabel('Visibility')).toContainText('Client')
  await expect.poll(() => app.titles()).toEqual([expect.stringContaining('northwind-foods')])
})

test('the map is drawn on together with the client, question by question', async () => {
  // given Client view with two people in the room, chosen by keyboard
  const { keyboard } = app.window
  await keyboard.press('Control+Shift+E')
  const together = app.window.getByRole('region', { name: 'Drawing together' })
  const answer = together.getByRole('textbox')
  await expect(together).toContainText('Who else has to agree to “Pass the security review”?')
  await together.getByRole('button', { name: 'In the room: nobody' }).press('Enter')
  for (const name of ['Julia Dorn', 'Oliver Adeyemi']) {
    await app.window.getByRole('menuitemcheckbox', { name }).press('Enter')
  }
  await keyboard.press('Escape')
  await expect(
    together.getByRole('button', { name: 'In the room: 2, Julia Dorn, Oliver Adeyemi' }),
  ).toBeVisible()

  // when a question is answered, one is left for later and a new step is named
  await answer.fill('Ines Rot')
  await keyboard.press('Enter')
  await expect(map.box('Ines Rot')).toBeVisible()
  await expect(answer).toBeFocused()
  await expect(answer).toHaveValue('')
  await together.getByRole('button', { name: 'Skip' }).click()
  await map.select('Choose one supplier')
  await expectNothingInternal(app.window)

  // and a step is confirmed by those who are there
  await map.select('Approve the budget line')
  await keyboard.press('Control+Shift+J')

  // then who looks on hears that something was noted, and no more
  await expect(app.window.getByText('Noted', { exact: true }).first()).toBeVisible()
  await expectNothingInternal(app.window)

  // and in our own view it is theirs, first-hand
  await app.window.getByRole('button', { name: 'Back to my view' }).click()
  await expect(together).toBeHidden()
  await expect.poll(() => app.menuItemLabel('edit.undo')).toContain('Approve the budget line')
  await map.select('Approve the budget line')
  const told = map.inspector.getByText(/Oliver Adeyemi/)
  await expect(told.first()).toBeVisible()
})

test('Present walks through the stages by keyboard and shows nothing else', async () => {
  // given
  await app.window.keyboard.press('F5')
  const presentation = app.window.getByRole('region', { name: 'Presentation' })
  const place = presentation.getByText(/^\d of 8$/)

  // then the first stage fills a screen without tools, panels, tabs or menus
  await expect(place).toHaveText('1 of 8')
  await expect(presentation.getByRole('heading', { level: 1 })).toHaveText('Recognise')
  for (const role of ['toolbar', 'tab', 'complementary', 'menu', 'textbox'] as const) {
    await expect(app.window.getByRole(role)).toHaveCount(0)
  }
  const frame = () =>
    app.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMenuBarVisible())
  await expect.poll(frame).toBe(false)

  // when walking on, back, to the end and to the beginning
  const walk = [
    ['ArrowRight', '2 of 8'],
    ['Space', '3 of 8'],
    ['PageDown', '4 of 8'],
    ['ArrowLeft', '3 of 8'],
    ['End', '8 of 8'],
    ['ArrowRight', '8 of 8'],
    ['Home', '1 of 8'],
    ['PageUp', '1 of 8'],
  ] as const
  for (const [key, expected] of walk) {
    await app.window.keyboard.press(key)
    await expect(place).toHaveText(expected)
  }

  // then nothing internal is on any of them
  for (let stage = 2; stage <= 8; stage += 1) {
    const content = await contentOf(app.window)
    for (const secret of secrets) expect(content, secret).not.toContain(secret)
    expect(content).not.toMatch(ourWords)
    await app.window.keyboard.press('ArrowRight')
    await expect(place).toHaveText(`${stage} of 8`)
  }

  // and Escape leaves to where it began, with the map in hand
  await app.window.keyboard.press('Escape')
  await expect(app.window.getByRole('tab', { name: 'Map' })).toBeVisible()
  await expect(map.canvas).toBeFocused()
})
