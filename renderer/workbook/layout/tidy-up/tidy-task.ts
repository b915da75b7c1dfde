import type { RecordKey } from '../../model/records'
import type { Id } from '../../model/values'
import type { Point } from '../../scene/scene'
import type { BoxKind } from '../boxes'

/** A box that is to be laid out. Places and sizes in sheet pixels from the sheet's origin. */
export interface TidyBox {
  readonly key: RecordKey
  readonly kind: BoxKind
  /** Place of its stage among {@link TidyTask.stages}; null outside of all. */
  readonly stage: number | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** It stays where it is: locked, or not among what is to be laid out. */
  readonly fixed: boolean
}

/** A link between two boxes of the sheet. */
export interface TidyLink {
  readonly kind: 'sequence' | 'participation' | 'relation'
  readonly source: RecordKey
  readonly target: RecordKey
  /** Leads back to earlier work: order does not follow it. */
  readonly back: boolean
  /** Carries words that need room between the columns. */
  readonly labelled: boolean
  /** How near a person wants to stand to the step: an owner most. */
  readonly pull: number
}

/** One sheet as the layout sees it: plain data, so that it can be handed to a worker. */
export interface TidyTask {
  /** Left to right; widths in sheet pixels. */
  readonly stages: readonly { readonly id: Id; readonly width: number }[]
  readonly boxes: readonly TidyBox[]
  readonly links: readonly TidyLink[]
  /** Top of the first row. */
  readonly top: number
  /** Only some boxes are laid out: the stages keep at least their widths. */
  readonly partOnly: boolean
}

/** Where everything goes. */
export interface TidyPlan {
  readonly stageWidths: readonly { readonly id: Id; readonly width: number }[]
  /** Top left corners in sheet pixels, counted with the new widths of the stages. Boxes that stay are not listed. */
  readonly boxes: readonly (Point & { readonly key: RecordKey })[]
}

/** Hears how much is done, from 0 to 1. */
export type TidyProgress = (share: number) => void
