import { menuActions } from '@contract/menu-actions'
import { alignBoxes } from '@workbook/commands/align-boxes'
import type { Command } from '@workbook/commands/command'
import { distributeBoxes } from '@workbook/commands/distribute-boxes'
import { lockBoxes } from '@workbook/commands/lock-boxes'
import { orderNotes } from '@workbook/commands/order-notes'
import type { AlignEdge } from '@workbook/layout/arrange'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { isLocked } from '@workbook/rules/is-locked'
import { keysOfSameKind } from '../store/same-kind'
import { showNotice } from '../ui/notices'
import { type Action, type ActionContext, canChange } from './action'

/** The boxes that are selected on the shown sheet. */
function boxes({ stores }: ActionContext): RecordKey[] {
  const { view, selection } = stores?.session.getState() ?? {}
  if (view !== 'map') return []
  return [...(selection ?? [])].filter((key) =>
    ['steps', 'stakeholders', 'notes'].includes(splitRecordKey(key).kind),
  )
}

function atLeast(count: number) {
  return (context: ActionContext) => canChange(context) && boxes(context).length >= count
}

/** Carries out a command on the selected boxes, which stay selected. */
function onBoxes<I>(
  command: Command<I>,
  input: (sheetId: Id, keys: readonly RecordKey[]) => I,
): Action['run'] {
  return (context) => {
    const { stores } = context
    const sheetId = stores?.session.getState().activeSheetId
    if (!stores || !sheetId) return
    const done = stores.document.execute(command, input(sheetId, boxes(context)))
    if (!done.ok) showNotice('info', done.error.message)
  }
}

function align(edge: AlignEdge): Pick<Action, 'enabled' | 'needs' | 'run'> {
  return {
    enabled: atLeast(2),
    needs: 'Select at least two boxes first',
    run: onBoxes(alignBoxes, (sheetId, keys) => ({ sheetId, keys, edge })),
  }
}

function distribute(direction: 'horizontally' | 'vertically'): Pick<Action, 'enabled' | 'needs' | 'run'> {
  return {
    enabled: atLeast(3),
    needs: 'Select at least three boxes first',
    run: onBoxes(distributeBoxes, (sheetId, keys) => ({ sheetId, keys, direction })),
  }
}

function order(to: 'front' | 'back'): Pick<Action, 'enabled' | 'needs' | 'run'> {
  return {
    enabled: (context) =>
      canChange(context) && boxes(context).some((key) => splitRecordKey(key).kind === 'notes'),
    needs: 'Select a note first',
    run: onBoxes(orderNotes, (sheetId, keys) => ({ sheetId, keys, to })),
  }
}

function lock(locked: boolean): Pick<Action, 'enabled' | 'needs' | 'run'> {
  return {
    enabled: (context) => {
      const workbook = context.stores?.document.getState().workbook
      return (
        canChange(context) &&
        workbook !== undefined &&
        boxes(context).some(
          (key) => splitRecordKey(key).kind !== 'stakeholders' && isLocked(workbook, key) !== locked,
        )
      )
    },
    needs: `Select a step or a note that is ${locked ? 'not locked' : 'locked'} first`,
    run: onBoxes(lockBoxes, (_sheetId, keys) => ({ keys, locked })),
  }
}

/** How boxes stand to each other. */
export const arrangeActions = {
  'arrange.alignLeft': {
    ...menuActions['arrange.alignLeft'],
    keywords: ['line up', 'edge'],
    ...align('left'),
  },
  'arrange.alignCentre': {
    ...menuActions['arrange.alignCentre'],
    keywords: ['line up', 'middle', 'column'],
    ...align('centre'),
  },
  'arrange.alignRight': {
    ...menuActions['arrange.alignRight'],
    keywords: ['line up', 'edge'],
    ...align('right'),
  },
  'arrange.alignTop': { ...menuActions['arrange.alignTop'], keywords: ['line up', 'edge'], ...align('top') },
  'arrange.alignMiddle': {
    ...menuActions['arrange.alignMiddle'],
    keywords: ['line up', 'row'],
    ...align('middle'),
  },
  'arrange.alignBottom': {
    ...menuActions['arrange.alignBottom'],
    keywords: ['line up', 'edge'],
    ...align('bottom'),
  },
  'arrange.distributeHorizontally': {
    ...menuActions['arrange.distributeHorizontally'],
    keywords: ['equal gaps', 'spacing', 'even'],
    ...distribute('horizontally'),
  },
  'arrange.distributeVertically': {
    ...menuActions['arrange.distributeVertically'],
    keywords: ['equal gaps', 'spacing', 'even'],
    ...distribute('vertically'),
  },
  'arrange.bringToFront': {
    ...menuActions['arrange.bringToFront'],
    keywords: ['above', 'on top', 'layer', 'note'],
    ...order('front'),
  },
  'arrange.sendToBack': {
    ...menuActions['arrange.sendToBack'],
    keywords: ['beneath', 'under', 'layer', 'note'],
    ...order('back'),
  },
  'arrange.lock': { ...menuActions['arrange.lock'], keywords: ['fix', 'pin', 'protect'], ...lock(true) },
  'arrange.unlock': { ...menuActions['arrange.unlock'], keywords: ['free', 'release'], ...lock(false) },
  'edit.selectSameKind': {
    ...menuActions['edit.selectSameKind'],
    keywords: ['similar', 'all of', 'type'],
    enabled: ({ stores }) =>
      stores?.session.getState().view === 'map' && stores.session.getState().selection.size > 0,
    needs: 'Select something on the map first',
    run: ({ stores }) => stores?.session.select(keysOfSameKind(stores)),
  },
} as const satisfies Record<string, Action>
