import type { BoxKind } from '../layout/boxes'
import type { SellerAction } from '../model/action'
import type { Link } from '../model/link'
import type { Note } from '../model/note'
import type { Perspective } from '../model/perspective'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Id } from '../model/values'

/** The mark by which a copied part of a workbook says that it is one of ours. */
export const fragmentFormat = 'buymap-fragment'

/** The newest version of what is copied that this program reads and writes. */
export const fragmentVersion = 1

/** The type under which a fragment is on the clipboard. No other program takes it for text. */
export const fragmentType = 'application/x-buymap+json'

/** What is read from a clipboard at most: characters of text, and boxes. */
export const fragmentLimits = { characters: 8_000_000, boxes: 2_000 } as const

/** A copied box and where it stood: the sheet point of its top left corner, in sheet pixels. */
export interface FragmentBox {
  readonly kind: BoxKind
  readonly id: Id
  readonly x: number
  readonly y: number
}

/**
 * A part of a workbook on its way to another place. It holds internal fields too, so it is only ever put on the
 * clipboard under {@link fragmentType}; other programs get titles.
 */
export interface Fragment {
  readonly format: typeof fragmentFormat
  readonly version: typeof fragmentVersion
  readonly workbookId: Id
  readonly sheetId: Id
  /** What was selected, in reading order. */
  readonly boxes: readonly FragmentBox[]
  readonly steps: readonly Step[]
  /** The people who were selected, who take part in a copied step, or who said something about one. */
  readonly stakeholders: readonly Stakeholder[]
  readonly notes: readonly Note[]
  readonly links: readonly Link[]
  readonly actions: readonly SellerAction[]
  readonly perspectives: readonly Perspective[]
}

/** The kinds of record that a fragment carries. */
export const fragmentKinds = ['steps', 'stakeholders', 'notes', 'links', 'actions', 'perspectives'] as const

/** The text of a fragment, as it lies on the clipboard. */
export function writeFragment(fragment: Fragment): string {
  return JSON.stringify(fragment)
}
