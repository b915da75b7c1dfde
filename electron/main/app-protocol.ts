import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { CustomScheme, ProtocolRequest, ProtocolResponse } from 'electron'
import { contentSecurityPolicy } from './content-security-policy'

/** Where our pages come from. */
export const appOrigin = 'app://bundle'

/** How the scheme is registered, before the program is ready. */
export const appScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
} satisfies CustomScheme

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** Our pages by the path in their address. */
export type Bundle = ReadonlyMap<string, string>

/** Lists the files below a folder once. Nothing that is not in this list is ever served. */
export function listBundle(folder: string): Bundle {
  const files = new Map<string, string>()
  const add = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) add(inner)
      else if (entry.isFile() && extname(inner) in contentTypes) files.set(inner, join(folder, inner))
    }
  }
  add('')
  return files
}

/** Chromium's code for what is not there: `net::ERR_FILE_NOT_FOUND`. */
const notThere = -6

/**
 * What is served for a request: one of our pages, or nothing. The address is only ever looked up, never joined to a
 * folder.
 */
export function answerTo(
  bundle: Bundle,
  { url, method }: Pick<ProtocolRequest, 'url' | 'method'>,
): ProtocolResponse {
  const address = url.split(/[?#]/, 1)[0] ?? ''
  const path = address.startsWith(`${appOrigin}/`) ? address.slice(appOrigin.length) : ''
  const file = method === 'GET' ? bundle.get(path) : undefined
  if (file === undefined) return { error: notThere }
  return {
    path: file,
    headers: {
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  }
}
