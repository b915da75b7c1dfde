import type { RecordKey } from '@workbook/model/records'
import type { Scene } from '@workbook/scene/scene'
import { type NodeChange, ReactFlow } from '@xyflow/react'
import { useCallback, useRef } from 'react'
import type { Viewport } from '../store/session-store'
import { BoxNode } from './boxes/BoxNode'
import type { BoxFlowNode } from './boxes/project-nodes'
import { ConnectionPreview } from './connect/ConnectionPreview'
import { MarqueeShape } from './gestures/MarqueeShape'
import { gridStep } from './gestures/places'
import { useFreeMovement } from './gestures/use-free-movement'
import { useKeyboard } from './gestures/use-keyboard'
import { usePointer } from './gestures/use-pointer'
import { LinkLayer } from './links/LinkLayer'
import styles from './map-canvas.module.css'
import { PaintLayer } from './paint-layer/PaintLayer'
import { StageBands } from './stages/StageBands'
import { StageHeadings } from './stages/StageHeadings'
import { FlowBridge } from './view/FlowBridge'
import type { SheetMap } from './view/map'
import { useMapState } from './view/map-context'
import { zoomRange } from './view/viewports'

const nodeTypes = { box: BoxNode }
const snapGrid: [number, number] = [gridStep, gridStep]
const middleButton = [1]
const noEdges: never[] = []

export interface MapRegionProps {
  readonly map: SheetMap
  readonly start: Viewport
  readonly scene: Scene
}

/** The map itself: bands, links, boxes, headings, and what pointer and keys do on it. */
export function MapRegion({ map, start, scene }: MapRegionProps) {
  const region = useRef<HTMLElement>(null)
  const nodes = useMapState((state) => state.nodes)
  const panning = useMapState((state) => state.panning)
  const moveFreely = useFreeMovement()
  const { drag } = map.gestures
  const follow = useCallback(
    (changes: readonly NodeChange<BoxFlowNode>[]) => {
      const { grabbed } = map.view.state.getState().drag ?? {}
      // All that is dragged moves by as much, so that one box tells about all. Nothing else is React Flow's to change.
      const moved = changes.find((change) => change.type === 'position' && change.id === grabbed)
      if (moved?.type === 'position' && moved.position) drag.moveTo(moved.position)
    },
    [map, drag],
  )
  return (
    <section
      ref={region}
      aria-label="Buying process map"
      className={styles.map}
      data-panning={panning || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is worked with the keyboard from here
      tabIndex={0}
      onKeyDown={useKeyboard(map)}
      {...usePointer(map)}
    >
      <StageBands stages={scene.stages} />
      <PaintLayer />
      <ReactFlow
        nodes={nodes as BoxFlowNode[]}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={follow}
        onNodeDragStart={(_event, { id }) => drag.begin(id as RecordKey)}
        onNodeDragStop={drag.drop}
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
        snapToGrid={!moveFreely}
        snapGrid={snapGrid}
        proOptions={{ hideAttribution: true }}
      >
        <LinkLayer />
        <FlowBridge region={region} />
        <ConnectionPreview />
      </ReactFlow>
      <MarqueeShape />
      <StageHeadings stages={scene.stages} sheetId={scene.sheetId} />
    </section>
  )
}
