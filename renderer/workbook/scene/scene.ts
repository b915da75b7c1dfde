import type { Link } from '../model/link'
import type { RecordKey } from '../model/records'
import type { Id } from '../model/values'

/**
 * Colours by meaning. Each painter (screen canvas, screen SVG, print) resolves them with its theme; prints are always light.
 */
export type Tone =
  | 'paper'
  | 'band'
  | 'bandAlternate'
  | 'card'
  | 'cardDone'
  | 'ink'
  | 'muted'
  | 'faint'
  | 'divider'
  | 'line'
  | 'lineStrong'
  | 'accent'
  | 'accentSoft'
  | 'onAccent'
  | 'late'
  | 'doubt'
  | 'progress'
  | 'person'
  | 'personSoft'
  | 'opponent'
  | 'noteYellow'
  | 'noteGreen'
  | 'noteBlue'
  | 'noteRose'
  | 'noteGrey'

/** How a mark is filled and outlined. Widths and dashes in sheet pixels. */
export interface Ink {
  readonly fill?: Tone
  readonly stroke?: Tone
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

/** A single thing to draw. Positions in sheet pixels, relative to the owner's origin. */
export type Mark =
  | (Ink & {
      readonly mark: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
    })
  | (Ink & { readonly mark: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  /** `d` is SVG path data of absolute M, L, C, Q, A and Z commands; both Path2D and SVG read it. */
  | (Ink & { readonly mark: 'path'; readonly d: string })
  /** `y` is the baseline. */
  | {
      readonly mark: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: 400 | 600 | 700
      readonly tone: Tone
      readonly anchor: 'start' | 'middle' | 'end'
    }

/** A rectangle in sheet pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A point in sheet pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A step, stakeholder or note as it is drawn. Marks are relative to the top left corner of `bounds`. */
export interface SceneBox {
  readonly key: RecordKey
  readonly id: Id
  readonly kind: 'steps' | 'stakeholders' | 'notes'
  readonly bounds: Rectangle
  readonly marks: readonly Mark[]
  /** The same box for low zoom, where text would be unreadable: outline and status only. */
  readonly simpleMarks: readonly Mark[]
  /** What a screen reader says: "TITLE, KIND, STATUS". */
  readonly name: string
  /** What the marks say beyond the name, as words: owners, due date, lateness. May be empty. */
  readonly description: string
}

/** A link as it is drawn. Marks and points are in sheet pixels from the sheet's origin. */
export interface SceneLink {
  readonly key: RecordKey
  readonly id: Id
  readonly kind: Link['kind']
  readonly sourceId: Id
  readonly targetId: Id
  /** The line's corners, for hit tests. */
  readonly points: readonly Point[]
  readonly bounds: Rectangle
  readonly marks: readonly Mark[]
  /** Where its label lies; null without one. */
  readonly label: Rectangle | null
  /** From its usual place to where it lies on no other label; absent while it is in its usual place. */
  readonly labelShift?: Point
  readonly name: string
  /** A delay along it delays the purchase; false where that is not shown. */
  readonly isCritical: boolean
}

/** A stage's column as it is drawn. */
export interface SceneStage {
  readonly id: Id
  readonly title: string
  readonly index: number
  readonly x: number
  readonly width: number
  /** Client steps done and all that count, with the share done by weight from 0 to 1. */
  readonly done: number
  readonly total: number
  readonly share: number
}

/** One sheet as a draw list: the single source of screen, print and pictures. */
export interface Scene {
  readonly sheetId: Id
  readonly title: string
  /** Everything drawn, stages included. */
  readonly extent: Rectangle
  readonly stages: readonly SceneStage[]
  /** In painting order: later boxes lie on top. */
  readonly boxes: readonly SceneBox[]
  readonly links: readonly SceneLink[]
}
