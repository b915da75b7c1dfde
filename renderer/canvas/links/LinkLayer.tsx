import { linePath } from '@workbook/scene/mark-shapes'
import type { SceneLink } from '@workbook/scene/scene'
import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { Marks } from '../../picture/Marks'
import { useSession, useWorkbook } from '../../store/hooks'
import { carriedLinks, liveLinks, mostCarried } from '../drag/live-links'
import { useMapState } from '../view/map-context'
import { endsOf } from '../view/scene-index'
import { withHeldLabel } from './label-drag'
import styles from './link-layer.module.css'

/**
 * The mounted links, as one drawing beneath the boxes. They are no React Flow edges: those are a drawing of their own
 * each, vanish as soon as one of their ends is not mounted, and are culled by their ends instead of by their way.
 */
export function LinkLayer() {
  const links = useMapState((state) => state.links)
  const drag = useMapState((state) => state.drag)
  const labelDrag = useMapState((state) => state.labelDrag)
  const index = useMapState((state) => state.index)
  const lit = useMapState((state) => state.lit)
  const workbook = useWorkbook()
  const isDimmed = ({ key }: SceneLink) => lit !== null && !lit.has(key)
  const still = drag ? links.filter((link) => !endsOf(link).some((end) => drag.keys.has(end))) : links
  const shown = labelDrag
    ? still.map((link) =>
        link.key === labelDrag.key ? withHeldLabel(index, workbook, link, labelDrag) : link,
      )
    : still
  const live = useMemo(() => (drag ? liveLinks(index, workbook, drag) : []), [index, workbook, drag])
  const keys = drag?.keys
  // Their way does not change while they are carried: only the group around them moves.
  const carried = useMemo(() => (keys ? carriedLinks(index, keys) : []), [index, keys])
  return (
    <ViewportPortal>
      <svg className={styles.layer}>
        <title>Links</title>
        {[...shown, ...live].map((link) => (
          <LinkShape key={link.key} link={link} dimmed={isDimmed(link)} />
        ))}
        <g transform={drag ? `translate(${drag.by.x} ${drag.by.y})` : undefined}>
          {(carried.length <= mostCarried ? carried : []).map((link) => (
            <LinkShape key={link.key} link={link} dimmed={isDimmed(link)} />
          ))}
        </g>
      </svg>
    </ViewportPortal>
  )
}

/** As a step on the critical path says it. */
function nameOf({ name, isCritical }: SceneLink): string {
  return isCritical ? `${name}, on the critical path` : name
}

interface LinkShapeProps {
  readonly link: SceneLink
  readonly dimmed: boolean
}

const LinkShape = memo(function LinkShape({ link, dimmed }: LinkShapeProps) {
  const isSelected = useSession(({ selection }) => selection.has(link.key))
  const isHovered = useSession(({ hovered }) => hovered === link.key)
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive
    <g role="img" aria-label={nameOf(link)} data-link-id={link.id} tabIndex={-1}>
      {(isSelected || isHovered) && (
        <path className={isSelected ? styles.selected : styles.hovered} d={linePath(link.points)} />
      )}
      <Marks marks={link.marks} dimmed={dimmed} />
    </g>
  )
})
