import { createStore } from 'zustand/vanilla'

/** The side of an element that its tooltip is shown at, where there is room. */
export type TooltipSide = 'top' | 'right' | 'bottom' | 'left'

export interface TooltipWords {
  readonly text: string
  readonly keys?: string | undefined
  readonly side?: TooltipSide
}

/** What to spread on an element that has a tooltip. Never the only place of a name: the element carries its own. */
export function tooltip({ text, keys, side = 'bottom' }: TooltipWords) {
  return { 'data-tooltip': text, 'data-tooltip-keys': keys, 'data-tooltip-side': side }
}

/** The words that `tooltip` put on an element. */
export function tooltipOf({ dataset }: HTMLElement): TooltipWords {
  return {
    text: dataset.tooltip ?? '',
    keys: dataset.tooltipKeys,
    side: dataset.tooltipSide as TooltipSide,
  }
}

/** Whose tooltip is shown. */
export const tooltipOwner = createStore<{ readonly owner: HTMLElement | null }>(() => ({ owner: null }))
