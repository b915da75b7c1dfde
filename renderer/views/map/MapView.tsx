import { mapArea } from '../../actions/map-area'
import { MapCanvas } from '../../canvas/MapCanvas'
import { useAudience } from '../../store/hooks'
import { FilterBar } from './filters/FilterBar'
import { MapContextMenu } from './MapContextMenu'
import styles from './map-view.module.css'
import { ToolBar } from './ToolBar'

/** The map of the shown sheet with its tools. */
export function MapView() {
  const audience = useAudience()
  return (
    <div className={styles.view}>
      <ToolBar />
      <div className={styles.map} {...{ [mapArea]: '' }}>
        <MapContextMenu>
          <MapCanvas />
        </MapContextMenu>
        {audience === 'internal' && <FilterBar />}
      </div>
    </div>
  )
}
