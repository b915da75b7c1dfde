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

/** How much of a tone is left in what is dimmed. */
const litShare = 0.24

/**
 * Tones of what is dimmed. They are mixed with the paper instead of made transparent, so that a dimmed box covers what
 * lies behind it and looks the same whether it is mounted or painted.
 */
export const fadedCssPalette: Palette = paletteOf(
  (tone) =>
    `color-mix(in srgb, var(${toneVariable(tone)}) ${litShare * 100}%, var(${toneVariable('paper')}))`,
)

/** {@link fadedCssPalette} for painting: a palette of `#rrggbb` colours, mixed with its own paper. */
export function fadedPalette(palette: Palette): Palette {
  return paletteOf((tone) => mixed(palette[tone], palette.paper))
}

function mixed(colour: string, paper: string): string {
  const [own, ground] = [channelsOf(colour), channelsOf(paper)]
  if (!own || !ground) return colour
  const mix = own.map((channel, index) => {
    return Math.round(litShare * channel + (1 - litShare) * (ground[index] ?? channel))
  })
  return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): readonly number[] | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  return digits ? digits.slice(1).map((pair) => Number.parseInt(pair, 16)) : null
}

/** Tones as the colours that an element shows right now, for painting on a canvas. */
export function computedPalette(element: HTMLElement): Palette {
  const style = getComputedStyle(element)
  return paletteOf((tone) => {
    const colour = style.getPropertyValue(toneVariable(tone)).trim() || lightPalette[tone]
    return channelsOf(colour) ? colour : colourOfSystem(element, colour)
  })
}

/** What a name such as `CanvasText` means on this system, as `#rrggbb`. */
function colourOfSystem(element: HTMLElement, name: string): string {
  const before = element.style.color
  element.style.color = name
  const channels = getComputedStyle(element).color.match(/\d+/g)?.slice(0, 3) ?? []
  element.style.color = before
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`
}
