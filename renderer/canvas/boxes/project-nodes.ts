import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { StepKind } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { isLocked } from '@workbook/rules/is-locked'
import type { Point, SceneBox } from '@workbook/scene/scene'
import type { Node } from '@xyflow/react'
import type { Lit } from '../../store/selectors'
import { titleOf } from '../../store/title-editing'
import type { Detail } from '../view/level-of-detail'

/** What a box's component is handed. */
export type BoxData = {
  readonly box: SceneBox
  readonly detail: Detail
  readonly dimmed: boolean
  /** False while the layer beneath shows the box. */
  readonly drawn: boolean
  /** It stays in its place until it is unlocked. */
  readonly locked: boolean
}

/** A box as React Flow sees it. Made from an allow-list: nothing of the file is ever spread into it. */
export type BoxFlowNode = Node<BoxData, 'box'>

export interface Projected {
  readonly workbook: Workbook
  readonly boxes: readonly SceneBox[]
  readonly selection: ReadonlySet<RecordKey>
  readonly detail: Detail
  readonly readOnly: boolean
  readonly lit: Lit
  /** True when a layer beneath paints every box that is not held. */
  readonly painted: boolean
  /** Boxes that are held by the pointer, and how far from their place. */
  readonly held: { readonly keys: ReadonlySet<RecordKey>; readonly by: Point } | null
}

/** Everything that a node is made from; a node stays the same object while none of it changes. */
type Source = readonly [
  SceneBox,
  Detail,
  drawn: boolean,
  held: boolean,
  dimmed: boolean,
  selected: boolean,
  movable: boolean,
  locked: boolean,
  StepKind | undefined,
  x: number,
  y: number,
]

/** Boxes as React Flow nodes. Nodes of unchanged boxes stay the same objects, which React Flow relies on. */
export function createNodeProjection(): (projected: Projected) => BoxFlowNode[] {
  let before = new Map<RecordKey, { readonly source: Source; readonly node: BoxFlowNode }>()
  return (projected) => {
    const entries = new Map<RecordKey, { readonly source: Source; readonly node: BoxFlowNode }>()
    for (const box of projected.boxes) {
      const source = sourceOf(projected, box)
      const known = before.get(box.key)
      const isSame = known?.source.every((value, index) => value === source[index])
      entries.set(box.key, known && isSame ? known : { source, node: nodeOf(source, projected.workbook) })
    }
    before = entries
    return [...entries.values()].map(({ node }) => node)
  }
}

function sourceOf(projected: Projected, box: SceneBox): Source {
  const { workbook, selection, detail, readOnly, painted, held, lit } = projected
  const { kind, id } = splitRecordKey(box.key)
  const step = kind === 'steps' ? workbook.steps.get(id) : undefined
  const isHeld = held?.keys.has(box.key) ?? false
  const x = box.bounds.x + (isHeld && held ? held.by.x : 0)
  const y = box.bounds.y + (isHeld && held ? held.by.y : 0)
  const locked = isLocked(workbook, box.key)
  const dimmed = lit !== null && !lit.has(box.key)
  return [
    box,
    detail,
    isHeld || !painted,
    isHeld,
    dimmed,
    selection.has(box.key),
    !readOnly && !locked,
    locked,
    step?.kind,
    x,
    y,
  ]
}

const singular = { steps: 'step', stakeholders: 'stakeholder', notes: 'note' } as const

function nodeOf(source: Source, workbook: Workbook): BoxFlowNode {
  const [box, detail, drawn, held, dimmed, selected, draggable, locked, stepKind, x, y] = source
  const { width, height } = box.bounds
  const described = [box.description, locked ? 'locked' : ''].filter((part) => part !== '').join(', ')
  const attributes = {
    'data-record-id': box.id,
    'data-kind': stepKind ?? singular[box.kind],
    ...(dimmed && { 'data-dimmed': '' }),
    'aria-roledescription': singular[box.kind],
    // Reached by the map's own keys, so that Tab does not walk through hundreds of boxes.
    tabIndex: -1,
    ...(isCut(box, detail) && { title: titleOf(workbook, box.key) || box.name }),
    ...(described !== '' && { 'aria-description': described }),
  }
  return {
    id: box.key,
    type: 'box',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    // What is in the hand is over all that it passes.
    zIndex: held ? 1 : 0,
    handles: [],
    selected,
    draggable,
    selectable: false,
    connectable: false,
    deletable: false,
    focusable: true,
    ariaLabel: box.name,
    domAttributes: attributes,
    style: { pointerEvents: 'all' },
    data: { box, detail, drawn, dimmed, locked },
  }
}

/** True when a box shows less than its whole text, so that it is told on pointing at it. */
function isCut({ marks }: SceneBox, detail: Detail): boolean {
  return detail === 'simple' || marks.some((mark) => mark.mark === 'text' && mark.text.endsWith('…'))
}
