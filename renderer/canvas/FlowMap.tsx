import type { RecordKey } from '@workbook/model/records'
import type { Point } from '@workbook/scene/scene'
import { type OnNodeDrag, ReactFlow } from '@xyflow/react'
import { type ReactNode, useMemo } from 'react'
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
const hideAttribution = { hideAttribution: true }

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
  const { drag } = map.gestures
  const dragging = useMemo(() => {
    const begin: OnNodeDrag<BoxFlowNode> = (_event, { id, position }) => drag.begin(id as RecordKey, position)
    const moves = onceAFrame(({ at, keys }: { readonly at: Point; readonly keys: HeldKeys }) =>
      drag.moveTo(at, keys),
    )
    const move: OnNodeDrag<BoxFlowNode> = ({ altKey, shiftKey }, { position }) =>
      moves.ask({ at: position, keys: { altKey, shiftKey } })
    const drop = () => {
      moves.flush()
      drag.drop()
    }
    return { begin, move, drop }
  }, [drag])
  return (
    <ReactFlow
      nodes={nodes as BoxFlowNode[]}
      edges={noEdges}
      nodeTypes={nodeTypes}
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
    >
      {children}
    </ReactFlow>
  )
}
