/** The smallest a step or a note can be made by hand, in sheet pixels. */
const minimums = {
  // Status, kind and one line of title; the foot goes below 54 pixels.
  steps: { width: 112, height: 40 },
  notes: { width: 64, height: 40 },
} as const

/** The largest edge of a box that is resized by hand, in sheet pixels. */
const largest = 2_000

/** How small and how large a box can be made, in sheet pixels. */
export interface BoxLimits {
  readonly minimum: { readonly width: number; readonly height: number }
  readonly largest: number
}

/** The limits of a box's size. */
export function boxLimits(kind: keyof typeof minimums): BoxLimits {
  return { minimum: minimums[kind], largest }
}
