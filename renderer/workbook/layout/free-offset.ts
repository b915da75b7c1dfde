import { bottomOf, overlap } from '../scene/rectangles'
import type { Point, Rectangle } from '../scene/scene'

/** Free room kept around what is put beside other boxes, in sheet pixels. */
const room = 16

/**
 * How far a group of boxes has to go so that none lies on a box that is there: `start` and then straight down, so that
 * the group stays in its columns. Below everything there is always room.
 */
export function freeOffset(
  taken: readonly Rectangle[],
  group: readonly Rectangle[],
  start: Point = { x: 0, y: 0 },
): Point {
  let { y } = start
  for (;;) {
    let down = 0
    for (const box of group) {
      const area = {
        x: box.x + start.x,
        y: box.y + y - room,
        width: box.width,
        height: box.height + 2 * room,
      }
      for (const other of taken) {
        if (overlap(area, other)) down = Math.max(down, bottomOf(other) + room - (box.y + y))
      }
    }
    if (down === 0) return { x: start.x, y }
    y += down
  }
}
