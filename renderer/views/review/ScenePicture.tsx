import { drawStageBand, drawStageHeading } from '@workbook/scene/draw-stage'
import { bottomOf } from '@workbook/scene/rectangles'
import type { Scene } from '@workbook/scene/scene'
import { Marks } from '../../picture/Marks'
import styles from './review-view.module.css'

/** A sheet as a still picture: the same draw list as on the map, without anything to take hold of. */
export function ScenePicture({ scene }: { readonly scene: Scene }) {
  const { x, y, width, height } = scene.extent
  return (
    <svg
      className={styles.picture}
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={`Map of ${scene.title}`}
    >
      {scene.stages.map((stage) => (
        <Marks key={stage.id} marks={drawStageBand(stage, y, bottomOf(scene.extent))} />
      ))}
      {scene.stages.map((stage) => (
        <Marks key={stage.id} marks={drawStageHeading(stage)} />
      ))}
      {scene.links.map((link) => (
        <Marks key={link.key} marks={link.marks} />
      ))}
      {scene.boxes.map((box) => (
        <g key={box.key} transform={`translate(${box.bounds.x} ${box.bounds.y})`}>
          <Marks marks={box.marks} />
        </g>
      ))}
    </svg>
  )
}
