import type { SceneLink } from '@workbook/scene/scene'
import { ViewportPortal } from '@xyflow/react'
import { Marks } from '../marks/Marks'
import styles from './link-layer.module.css'

/** All links of the sheet as one drawing beneath the boxes. */
export function LinkLayer({ links }: { readonly links: readonly SceneLink[] }) {
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-hidden="true">
        {links.map(({ key, marks }) => (
          <g key={key}>
            <Marks marks={marks} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
}
