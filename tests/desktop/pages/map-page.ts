import { expect, type Locator, type Page } from '@playwright/test'

/** The map of a workbook window, spoken of as a rep would. */
export class MapPage {
  readonly canvas: Locator
  readonly inspector: Locator
  readonly toolbar: Locator

  constructor(readonly window: Page) {
    this.canvas = window.getByRole('region', { name: 'Buying process map' })
    this.inspector = window.getByRole('complementary', { name: 'Inspector' })
    this.toolbar = window.getByRole('toolbar').first()
  }

  async waitUntilShown(): Promise<void> {
    await expect(this.canvas).toBeVisible()
  }

  /** A step, person or note on the map, by the beginning of its name. */
  box(title: string): Locator {
    return this.canvas.locator(`.react-flow__node[data-record-id][aria-label^=${JSON.stringify(title)}]`)
  }

  async boxTitles(): Promise<string[]> {
    const names = await this.canvas
      .locator('.react-flow__node[data-record-id]')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''))
    return names.map((name) => name.split(',')[0] ?? '')
  }

  /** Double-clicks an empty place, given in pixels from the canvas's corner, and types the new step's title. */
  async drawStepAt(position: { x: number; y: number }, title: string): Promise<void> {
    await this.canvas.dblclick({ position })
    await this.window.keyboard.type(title)
    await this.window.keyboard.press('Enter')
    await expect(this.box(title)).toBeVisible()
  }

  async add(
    button: 'Add step' | 'Add decision' | 'Add milestone' | 'Add stakeholder' | 'Add note',
    text: string,
  ) {
    await this.window.getByRole('button', { name: button }).click()
    await this.window.keyboard.type(text)
    await this.window.keyboard.press(button === 'Add note' ? 'Escape' : 'Enter')
    await expect(this.box(text)).toBeVisible()
  }

  async select(title: string): Promise<void> {
    await this.box(title).click()
    await expect(this.inspector).toBeVisible()
  }

  /** Drags a box by a distance in screen pixels, in steps small enough to count as a drag. */
  async drag(title: string, by: { x: number; y: number }): Promise<void> {
    const place = await this.place(title)
    const start = { x: place.x + place.width / 2, y: place.y + place.height / 2 }
    await this.window.mouse.move(start.x, start.y)
    await this.window.mouse.down()
    await this.window.mouse.move(start.x + by.x / 2, start.y + by.y / 2, { steps: 6 })
    await this.window.mouse.move(start.x + by.x, start.y + by.y, { steps: 6 })
    await this.window.mouse.up()
  }

  /** The boxes that are selected. */
  get selected(): Locator {
    return this.canvas.locator('.react-flow__node.selected')
  }

  /** The small map of the whole sheet. */
  get minimap(): Locator {
    return this.canvas.locator('[class*="minimap"] canvas')
  }

  /** Draws a rectangle over the empty, from and to points in pixels from the canvas's corner. */
  async dragRectangle(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const corner = await this.canvas.boundingBox()
    if (!corner) throw new Error('The map is not on the screen')
    await this.window.mouse.move(corner.x + from.x, corner.y + from.y)
    await this.window.mouse.down()
    await this.window.mouse.move(corner.x + to.x, corner.y + to.y, { steps: 10 })
    await this.window.mouse.up()
  }

  /** Pulls the bottom right corner of the selected box. */
  async resizeBy(title: string, by: { x: number; y: number }): Promise<void> {
    const corner = await this.box(title).locator('[data-corner="bottom-right"]').boundingBox()
    if (!corner) throw new Error(`"${title}" shows no corner to pull`)
    const start = { x: corner.x + corner.width / 2, y: corner.y + corner.height / 2 }
    await this.window.mouse.move(start.x, start.y)
    await this.window.mouse.down()
    await this.window.mouse.move(start.x + by.x, start.y + by.y, { steps: 8 })
    await this.window.mouse.up()
  }

  /** Pans by dragging with the middle button, or with the space bar held. */
  async pan(by: { x: number; y: number }, how: 'middle' | 'space'): Promise<void> {
    const corner = await this.canvas.boundingBox()
    if (!corner) throw new Error('The map is not on the screen')
    const start = { x: corner.x + corner.width / 2, y: corner.y + corner.height - 60 }
    const button = how === 'middle' ? 'middle' : 'left'
    if (how === 'space') await this.window.keyboard.down('Space')
    await this.window.mouse.move(start.x, start.y)
    await this.window.mouse.down({ button })
    await this.window.mouse.move(start.x + by.x, start.y + by.y, { steps: 8 })
    await this.window.mouse.up({ button })
    if (how === 'space') await this.window.keyboard.up('Space')
  }

  async takeHold(title: string): Promise<void> {
    const { x, y, width, height } = await this.place(title)
    await this.moveTo({ x: x + width / 2, y: y + height / 2 })
    await this.window.mouse.down()
  }

  moveTo({ x, y }: { x: number; y: number }): Promise<void> {
    return this.window.mouse.move(x, y, { steps: 8 })
  }

  letGo(): Promise<void> {
    return this.window.mouse.up()
  }

  /** Drags a line from the right-hand handle of one box over another and holds it there. */
  async pullLinkTo(source: string, target: string): Promise<void> {
    await this.takeHoldOfConnectPoint(source)
    const to = await this.place(target)
    await this.moveTo({ x: to.x + to.width / 2, y: to.y + to.height / 2 })
  }

  /** What the map says beside the pointer. */
  get words(): Locator {
    return this.canvas.getByRole('status')
  }

  /** A stage's heading. */
  stage(title: string): Locator {
    return this.canvas.getByRole('button', { name: new RegExp(`^Stage \\d+, ${title}`) })
  }

  async stageTitles(): Promise<string[]> {
    const headings = await this.canvas.getByRole('button', { name: /^Stage \d+, / }).all()
    const titled = await Promise.all(
      headings.map(async (heading) => ({
        title: (await heading.getAttribute('title')) ?? '',
        left: (await heading.boundingBox())?.x ?? 0,
      })),
    )
    return titled.sort((a, b) => a.left - b.left).map(({ title }) => title)
  }

  async chooseForStage(title: string, item: string): Promise<void> {
    await this.stage(title).hover()
    await this.canvas.getByRole('button', { name: `More for stage ${title}` }).click()
    await this.window.getByRole('menuitem', { name: item }).click()
  }

  /** Chooses from the context menu of a box, and from the menus that open beside it. */
  async chooseFor(title: string, ...items: string[]): Promise<void> {
    await this.box(title).click({ button: 'right' })
    for (const item of items) await this.window.getByRole('menuitem', { name: item }).click()
  }

  /** The mounted link between two boxes. */
  link(source: string, target: string): Locator {
    return this.canvas.locator(
      `[data-link-id][aria-label*=${JSON.stringify(source)}][aria-label*=${JSON.stringify(target)}]`,
    )
  }

  /** Where a box stands on the screen. */
  async place(title: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const place = await this.box(title).boundingBox()
    if (!place) throw new Error(`"${title}" is not on the screen`)
    return place
  }

  /** The point is there once the map knows that the box is pointed at, and nothing else is in the hand. */
  private async takeHoldOfConnectPoint(source: string): Promise<void> {
    await this.box(source).hover()
    await this.box(source).locator('[data-side="right"]').hover()
    await this.window.mouse.down()
  }

  /** Drags a line from the right-hand handle of one box onto another. */
  async connect(source: string, target: string): Promise<void> {
    await this.takeHoldOfConnectPoint(source)
    const to = await this.place(target)
    await this.window.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
    await this.window.mouse.up()
  }

  field(name: string): Locator {
    return this.inspector.getByLabel(name, { exact: true })
  }

  /** Fills an inspector field and leaves it, which commits it. */
  async fill(name: string, value: string): Promise<void> {
    const field = this.field(name)
    await field.fill(value)
    await field.press('Tab')
  }
}
