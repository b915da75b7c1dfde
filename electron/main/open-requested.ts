import { openPath, openPaths } from './open-workbooks'
import type { Program } from './program'
import { bringToFront } from './windows'

/**
 * Opens what the system asks for. The window appears before its file is read, so that a start shows something at once;
 * without a file the last window comes to the front, or the start screen.
 */
export function openRequested(program: Program, paths: readonly string[]): void {
  const active = program.windows.active()
  const [first, ...others] = paths
  if (first === undefined) {
    if (active) bringToFront(active)
    else program.createWindow()
    return
  }
  if (active) {
    void openPaths(program, paths, active)
    return
  }
  const window = program.createWindow(first)
  window.opening = openPath(program, first, window).then((opened) => {
    if (!opened.ok) void program.dialogs(window).say(opened.error.message)
  })
  void window.opening.then(() => openPaths(program, others, window))
}
