import { lightPalette, type Palette } from '@workbook/scene/palettes'
import type { Tone } from '@workbook/scene/scene'

const tones = Object.keys(lightPalette) as readonly Tone[]

/** The CSS variable that carries a tone in the window's theme. */
export function toneVariable(tone: Tone): string {
  return `--tone-${tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function paletteOf(colour: (tone: Tone) => string): Palette {
  return Object.fromEntries(tones.map((tone) => [tone, colour(tone)])) as Palette
}

/** Tones as CSS variables, for SVG that follows the theme by itself. */
export const cssPalette: Palette = paletteOf((tone) => `var(${toneVariable(tone)})`)

/** Tones as the colours that an element shows right now, for painting on a canvas. */
export function computedPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  return paletteOf((tone) => style.getPropertyValue(toneVariable(tone)).trim() || lightPalette[tone])
}
