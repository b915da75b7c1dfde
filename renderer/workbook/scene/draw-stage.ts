import { stageHeadingHeight } from '../layout/stage-columns'
import { textLine } from './mark-shapes'
import { stageTitle } from './names'
import type { Mark, SceneStage } from './scene'
import { textWidth } from './text-metrics'
import { fitLine } from './wrap-text'

const inset = 14
const countSize = 11

/** "2 of 3": client steps done of those that count. */
export function stageCount({ done, total }: SceneStage): string {
  return `${done} of ${total}`
}

/** A stage's column from the top to the bottom of its sheet: a quiet band with a line at its right edge. */
export function drawStageBand({ index, x, width }: SceneStage, top: number, bottom: number): readonly Mark[] {
  const height = bottom - top
  return [
    {
      mark: 'rectangle',
      x,
      y: top,
      width,
      height,
      fill: index % 2 === 0 ? 'band' : 'bandAlternate',
    },
    { mark: 'rectangle', x: x + width - 0.5, y: top, width: 1, height, fill: 'divider' },
  ]
}

/** A stage's heading above its steps: number and title, count, and progress by weight. */
export function drawStageHeading(stage: SceneStage): readonly Mark[] {
  const { index, x, width, total, share } = stage
  const count = total > 0 ? stageCount(stage) : ''
  const room = width - 2 * inset
  const baseline = -stageHeadingHeight + 26
  const bar = { mark: 'rectangle', x: x + inset, y: baseline + 12, height: 3, radius: 1.5 } as const
  return [
    textLine(
      fitLine(`${index + 1} ${stageTitle(stage)}`, room - textWidth(count, countSize, 400) - 8, 13, 600),
      { x: x + inset, y: baseline },
      { size: 13, weight: 600, tone: 'ink' },
    ),
    ...(count
      ? [
          textLine(
            count,
            { x: x + width - inset, y: baseline },
            { size: countSize, weight: 400, tone: 'muted', anchor: 'end' },
          ),
        ]
      : []),
    { ...bar, width: room, fill: 'divider' },
    ...(share > 0 ? [{ ...bar, width: Math.max(3, room * share), fill: 'accent' } as const] : []),
  ]
}
