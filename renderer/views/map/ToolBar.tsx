import { type KeyboardEvent, useState } from 'react'
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

const all: readonly ActionId[] = groups.flat()

/** The tools of the map: one stop for Tab, along which the arrow keys walk. */
export function ToolBar() {
  const enabled = useEnabled(all)
  const pressed = usePressed(all)
  const { platform } = mainProcess()
  const [last, setLast] = useState<ActionId>('map.addStep')
  const stop = enabled.has(last) ? last : all.find((id) => enabled.has(id))
  return (
    <div
      role="toolbar"
      className={styles.tools}
      aria-orientation="vertical"
      aria-label="Map tools"
      onKeyDown={walk}
    >
      {groups.map((ids) => (
        <div key={ids[0]} className={styles.toolGroup}>
          {ids.map((id) => {
            const { label, keys, icon, ...action } = actionOf(id)
            return (
              icon && (
                <IconButton
                  key={id}
                  label={label}
                  icon={icon}
                  size="large"
                  tooltipSide="right"
                  keys={keys && keysText(keys, platform)}
                  disabled={!enabled.has(id)}
                  aria-pressed={action.pressed && pressed.has(id)}
                  tabIndex={id === stop ? 0 : -1}
                  onFocus={() => setLast(id)}
                  onClick={() => runAction(id)}
                />
              )
            )
          })}
        </div>
      ))}
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:enabled')]
  const index = buttons.findIndex((button) => button.matches(':focus'))
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  buttons.at(next % buttons.length)?.focus()
}
