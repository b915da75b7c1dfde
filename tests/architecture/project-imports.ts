import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'

/** One import of a source file. Paths are relative to the project's root, without an ending when the import has none. */
export interface ImportStatement {
  readonly from: string
  readonly to: string
  readonly internal: boolean
  readonly statement: string
}

interface SourceFile {
  readonly file: string
  readonly text: string
}

const root = resolve(import.meta.dirname, '../..')
const aliases: Readonly<Record<string, string>> = {
  '@workbook/': 'renderer/workbook/',
  '@contract/': 'electron/contract/',
  '@resources/': 'resources/',
}

function sourceFilesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry)
    if (statSync(path).isDirectory()) return sourceFilesIn(path)
    return /\.(ts|tsx|mjs)$/.test(entry) ? [path] : []
  })
}

function resolveImport(from: string, specifier: string): { to: string; internal: boolean } {
  if (specifier.startsWith('.')) {
    return { to: normalize(join(dirname(from), specifier)), internal: true }
  }
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix))
  if (alias) return { to: `${aliases[alias]}${specifier.slice(alias.length)}`, internal: true }
  return { to: specifier, internal: false }
}

const sources: readonly SourceFile[] = ['electron', 'renderer']
  .flatMap((folder) => sourceFilesIn(join(root, folder)))
  .map((path) => ({ file: relative(root, path), text: readFileSync(path, 'utf8') }))

const importPattern =
  /(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|import\s+['"]([^'"]+)['"]/g

/** Every import statement of the product's own sources, static and dynamic, types included. */
export function importsOfProject(): readonly ImportStatement[] {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(importPattern)].map((match) => {
      const specifier = match[1] ?? match[2] ?? match[3] ?? ''
      return { from: file, ...resolveImport(file, specifier), statement: specifier }
    }),
  )
}

importsOfProject.sources = sources
