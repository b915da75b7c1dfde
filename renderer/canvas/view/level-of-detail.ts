/** How much of a box is drawn: everything, or outline and status where text could not be read. */
export type Detail = 'full' | 'simple'

/** Below this scale boxes are drawn simply, and only painted on sheets that are not mounted as a whole. */
export const detailZoom = 0.4

export function detailAt(zoom: number): Detail {
  return zoom < detailZoom ? 'simple' : 'full'
}
