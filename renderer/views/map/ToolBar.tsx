import { Toolbar } from '@base-ui/react/toolbar'
import { type ActionId, actionOf } from '../../actions/registry'
import { runAction } from '../../actions/run-action'
import { keysText } from '../../actions/shortcuts'
import { useEnabled, usePressed } from '../../actions/use-actions'
import { mainProcess } from '../../bridge/window-api'
import { IconButton } from '../../ui/IconButton'
import styles from './map-view.module.css'

const groups = [
  ['map.addStep', 'map.addDecision', 'map.addMilestone', 'map.addStakeholder', 'map.addNote'],
  ['edit.undo', 'edit.redo'],
  ['map.tidyUp', 'view.zoomToFit'],
  ['view.clientView', 'view.present'],
] as const satisfies readonly (readonly ActionId[])[]

const all = groups.flat()

/** The tools of the map. */
export function ToolBar() {
  const enabled = useEnabled(all)
  const pressed = usePressed(all)
  const { platform } = mainProcess()
  return (
    <Toolbar.Root className={styles.tools} orientation="vertical" aria-label="Map tools">
      {groups.map((ids) => (
        <Toolbar.Group key={ids[0]} className={styles.toolGroup}>
          {ids.map((id) => {
            const { label, keys, icon, ...action } = actionOf(id)
            return (
              icon && (
                <Toolbar.Button
                  key={id}
                  disabled={!enabled.has(id)}
                  focusableWhenDisabled={false}
                  render={
                    <IconButton
                      label={label}
                      icon={icon}
                      size="large"
                      tooltipSide="right"
                      keys={keys && keysText(keys, platform)}
                      aria-pressed={action.pressed && pressed.has(id)}
                      onClick={() => runAction(id)}
                    />
                  }
                />
              )
            )
          })}
        </Toolbar.Group>
      ))}
    </Toolbar.Root>
  )
}
