import type { Program } from './program'
import type { AppWindow } from './windows'

/** Remembers where a window stands, for its file and for the next window. */
export function rememberPlace(
  { views }: Pick<Program, 'views'>,
  { browserWindow, document }: AppWindow,
): void {
  if (browserWindow.isDestroyed()) return
  const { x, y, width, height } = browserWindow.getNormalBounds()
  views.notePlace(document?.file?.path ?? null, {
    x,
    y,
    width,
    height,
    maximized: browserWindow.isMaximized(),
  })
}
