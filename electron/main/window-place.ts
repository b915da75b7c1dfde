import type { Rectangle } from 'electron'
import type { WindowPlace } from './files/file-views'

/** Where a new window goes; without x and y the system chooses. */
export interface PlacedWindow {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

const usual = { width: 1440, height: 900 }
/** Windows that would lie exactly on one another are moved by this much. */
const step = 28
/** So much of a title bar has to be on a screen to be taken hold of. */
const grip = { width: 120, height: 32 }

/**
 * The place of a new window: where it was remembered, if that is on a screen that is there today, no larger than that
 * screen and not exactly on top of another window; else of the usual size on the first screen.
 */
export function placeWindow(
  remembered: WindowPlace | null,
  screens: readonly Rectangle[],
  others: readonly Pick<Rectangle, 'x' | 'y'>[],
): PlacedWindow {
  const screen = remembered && screens.find((area) => canBeTakenHoldOf(remembered, area))
  if (!remembered || !screen) {
    const [first = { x: 0, y: 0, ...usual }] = screens
    return {
      width: Math.min(usual.width, first.width),
      height: Math.min(usual.height, first.height),
      maximized: remembered?.maximized ?? false,
    }
  }
  const width = Math.min(remembered.width, screen.width)
  const height = Math.min(remembered.height, screen.height)
  let [x, y] = [remembered.x, Math.max(remembered.y, screen.y)]
  while (others.some((other) => other.x === x && other.y === y)) {
    x += step
    y += step
  }
  const corner = canBeTakenHoldOf({ x, y, width }, screen) ? { x, y } : { x: screen.x, y: screen.y }
  return { ...corner, width, height, maximized: remembered.maximized }
}

function canBeTakenHoldOf({ x, y, width }: Omit<Rectangle, 'height'>, screen: Rectangle): boolean {
  const seen = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x)
  const isAtItsHeight = y >= screen.y - grip.height && y <= screen.y + screen.height - grip.height
  return seen >= Math.min(grip.width, width) && isAtItsHeight
}
