import type { CSSProperties } from 'react'

/**
 * Where a column stands in what moves sideways with the map. {@link FollowViewport} keeps `--zoom` up to date, so that
 * zooming resizes columns without drawing them anew.
 */
export function columnStyle({ x, width }: { readonly x: number; readonly width: number }): CSSProperties {
  return { left: `calc(${x}px * var(--zoom, 1))`, width: `calc(${width}px * var(--zoom, 1))` }
}
