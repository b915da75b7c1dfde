import { writeFileSync } from 'node:fs'
import { readAdvanceWidths, weights } from './read-advance-widths.mjs'

// Run after every update of @fontsource/inter: node resources/fonts/write-inter-widths.mjs

const widest = 36 ** 2 - 1

/** The module text of renderer/workbook/scene/inter-widths.ts. */
export function interWidthsModule() {
  const byWeight = new Map(weights.map((weight) => [weight, readAdvanceWidths(weight)]))
  const codes = [...byWeight.get(weights[0]).keys()].sort((a, b) => a - b)
  const ranges = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  const coverage = ranges.map((range) => range.map((code) => code.toString(36)).join('-')).join(' ')
  const encode = (weight) =>
    codes
      .map((code) => Math.min(byWeight.get(weight).get(code) ?? 0, widest).toString(36).padStart(2, '0'))
      .join('')
  return `// Written by resources/fonts/write-inter-widths.mjs from the static Inter files; a test compares the two.

/** Covered code points as ranges "first-last" in base 36, ascending. */
export const interCoverage =
  '${coverage}'

/** Advance widths of the covered code points in that order: two base 36 digits each, thousandths of an em. */
export const interWidths = {
${weights.map((weight) => `  ${weight}: '${encode(weight)}',`).join('\n')}
} as const
`
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL('../../renderer/workbook/scene/inter-widths.ts', import.meta.url), interWidthsModule())
}
