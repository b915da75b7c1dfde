import type { App } from 'electron'
import { appOrigin } from './app-protocol'

/** Where windows load their pages from. */
export interface PageAddress {
  readonly origin: string
  readonly url: (page: 'index.html' | 'print.html') => string
}

/**
 * Our own scheme, except while `npm run dev` serves the pages with hot reload; an installed program knows no such
 * exception.
 */
export function pageAddress(app: Pick<App, 'isPackaged'>, developmentUrl: string | undefined): PageAddress {
  const base = !app.isPackaged && developmentUrl ? new URL(developmentUrl).origin : appOrigin
  return { origin: base, url: (page) => `${base}/${page}` }
}
