import { moveBoxes } from '@workbook/commands/move-boxes'
import type { RecordKey } from '@workbook/model/records'
import { applyNodeChanges, type NodeChange, ReactFlow, ReactFlowProvider, type Viewport } from '@xyflow/react'
import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import '@xyflow/react/dist/base.css'
import { useDocument, useScene, useSelection, useSession, useStores, useWorkbook } from '../store/hooks'
import { startEditing } from '../store/title-editing'
import { showNotice } from '../ui/notices'
import { BoxNode } from './boxes/BoxNode'
import { type BoxFlowNode, createNodeProjection } from './boxes/project-nodes'
import { drawStep } from './gestures/draw-step'
import { pressKey } from './gestures/press-key'
import { LinkLayer } from './links/LinkLayer'
import styles from './map-canvas.module.css'
import { StageBands } from './stages/StageBands'
import { StageHeadings } from './stages/StageHeadings'
import { useCanvasControls } from './view/use-canvas-controls'

const nodeTypes = { box: BoxNode }
const noEdges: never[] = []
const zoomRange = { min: 0.1, max: 3 }

/** The map of the shown sheet. */
export function MapCanvas() {
  return (
    <ReactFlowProvider>
      <SheetMap />
    </ReactFlowProvider>
  )
}

function SheetMap() {
  const stores = useStores()
  const scene = useScene()
  const workbook = useWorkbook()
  const selection = useSelection()
  const sheetId = useSession(({ activeSheetId }) => activeSheetId)
  const isReadOnly = useDocument(({ readOnlyReason }) => readOnlyReason !== null)
  const region = useRef<HTMLElement>(null)
  const [project] = useState(createNodeProjection)
  const [nodes, setNodes] = useState<BoxFlowNode[]>([])
  const { toSheet } = useCanvasControls(region)

  useEffect(() => {
    const boxes = scene?.boxes ?? []
    setNodes(project({ workbook, boxes, selection, detail: 'full', readOnly: isReadOnly, held: null }))
  }, [workbook, scene, selection, isReadOnly, project])

  const followView = useCallback(
    (_event: unknown, { x, zoom }: Viewport) => {
      region.current?.style.setProperty('--pan-x', `${x}px`)
      region.current?.style.setProperty('--zoom', String(zoom))
      stores.session.setZoom(zoom)
    },
    [stores],
  )

  const change = useCallback((changes: NodeChange<BoxFlowNode>[]) => {
    // What is selected is the session's; React Flow hears of it through the projection.
    setNodes((now) =>
      applyNodeChanges(
        changes.filter(({ type }) => type !== 'select' && type !== 'remove'),
        now,
      ),
    )
  }, [])

  if (!scene || sheetId === null) return null

  function drop(_event: unknown, _node: BoxFlowNode, dragged: BoxFlowNode[]): void {
    const boxes = dragged.map(({ id, position }) => ({ key: id as RecordKey, ...position }))
    const moved = stores.document.execute(moveBoxes, { sheetId: sheetId ?? '', boxes })
    if (!moved.ok) showNotice('warning', moved.error.message)
  }

  function click(event: MouseEvent, node: BoxFlowNode): void {
    const key = node.id as RecordKey
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    stores.session.select(adds ? [...selection, key] : [key])
  }

  return (
    <section
      ref={region}
      aria-label="Buying process map"
      className={styles.map}
      tabIndex={-1}
      onKeyDown={(event) => pressKey(stores, event, region.current)}
      onDoubleClick={(event) => drawStep(stores, sheetId, event, toSheet)}
    >
      <StageBands stages={scene.stages} dropStageId={null} />
      <ReactFlow
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={change}
        onNodeDragStop={drop}
        onNodeClick={click}
        onNodeDoubleClick={(_event, { id }) => startEditing(stores, id as RecordKey)}
        onPaneClick={() => stores.session.select([])}
        onMove={followView}
        onInit={(flow) => followView(null, flow.getViewport())}
        nodesDraggable={!isReadOnly}
        nodesConnectable={false}
        minZoom={zoomRange.min}
        maxZoom={zoomRange.max}
        defaultViewport={{ x: 0, y: 64, zoom: 1 }}
        panOnScroll
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        proOptions={{ hideAttribution: true }}
      >
        <LinkLayer links={scene.links} />
      </ReactFlow>
      <StageHeadings stages={scene.stages} sheetId={sheetId} />
    </section>
  )
}
