import { drawStageBand } from '@workbook/scene/draw-stage'
import { grown } from '@workbook/scene/rectangles'
import type { Scene } from '@workbook/scene/scene'
import { useMemo } from 'react'
import { createSceneIndex, endsOf } from '../../canvas/view/scene-index'
import { Marks } from '../../picture/Marks'
import type { Slide } from './camera'
import styles from './present-view.module.css'

export interface PresentedMapProps {
  readonly scene: Scene
  readonly slide: Slide
}

/** One stage in the middle of the screen, with the way before and after it stepping back. */
export function PresentedMap({ scene, slide }: PresentedMapProps) {
  const index = useMemo(() => createSceneIndex(scene), [scene])
  const { x, y, zoom, area } = slide.camera
  // Wider than the screen, so that what comes into sight is there while the map still moves.
  const near = grown(area, area.width / 2)
  const lit = new Set(slide.boxes.map(({ key }) => key))
  return (
    <svg className={styles.map} aria-hidden="true">
      <g className={styles.camera} style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}>
        {scene.stages.map((band) => (
          <Marks key={band.id} marks={drawStageBand(band, near.y, near.y + near.height)} />
        ))}
        {index.linksIn(near).map((link) => (
          <Marks key={link.key} marks={link.marks} dimmed={!endsOf(link).some((end) => lit.has(end))} />
        ))}
        {index.boxesIn(near).map(({ key, bounds, marks }) => (
          <g key={key} transform={`translate(${bounds.x} ${bounds.y})`}>
            <Marks marks={marks} dimmed={!lit.has(key)} />
          </g>
        ))}
      </g>
    </svg>
  )
}
