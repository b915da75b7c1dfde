import { noteBoxSize, stepBoxSize } from '../layout/boxes'
import { stakeholderSize } from '../model/stakeholder'
import { aroundAll } from '../scene/rectangles'
import type { Rectangle } from '../scene/scene'
import type { Fragment, FragmentBox } from './fragment'

/** Where boxes of a fragment stood, in sheet pixels. */
export function fragmentAreas(fragment: Fragment, boxes: readonly FragmentBox[]): Rectangle[] {
  const steps = new Map(fragment.steps.map((step) => [step.id, stepBoxSize(step)]))
  const notes = new Map(fragment.notes.map((note) => [note.id, noteBoxSize(note)]))
  return boxes.map(({ kind, id, x, y }) => {
    const size = kind === 'steps' ? steps.get(id) : kind === 'notes' ? notes.get(id) : undefined
    return { x, y, ...(size ?? stakeholderSize) }
  })
}

/** Where everything that was copied stood, in sheet pixels. */
export function fragmentArea(fragment: Fragment): Rectangle {
  return aroundAll(fragmentAreas(fragment, fragment.boxes))
}
