import { actionOf } from '../../actions/registry'
import { canRun, runAction } from '../../actions/run-action'
import { keysText } from '../../actions/shortcuts'
import { mainProcess } from '../../bridge/window-api'
import type { MenuEntry } from '../../ui/MenuEntries'
import { additionAt } from './outline-acts'
import type { OutlineRow } from './outline-rows'
import type { OutlineActs } from './use-outline-acts'

const additions = { step: 'Add step', stage: 'Add stage', person: 'Add person', note: 'Add note' } as const

/** What can be done with a line, for its menu. */
export function rowEntries(
  acts: OutlineActs,
  row: OutlineRow,
  selected: readonly OutlineRow[],
  readOnly: boolean,
): MenuEntry[] {
  const { kind } = row
  const isOrdered = kind === 'sheet' || kind === 'stage' || kind === 'step'
  const addition = additionAt(row)
  const chosen = selected.some(({ id }) => id === row.id) ? selected : [row]
  const show: MenuEntry = {
    label: 'Show on map',
    disabled: row.key === null,
    onChoose: () => acts.showOnMap(row),
  }
  if (readOnly) return [show]
  return [
    show,
    {
      label: 'Rename',
      keys: 'F2',
      disabled: kind === 'group' || kind === 'link',
      onChoose: () => acts.rename(row),
    },
    {
      label: actionOf('map.connect').label,
      keys: keysText(actionOf('map.connect').keys ?? '', mainProcess().platform),
      disabled: chosen.length > 1 || !canRun('map.connect'),
      onChoose: () => runAction('map.connect'),
    },
    { label: additions[addition], keys: 'Enter', onChoose: () => acts.add(addition, row) },
    'separator',
    { label: 'Move up', keys: 'Alt+↑', disabled: !isOrdered, onChoose: () => acts.move(row, -1) },
    { label: 'Move down', keys: 'Alt+↓', disabled: !isOrdered, onChoose: () => acts.move(row, 1) },
    {
      label: 'Move to the stage before',
      keys: 'Alt+←',
      disabled: kind !== 'step',
      onChoose: () => acts.moveStage(row, -1),
    },
    {
      label: 'Move to the stage after',
      keys: 'Alt+→',
      disabled: kind !== 'step',
      onChoose: () => acts.moveStage(row, 1),
    },
    'separator',
    {
      label: 'Delete',
      keys: 'Delete',
      danger: true,
      disabled: row.key === null,
      onChoose: () => acts.remove(chosen),
    },
  ]
}

/** What can be added from the top of the outline, after a line. */
export function addEntries(acts: OutlineActs, row: OutlineRow | undefined): MenuEntry[] {
  return (Object.keys(additions) as (keyof typeof additions)[]).map((what) => ({
    label: additions[what],
    onChoose: () => acts.add(what, row),
  }))
}
