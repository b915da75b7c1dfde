/** Marks the part of the window that `map` actions belong to. */
export const mapArea = 'data-map-area'
