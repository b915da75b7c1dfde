import type { App } from 'electron'
import { workbookPaths } from './command-arguments'

/** How the system asks the program to open workbooks. */
export interface Requests {
  /** False when another instance took over what this one was started for. */
  readonly isFirst: boolean
  /** Hands over what was asked for so far and from now on. */
  follow(open: (paths: readonly string[]) => void): void
}

/**
 * Listens for files from the very first moment: macOS sends some before the program is ready. Of one profile folder
 * only one instance runs; later ones hand over their files and end.
 */
export function listenForRequests(app: App, ownArguments: readonly string[], folder: string): Requests {
  const waiting: (readonly string[])[] = [workbookPaths(ownArguments, folder)]
  let open = (paths: readonly string[]): void => {
    waiting.push(paths)
  }

  app.on('open-file', (event, path) => {
    event.preventDefault()
    open([path])
  })
  app.on('second-instance', (_event, _argv, _folder, data) => {
    void import('./second-start').then(({ pathsOfStart }) => open(pathsOfStart(data)))
  })
  const isFirst = app.requestSingleInstanceLock({ arguments: [...ownArguments], folder })
  return {
    isFirst,
    follow(handler) {
      open = handler
      for (const paths of waiting.splice(0)) handler(paths)
    },
  }
}
