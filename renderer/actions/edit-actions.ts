import { menuActions } from '@contract/menu-actions'
import { Redo2, Trash2, Undo2 } from 'lucide-react'
import { type Action, canChange } from './action'

/** What is done with what is selected, and with what was done before. */
export const editActions = {
  'edit.undo': {
    ...menuActions['edit.undo'],
    keywords: ['back', 'revert'],
    icon: Undo2,
    enabled: (context) => canChange(context) && context.stores?.document.getState().history.done.length !== 0,
    run: ({ stores }) => {
      stores?.document.undo()
    },
  },
  'edit.redo': {
    ...menuActions['edit.redo'],
    otherKeys: ['CmdOrCtrl+Y'],
    keywords: ['again', 'forward'],
    icon: Redo2,
    enabled: (context) =>
      canChange(context) && context.stores?.document.getState().history.undone.length !== 0,
    run: ({ stores }) => {
      stores?.document.redo()
    },
  },
  'edit.delete': {
    ...menuActions['edit.delete'],
    keywords: ['remove'],
    icon: Trash2,
    scope: 'map',
    enabled: (context) => canChange(context) && (context.stores?.session.getState().selection.size ?? 0) > 0,
    needs: 'Select something on the map first',
    run: ({ stores }) => stores?.session.getState().canvas?.deleteSelection(),
  },
  'edit.selectAll': {
    ...menuActions['edit.selectAll'],
    keywords: ['everything'],
    scope: 'map',
    enabled: ({ stores }) => stores !== null,
    run: ({ stores }) => stores?.session.getState().canvas?.selectAll(),
  },
} as const satisfies Record<string, Action>
