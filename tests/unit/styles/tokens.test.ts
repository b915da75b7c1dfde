import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type PaletteName, palettes } from '@workbook/scene/palettes'
import { describe, expect, test } from 'vitest'

const css = readFileSync(resolve('renderer/styles/tokens.css'), 'utf8')

function kebab(tone: string): string {
  return tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function tonesOf(theme: PaletteName): Record<string, string> {
  const block = css.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`))?.[1] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--tone-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, tone, colour]) => [tone, colour]),
  )
}

describe('the tokens', () => {
  test.each(Object.keys(palettes) as PaletteName[])('paint the map in the %s palette', (theme) => {
    const expected = Object.entries(palettes[theme]).map(([tone, colour]) => [kebab(tone), colour])

    expect(tonesOf(theme)).toEqual(Object.fromEntries(expected))
  })

  test('that styles use are declared', () => {
    const declared = new Set([...css.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name))
    const used = [...css.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name)

    expect(used.filter((name) => !declared.has(name))).toEqual([])
  })
})
