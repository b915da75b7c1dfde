import type { CSSProperties } from 'react'

/**
 * Where a column stands in the window. The canvas keeps the custom properties `--pan-x` (pixels) and `--zoom` up to date, so
 * that panning moves columns without drawing them anew.
 */
export function columnStyle({ x, width }: { readonly x: number; readonly width: number }): CSSProperties {
  return {
    left: `calc(var(--pan-x, 0px) + ${x}px * var(--zoom, 1))`,
    width: `calc(${width}px * var(--zoom, 1))`,
  }
}
