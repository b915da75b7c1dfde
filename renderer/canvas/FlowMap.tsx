import type { RecordKey } from '@workbook/model/records'
import type { Point } from '@workbook/scene/scene'
import { type OnNodeDrag, ReactFlow } from '@xyflow/react'
import { type PointerEvent, type ReactNode, useMemo } from 'react'
import type { Viewport } from '../store/session-store'
import { BoxNode } from './boxes/BoxNode'
import type { BoxFlowNode } from './boxes/project-nodes'
import { onceAFrame } from './drag/once-a-frame'
import type { HeldKeys } from './drag/snapping'
import type { SheetMap } from './view/map'
import { useMapState } from './view/map-context'
import { zoomRange } from './view/viewports'

const nodeTypes = { box: BoxNode }
const middleButton = [1]
const noEdges: never[] = []
// A link to the web leads nowhere in a program that asks the network for nothing. The README names React Flow.
const hideAttribution = { hideAttribution: true }
/** React Flow's own words tell of keys that are not ours. */
const spokenWords = {
  'node.a11yDescription.default': 'Arrow keys walk along the links, F2 renames, Delete deletes.',
  'node.a11yDescription.keyboardDisabled': 'Arrow keys walk along the links, F2 renames, Delete deletes.',
  'edge.a11yDescription.default': 'F2 edits the label, Enter goes to the fields, Delete deletes.',
}

export interface FlowMapProps {
  readonly map: SheetMap
  readonly start: Viewport
  readonly children: ReactNode
}

/**
 * The mounted boxes. A component of its own, because it is drawn anew for each movement of a drag and nothing around it
 * should be. React Flow says where a dragged box would be; the map decides where it is, and changes nothing else.
 */
export function FlowMap({ map, start, children }: FlowMapProps) {
  const nodes = useMapState((state) => state.nodes)
  const { view } = map
  const { drag } = map.gestures
  const dragging = useMemo(() => {
    let pressed: Point = { x: 0, y: 0 }
    const press = ({ clientX, clientY }: PointerEvent) => {
      pressed = { x: clientX, y: clientY }
    }
    const moves = onceAFrame(({ at, keys }: { readonly at: Point; readonly keys: HeldKeys }) =>
      drag.moveTo(at, keys),
    )
    const begin: OnNodeDrag<BoxFlowNode> = (event, { id, position }) => {
      const gone = 'clientX' in event ? goneFrom(pressed, event, view.watch.current().zoom) : { x: 0, y: 0 }
      drag.begin(id as RecordKey, { x: position.x - gone.x, y: position.y - gone.y })
      moves.ask({ at: position, keys: event })
    }
    const move: OnNodeDrag<BoxFlowNode> = ({ altKey, shiftKey }, { position }) =>
      moves.ask({ at: position, keys: { altKey, shiftKey } })
    const drop = () => {
      moves.flush()
      drag.drop()
    }
    return { press, begin, move, drop }
  }, [drag, view])
  return (
    <ReactFlow
      nodes={nodes as BoxFlowNode[]}
      edges={noEdges}
      nodeTypes={nodeTypes}
      onPointerDownCapture={dragging.press}
      onNodeDragStart={dragging.begin}
      onNodeDrag={dragging.move}
      onNodeDragStop={dragging.drop}
      defaultViewport={start}
      minZoom={zoomRange.min}
      maxZoom={zoomRange.max}
      panOnDrag={middleButton}
      panOnScroll
      zoomOnDoubleClick={false}
      nodesConnectable={false}
      elementsSelectable={false}
      elevateNodesOnSelect={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      nodeDragThreshold={3}
      proOptions={hideAttribution}
      ariaLabelConfig={spokenWords}
    >
      {children}
    </ReactFlow>
  )
}

/**
 * How far the pointer has gone over the sheet since it was pressed. React Flow counts from where it takes a press for a
 * drag, which would leave the box behind the hand by that much: a quick hand's whole movement.
 */
function goneFrom(
  pressed: Point,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  zoom: number,
): Point {
  return { x: (clientX - pressed.x) / zoom, y: (clientY - pressed.y) / zoom }
}
