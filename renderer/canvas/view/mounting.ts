import type { RecordKey } from '@workbook/model/records'
import type { SceneBox } from '@workbook/scene/scene'
import { type MountPlan, type MountQuestion, planMounts } from './mount-plan'

/** Boxes that are mounted in one frame, so that no frame takes long. */
const mountsPerFrame = 24

export interface Mounted extends MountPlan {
  /** False while boxes of the plan wait for the next frames. */
  readonly complete: boolean
}

/** Remembers what is mounted. While the map moves nothing comes and goes but what a person points at. */
export function createMounting(): { next: (question: MountQuestion, moving: boolean) => Mounted } {
  let mounted = new Set<RecordKey>()

  return {
    next(question, moving) {
      const plan = planMounts(question)
      if (!plan.painted) {
        mounted = new Set()
        return { ...plan, complete: true }
      }
      const wanted = new Set(question.wanted)
      const { index } = question
      const isUp = ({ key }: SceneBox) => mounted.has(key) || wanted.has(key)
      const staying = moving ? [...mounted].flatMap((key) => index.box(key) ?? []) : []
      const waiting = plan.boxes.filter((box) => !isUp(box))
      const next = moving ? [] : waiting.slice(0, mountsPerFrame)
      const boxes = [...new Set([...staying, ...plan.boxes.filter(isUp), ...next])]
      mounted = new Set(boxes.map(({ key }) => key))
      return { ...plan, boxes, complete: moving || next.length === waiting.length }
    },
  }
}
