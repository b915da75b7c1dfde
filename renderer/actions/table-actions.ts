import { ArrowDown, ArrowDownToLine, ArrowUp, ListPlus, Trash2 } from 'lucide-react'
import { type GridControls, gridInHand } from '../ui/grid/grid-in-hand'
import { type Action, canChange } from './action'

/** What is done with the table that is shown. The table hears its keys by itself, because they mean its cells. */
function onTable(act: (controls: GridControls) => void): Pick<Action, 'enabled' | 'run'> {
  return {
    enabled: (context) => canChange(context) && gridInHand.getState().controls !== null,
    run: () => {
      const { controls } = gridInHand.getState()
      if (controls) act(controls)
    },
  }
}

/** What is done with the rows of a table. */
export const tableActions = {
  'table.addRow': {
    label: 'Add row',
    keywords: ['new', 'line', 'step', 'person'],
    icon: ListPlus,
    ...onTable((controls) => controls.startNewRow()),
  },
  'table.fillDown': {
    label: 'Fill down',
    keywords: ['copy', 'cells', 'below'],
    icon: ArrowDownToLine,
    ...onTable((controls) => controls.fillDown()),
  },
  'table.moveUp': {
    label: 'Move rows up',
    keywords: ['order', 'earlier'],
    icon: ArrowUp,
    ...onTable((controls) => controls.moveRows(-1)),
  },
  'table.moveDown': {
    label: 'Move rows down',
    keywords: ['order', 'later'],
    icon: ArrowDown,
    ...onTable((controls) => controls.moveRows(1)),
  },
  'table.deleteRows': {
    label: 'Delete rows',
    keywords: ['remove', 'lines'],
    icon: Trash2,
    ...onTable((controls) => controls.deleteRows()),
  },
} as const satisfies Record<string, Action>
