import type { BuymapApp } from './buymap-app'

/** What is copied, by its media type. */
export interface Copied {
  readonly 'text/plain'?: string
  readonly 'text/html'?: string
}

/** Puts something on the system's clipboard as another program does. */
export async function copyElsewhere({ application }: BuymapApp, copied: Copied): Promise<void> {
  await application.evaluate(async ({ clipboard, ClipboardItem }, data) => {
    if (typeof ClipboardItem === 'function') {
      await clipboard.write([new ClipboardItem({ ...data })])
      return
    }
    // Runtimes before Electron 43.
    const earlier = clipboard as unknown as {
      write(data: { text: string | undefined; html: string | undefined }): void
    }
    earlier.write({ text: data['text/plain'], html: data['text/html'] })
  }, copied)
}
