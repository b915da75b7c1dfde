import type { RequestOf } from '@contract/calls'
import type { Failure } from '@contract/failure'
import { failure, success } from '@workbook/model/result'
import { ClipboardItem, clipboard, nativeImage } from 'electron'
import type { Router } from '../ipc-router'
import type { Windows } from '../windows'

/** What windows may do with the clipboard beyond what their pages can. */
export function registerClipboardCalls(router: Router, windows: Pick<Windows, 'of' | 'active'>): void {
  router.handle('runEditCommand', ({ command }, sender) => {
    // A page in the background must not read what somebody copies elsewhere.
    if (windows.active() === windows.of(sender)) sender[command]()
    return success(null)
  })
  router.handle('copyPicture', async (picture) => {
    if (nativeImage.createFromBuffer(Buffer.from(picture.png)).isEmpty()) return failure(notAPicture)
    await writePicture(picture)
    return success(null)
  })
}

/** What runtimes before Electron 43 have in the place of `write` with items. */
interface EarlierClipboard {
  writeImage(image: Electron.NativeImage): void
}

/** Each program takes the form it knows best: drawings keep their lines on a slide, pixels are shown everywhere. */
async function writePicture({ png, svg }: RequestOf<'copyPicture'>): Promise<void> {
  if ('writeImage' in clipboard) {
    const earlier = clipboard as unknown as EarlierClipboard
    earlier.writeImage(nativeImage.createFromBuffer(Buffer.from(png)))
    return
  }
  const pixels = { 'image/png': new Blob([png], { type: 'image/png' }) }
  const lines = { 'image/svg+xml': new Blob([svg], { type: 'image/svg+xml' }) }
  await clipboard.write([new ClipboardItem({ ...pixels, ...lines })]).catch(() =>
    // Not every system's clipboard takes drawings.
    clipboard.write([new ClipboardItem(pixels)]),
  )
}

const notAPicture: Failure = {
  code: 'invalid-request',
  message: 'The picture could not be made. Nothing was copied; select fewer boxes and try again.',
}
