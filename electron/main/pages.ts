import { join } from 'node:path'
import { app, ipcMain, protocol, session } from 'electron'
import { answerTo, appOrigin, appScheme, listBundle } from './app-protocol'
import { pageAddress } from './page-address'
import { type PageCalls, receiveCalls } from './page-calls'
import { lockDown } from './security'
import { holdSpellCheck } from './spell-check'
import { untilQuiet } from './until-quiet'

/** Where the program's own pages are, and where their calls come in. */
export interface Pages {
  readonly preload: string
  /** Address of the page of a document window. */
  readonly documentPage: string
  /** Address of the page that is printed. */
  readonly printPage: string
  readonly calls: PageCalls
  /** Resolves when the first page has asked for its scripts and so has something to work on. */
  readonly firstIsHandedOut: Promise<void>
}

/** A page asks for all that it begins with in one go; milliseconds. */
const pause = 20
/** Milliseconds after which nobody waits for a page any more, such as one that `npm run dev` serves. */
const longest = 500

/** Serves the program's own pages, locked down, once the program is ready. */
export function servePages(): Pages {
  const page = pageAddress(app, process.env.ELECTRON_RENDERER_URL)
  const bundle = listBundle(join(app.getAppPath(), 'out/renderer'))
  const scripts = untilQuiet(pause, page.origin === appOrigin ? longest : 0)
  // Not with `protocol.handle`: every byte of a page would pass through this process, while it reads the program. Here
  // it only says which file it is. The source that came later, without any code of ours, is unknown to the fallback.
  protocol.registerFileProtocol(appScheme.scheme, (request, answer) => {
    if (request.url.endsWith('.js')) scripts.touch()
    answer(answerTo(bundle, request))
  })
  lockDown(app, session.defaultSession)
  holdSpellCheck(session.defaultSession)
  return {
    preload: join(app.getAppPath(), 'out/preload/index.cjs'),
    documentPage: page.url('index.html'),
    printPage: page.url('print.html'),
    calls: receiveCalls({ ipcMain, origin: page.origin }),
    firstIsHandedOut: scripts.isQuiet,
  }
}
