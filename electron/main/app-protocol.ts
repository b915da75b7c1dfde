import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { CustomScheme } from 'electron'
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

/** Answers a request for one of our pages. The address is only ever looked up, never joined to a folder. */
export async function serve(bundle: Bundle, request: Pick<Request, 'url' | 'method'>): Promise<Response> {
  const address = request.url.split(/[?#]/, 1)[0] ?? ''
  const path = address.startsWith(`${appOrigin}/`) ? address.slice(appOrigin.length) : ''
  const file = request.method === 'GET' ? bundle.get(path) : undefined
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(await readFile(file)), {
    headers: {
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
