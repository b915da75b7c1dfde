import type { Scene } from '@workbook/scene/scene'
import { useRef } from 'react'
import type { Viewport } from '../store/session-store'
import { ConnectionPreview } from './connect/ConnectionPreview'
import { InsertionPreview } from './connect/InsertionPreview'
import { GuideLines } from './drag/GuideLines'
import { useDragKeys } from './drag/use-drag-keys'
import { FlowMap } from './FlowMap'
import { MarqueeShape } from './gestures/MarqueeShape'
import { useFocusFollowsSelection } from './gestures/use-focus-follows-selection'
import { useKeyboard } from './gestures/use-keyboard'
import { usePointer } from './gestures/use-pointer'
import { LinkGrips } from './links/LinkGrips'
import { LinkLabelEditor } from './links/LinkLabelEditor'
import { LinkLayer } from './links/LinkLayer'
import styles from './map-canvas.module.css'
import { Minimap } from './minimap/minimap-part'
import { PaintLayer } from './paint-layer/PaintLayer'
import { ResizePreview } from './resize/ResizePreview'
import { StageBands } from './stages/StageBands'
import { StageHeadings } from './stages/StageHeadings'
import { FlowBridge } from './view/FlowBridge'
import type { SheetMap } from './view/map'
import { useMapState } from './view/map-context'

export interface MapRegionProps {
  readonly map: SheetMap
  readonly start: Viewport
  readonly scene: Scene
}

/** The map itself: bands, links, boxes, headings, and what pointer and keys do on it. */
export function MapRegion({ map, start, scene }: MapRegionProps) {
  const region = useRef<HTMLElement>(null)
  const panning = useMapState((state) => state.panning)
  useDragKeys(map)
  return (
    <section
      ref={region}
      aria-label="Buying process map"
      className={styles.map}
      data-panning={panning || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is worked with the keyboard from here
      tabIndex={0}
      onKeyDown={useKeyboard(map)}
      onFocus={useFocusFollowsSelection(map, region)}
      {...usePointer(map)}
    >
      <StageBands stages={scene.stages} />
      <PaintLayer />
      <FlowMap map={map} start={start}>
        <LinkLayer />
        <FlowBridge region={region} />
        <GuideLines />
        <ResizePreview />
        <LinkGrips />
        <LinkLabelEditor />
        <InsertionPreview />
        <ConnectionPreview />
      </FlowMap>
      <MarqueeShape />
      <Minimap />
      <StageHeadings stages={scene.stages} sheetId={scene.sheetId} />
    </section>
  )
}
