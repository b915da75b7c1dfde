import type { CanvasControls } from '../../../renderer/store/session-store'

/** Controls of a map that is not there; `asked` hears what was asked of it. */
export function canvasControls(asked: (what: string) => void = () => {}): CanvasControls {
  return {
    zoomToFit: () => asked('zoomToFit'),
    zoomToSelection: () => asked('zoomToSelection'),
    reveal: () => asked('reveal'),
    revealSelection: () => asked('revealSelection'),
    zoomTo: () => asked('zoomTo'),
    focusRecord: () => asked('focusRecord'),
    focusMap: () => asked('focusMap'),
    placeFor: () => ({ x: 0, y: 0 }),
    shows: () => true,
    pointAt: (point) => point,
    glide: () => asked('glide'),
    selectAll: () => asked('selectAll'),
    deleteSelection: () => asked('deleteSelection'),
  }
}
