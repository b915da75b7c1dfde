import type { Result } from '@workbook/model/result'
import type { ReplyOf, RequestOf } from './calls'
import type { CallName } from './channels'
import type { AppEvent } from './events'
import type { Failure } from './failure'

/** A call as the window sees it: plain data in, a result out, never an exception for an expected failure. */
export type Call<K extends CallName> =
  RequestOf<K> extends null
    ? () => Promise<Result<ReplyOf<K>, Failure>>
    : (request: RequestOf<K>) => Promise<Result<ReplyOf<K>, Failure>>

/** What the preload script puts on `window.buymap`. Nothing else reaches the window. */
export type BuymapApi = { readonly [K in Exclude<CallName, 'openDropped'>]: Call<K> } & {
  /** Opens files that were dropped on the window. */
  readonly openDropped: (files: readonly File[]) => Promise<Result<null, Failure>>
  /** Listens to the main process; the returned function stops listening. */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void
  /** The operating system, for shortcuts and window furniture. */
  readonly platform: 'mac' | 'windows' | 'linux'
}

/** A file object of the web platform, of which only identity matters here. */
export interface File {
  readonly name: string
}
