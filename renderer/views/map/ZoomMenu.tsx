import { useSession, useStores } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import styles from './map-view.module.css'

const zooms = [0.25, 0.5, 0.75, 1, 1.5, 2]

/** The map's scale, and other ones to choose. */
export function ZoomMenu() {
  const { session } = useStores()
  const zoom = useSession((state) => state.zoom)
  const text = `${Math.round(zoom * 100)} %`
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <Button small look="quiet" className={styles.zoom} aria-label={`Zoom, ${text}`}>
          {text}
        </Button>
      }
      entries={[
        { label: 'Zoom to fit', onChoose: () => session.getState().canvas?.zoomToFit() },
        { label: 'Zoom to selection', onChoose: () => session.getState().canvas?.zoomToSelection() },
        'separator',
        ...zooms.map((scale) => ({
          label: `${scale * 100} %`,
          onChoose: () => session.getState().canvas?.zoomTo(scale),
        })),
      ]}
    />
  )
}
