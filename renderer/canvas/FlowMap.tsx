import type { RecordKey } from '@workbook/model/records'
import { type OnNodeDrag, ReactFlow } from '@xyflow/react'
import { type ReactNode, useMemo } from 'react'
import type { Viewport } from '../store/session-store'
import { BoxNode } from './boxes/BoxNode'
import type { BoxFlowNode } from './boxes/project-nodes'
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
    const move: OnNodeDrag<BoxFlowNode> = (event, { position }) => drag.moveTo(position, event)
    return { begin, move, drop: () => drag.drop() }
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
