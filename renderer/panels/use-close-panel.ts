import { useStores } from '../store/hooks'

/** Closes the panel at the left edge; the keyboard goes on at the map, where there is one. */
export function useClosePanel(): () => void {
  const { session } = useStores()
  return () => {
    session.showSidePanel(null)
    session.getState().canvas?.focusMap()
  }
}
