import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

// Reads the advance widths out of the static Inter files, so that text can be measured without a font engine.
// WOFF2 (w3.org/TR/WOFF2): a header, a table directory, and one brotli stream that holds all tables.

const fontFolder = join(dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json')), 'files')

export const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']
export const weights = [400, 600, 700]

/** The table tags that WOFF2 numbers; only the order matters. */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.split(
    ' ',
  )

function readTables(file) {
  let offset = 48
  const readBase128 = () => {
    let value = 0
    for (;;) {
      const byte = file[offset++]
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  const directory = []
  for (let count = file.readUInt16BE(12); count > 0; count -= 1) {
    const flags = file[offset++]
    let tag = knownTags[flags & 63]
    if ((flags & 63) === 63) {
      tag = file.toString('latin1', offset, offset + 4)
      offset += 4
    }
    const length = readBase128()
    const transform = flags >> 6
    const isTransformed = tag === 'glyf' || tag === 'loca' ? transform !== 3 : transform !== 0
    directory.push({ tag, isTransformed, length: isTransformed ? readBase128() : length })
  }
  const content = brotliDecompressSync(file.subarray(offset, offset + file.readUInt32BE(20)))
  const tables = new Map()
  let start = 0
  for (const { tag, isTransformed, length } of directory) {
    tables.set(tag, { isTransformed, bytes: content.subarray(start, start + length) })
    start += length
  }
  return tables
}

/** Glyph index by code point, from a cmap table of format 4 or 12. */
function readGlyphs(cmap) {
  const glyphs = new Map()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8))
    if (table.readUInt16BE(0) === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1) {
        const [first, last, glyph] = [16, 20, 24].map((place) => table.readUInt32BE(place + group * 12))
        for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first)
      }
    } else if (table.readUInt16BE(0) === 4) {
      const segments = table.readUInt16BE(6) / 2
      for (let segment = 0; segment < segments; segment += 1) {
        const last = table.readUInt16BE(14 + segment * 2)
        const first = table.readUInt16BE(16 + segments * 2 + segment * 2)
        const delta = table.readUInt16BE(16 + segments * 4 + segment * 2)
        const rangePlace = 16 + segments * 6 + segment * 2
        const range = table.readUInt16BE(rangePlace)
        for (let code = first; code <= last && code < 0xffff; code += 1) {
          const listed = range === 0 ? code : table.readUInt16BE(rangePlace + range + (code - first) * 2)
          const glyph = range === 0 || listed !== 0 ? (listed + delta) & 0xffff : 0
          if (glyph !== 0) glyphs.set(code, glyph)
        }
      }
    }
  }
  return glyphs
}

/** Advance width by code point in thousandths of an em, of one weight over all subsets. */
export function readAdvanceWidths(weight) {
  const widths = new Map()
  for (const subset of subsets) {
    const tables = readTables(readFileSync(join(fontFolder, `inter-${subset}-${weight}-normal.woff2`)))
    const unitsPerEm = tables.get('head').bytes.readUInt16BE(18)
    const measured = tables.get('hhea').bytes.readUInt16BE(34)
    const { isTransformed, bytes } = tables.get('hmtx')
    const advanceOf = (glyph) => {
      const index = Math.min(glyph, measured - 1)
      return isTransformed ? bytes.readUInt16BE(1 + index * 2) : bytes.readUInt16BE(index * 4)
    }
    for (const [code, glyph] of readGlyphs(tables.get('cmap').bytes)) {
      if (!widths.has(code)) widths.set(code, Math.round((advanceOf(glyph) * 1000) / unitsPerEm))
    }
  }
  return widths
}
