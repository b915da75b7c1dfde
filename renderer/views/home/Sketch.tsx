import type { MapSketch } from '@workbook/scene/sketch'
import styles from './sketch.module.css'

/** A thumbnail of a map, in the colours of the window. It says nothing that is not written beside it. */
export function Sketch({ sketch }: { readonly sketch: MapSketch | null }) {
  if (!sketch) return <div className={styles.empty} aria-hidden="true" />
  const { width, height, stages, boxes, lines } = sketch
  return (
    <svg
      className={styles.sketch}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMin meet"
      aria-hidden="true"
    >
      {stages.map((stage, index) => (
        <rect
          key={`stage ${stage.x}`}
          className={index % 2 === 0 ? styles.band : styles.bandAlternate}
          x={stage.x}
          y={0}
          width={stage.width}
          height={height}
        />
      ))}
      {lines.map(({ fromX, fromY, toX, toY }) => {
        const middle = (fromX + toX) / 2
        return (
          <path
            key={`line ${fromX} ${fromY} ${toX} ${toY}`}
            className={styles.line}
            d={`M${fromX} ${fromY}H${middle}V${toY}H${toX}`}
          />
        )
      })}
      {boxes.map(({ look, ...place }, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes of a thumbnail have no identity
          key={`box ${index}`}
          className={styles[look]}
          rx={look === 'person' ? place.height / 2 : 8}
          {...place}
        />
      ))}
    </svg>
  )
}
