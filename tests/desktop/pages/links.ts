import type { Locator, Page } from '@playwright/test'
import type { MapPage } from './map-page'

interface Place {
  readonly x: number
  readonly y: number
}

/** The links on a map, spoken of as a rep would. */
export class Links {
  constructor(private readonly map: MapPage) {}

  /** A link by what a screen reader calls it: "From A to B: Yes". */
  named(name: string): Locator {
    const names = [name, `${name}, on the critical path`]
    return this.map.canvas.locator(
      names.map((one) => `[data-link-id][aria-label=${JSON.stringify(one)}]`).join(', '),
    )
  }

  async names(): Promise<string[]> {
    const links = this.map.canvas.locator('[data-link-id]')
    const names = await links.evaluateAll((all) =>
      all.map((link) => (link.getAttribute('aria-label') ?? '').replace(', on the critical path', '')),
    )
    return names.sort()
  }

  /** Clicks a level line near its beginning, where no label lies. */
  async select(name: string): Promise<void> {
    const { x, y } = await this.beginning(name)
    await this.window.mouse.click(x, y)
  }

  async openMenu(name: string): Promise<void> {
    const { x, y } = await this.beginning(name)
    await this.window.mouse.click(x, y, { button: 'right' })
  }

  /** Drags the end of the selected link onto a box. */
  async dragEndTo(end: 'source' | 'target', title: string): Promise<void> {
    await this.drag(await this.middleOf(this.map.canvas.locator(`[data-link-end="${end}"]`)), title)
  }

  labelOf(name: string): Locator {
    return this.named(name).locator('text').first()
  }

  async dragLabel(name: string, by: Place): Promise<void> {
    const from = await this.middleOf(this.labelOf(name))
    await this.moveHeld(from, { x: from.x + by.x, y: from.y + by.y })
    await this.window.mouse.up()
  }

  /** Drags a box until its middle is on the middle of a link, and holds it there. */
  async holdOver(title: string, link: string): Promise<void> {
    const box = await this.map.place(title)
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await this.moveHeld(from, await this.middleOf(this.named(link).locator('path').first()))
  }

  async letGo(): Promise<void> {
    await this.window.mouse.up()
  }

  async middleOf(element: Locator): Promise<Place> {
    const place = await element.boundingBox()
    if (!place) throw new Error('That is not on the screen')
    return { x: place.x + place.width / 2, y: place.y + place.height / 2 }
  }

  private get window(): Page {
    return this.map.window
  }

  private async beginning(name: string): Promise<Place> {
    const line = await this.named(name).locator('path').first().boundingBox()
    if (!line) throw new Error(`"${name}" is not on the screen`)
    return { x: line.x + 30, y: line.y + line.height / 2 }
  }

  private async drag(from: Place, title: string): Promise<void> {
    const box = await this.map.place(title)
    await this.moveHeld(from, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
    await this.window.mouse.up()
  }

  private async moveHeld(from: Place, to: Place): Promise<void> {
    const { mouse } = this.window
    await mouse.move(from.x, from.y)
    await mouse.down()
    // A hand begins slowly: the first few pixels decide that it is a drag.
    await mouse.move(from.x + 4, from.y, { steps: 4 })
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 })
    await mouse.move(to.x, to.y, { steps: 6 })
  }
}
