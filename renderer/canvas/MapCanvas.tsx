import type { Step } from '@workbook/model/step'
import type { Id } from '@workbook/model/values'
import type { Scene } from '@workbook/scene/scene'
import { ReactFlowProvider } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import '@xyflow/react/dist/base.css'
import { useScene, useStores } from '../store/hooks'
import type { Stores } from '../store/stores'
import { MapRegion } from './MapRegion'
import styles from './map-canvas.module.css'
import { createSheetMap } from './view/map'
import { MapContext } from './view/map-context'
import { startViewport } from './view/start-viewport'
import { useElementSize } from './view/use-element-size'
import type { Size } from './view/viewports'

/** The map of the shown sheet. */
export function MapCanvas() {
  const scene = useScene()
  const frame = useRef<HTMLDivElement>(null)
  const size = useElementSize(frame)
  return (
    <div ref={frame} className={styles.frame}>
      {scene && size && (
        <ReactFlowProvider key={scene.sheetId}>
          <SheetCanvas scene={scene} size={size} />
        </ReactFlowProvider>
      )}
    </div>
  )
}

function SheetCanvas({ scene, size }: { readonly scene: Scene; readonly size: Size }) {
  const stores = useStores()
  const [start] = useState(() =>
    startViewport(stores.session, scene, size, nextStepOn(scene.sheetId, stores)?.id),
  )
  const [map] = useState(() => createSheetMap(stores, scene, start, size))
  useEffect(() => map.view.resize(size), [map, size])
  return (
    <MapContext.Provider value={map}>
      <MapRegion map={map} start={start} scene={scene} />
    </MapContext.Provider>
  )
}

function nextStepOn(sheetId: Id, { selectors }: Stores): Step | undefined {
  return selectors.nextSteps().find((step) => step.sheetId === sheetId)
}
