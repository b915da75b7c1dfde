import type { Tone } from './scene'

/** The colour of every tone, as `#rrggbb`. */
export type Palette = Readonly<Record<Tone, string>>

// Text tones (ink, muted, accent, late, doubt, progress, person, opponent, onAccent) reach 4.5:1 on the grounds they
// stand on, lines that carry meaning 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); a test checks it.

/** For light windows, and for every print and picture. */
export const lightPalette: Palette = {
  paper: '#ffffff',
  band: '#f1f3f2',
  bandAlternate: '#f7f8f7',
  card: '#ffffff',
  cardDone: '#ffffff',
  ink: '#17211f',
  muted: '#55625f',
  faint: '#808b88',
  divider: '#dfe4e2',
  line: '#c9d1ce',
  lineStrong: '#7d8985',
  accent: '#0f6e64',
  accentSoft: '#e0f0ed',
  onAccent: '#ffffff',
  late: '#b42318',
  doubt: '#a04a0b',
  progress: '#2456b8',
  person: '#2456b8',
  personSoft: '#e6edfb',
  opponent: '#b42318',
  noteYellow: '#fdf3c7',
  noteGreen: '#def2dc',
  noteBlue: '#dfeafb',
  noteRose: '#fbe2e6',
  noteGrey: '#eceff1',
}

/** For dark windows. */
export const darkPalette: Palette = {
  paper: '#121816',
  band: '#161d1b',
  bandAlternate: '#121816',
  card: '#1b2321',
  cardDone: '#1b2321',
  ink: '#eef3f1',
  muted: '#aab7b3',
  faint: '#768480',
  divider: '#2b3532',
  line: '#3b4744',
  lineStrong: '#8a9592',
  accent: '#4cc2b0',
  accentSoft: '#173631',
  onAccent: '#0b1a17',
  late: '#ff8f80',
  doubt: '#f0b357',
  progress: '#8fb2ff',
  person: '#8fb2ff',
  personSoft: '#1b2744',
  opponent: '#ff8f80',
  noteYellow: '#3a3417',
  noteGreen: '#1d3320',
  noteBlue: '#1b2b45',
  noteRose: '#402329',
  noteGrey: '#2a312f',
}

/** For people who ask their system for more contrast: black and white, every line visible. */
export const contrastPalette: Palette = {
  paper: '#000000',
  band: '#000000',
  bandAlternate: '#000000',
  card: '#000000',
  cardDone: '#000000',
  ink: '#ffffff',
  muted: '#ffffff',
  faint: '#d0d0d0',
  divider: '#ffffff',
  line: '#ffffff',
  lineStrong: '#ffffff',
  accent: '#5ef2dc',
  accentSoft: '#003d36',
  onAccent: '#000000',
  late: '#ff9d8f',
  doubt: '#ffd24a',
  progress: '#9ec1ff',
  person: '#9ec1ff',
  personSoft: '#00204d',
  opponent: '#ff9d8f',
  noteYellow: '#332b00',
  noteGreen: '#00330a',
  noteBlue: '#001f4d',
  noteRose: '#4d0011',
  noteGrey: '#262626',
}

/** The palettes by the name of the theme. */
export const palettes = { light: lightPalette, dark: darkPalette, contrast: contrastPalette } as const
/** Name of a palette. */
export type PaletteName = keyof typeof palettes
