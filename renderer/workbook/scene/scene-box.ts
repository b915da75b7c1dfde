import { type RecordKey, recordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Mark, Rectangle, SceneBox } from './scene'

/** How a box is drawn and what it is called, each made when it is first asked for. */
export interface BoxDrawing {
  readonly marks: () => readonly Mark[]
  readonly simpleMarks: () => readonly Mark[]
  readonly name: () => string
  readonly description: () => string
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A drawing that does its work once. */
export function rememberedDrawing(drawing: BoxDrawing): BoxDrawing {
  return {
    marks: once(drawing.marks),
    simpleMarks: once(drawing.simpleMarks),
    name: once(drawing.name),
    description: once(drawing.description),
  }
}

/**
 * A box whose marks are made when a painter first reads them: of a sheet with thousands of boxes only those in view
 * are ever drawn.
 */
export function sceneBox(kind: SceneBox['kind'], id: Id, bounds: Rectangle, drawing: BoxDrawing): SceneBox {
  const key: RecordKey = recordKey(kind, id)
  return {
    key,
    id,
    kind,
    bounds,
    get marks() {
      return drawing.marks()
    },
    get simpleMarks() {
      return drawing.simpleMarks()
    },
    get name() {
      return drawing.name()
    },
    get description() {
      return drawing.description()
    },
  }
}
