import { menuActions } from '@contract/menu-actions'
import { addNote } from '@workbook/commands/add-note'
import { addSheet } from '@workbook/commands/add-sheet'
import { addStage } from '@workbook/commands/add-stage'
import { addStakeholder } from '@workbook/commands/add-stakeholder'
import { addStep } from '@workbook/commands/add-step'
import type { Command } from '@workbook/commands/command'
import { noteSize } from '@workbook/model/note'
import { splitRecordKey } from '@workbook/model/records'
import { stakeholderSize } from '@workbook/model/stakeholder'
import { type StepKind, stepSize } from '@workbook/model/step'
import type { Placement } from '@workbook/model/values'
import { Columns3, Diamond, Flag, PanelsTopLeft, Square, StickyNote, UserPlus } from 'lucide-react'
import { createAndEdit } from '../store/title-editing'
import { showNotice } from '../ui/notices'
import { type Action, type ActionContext, canChange } from './action'
import { type BoxSize, freePlacement } from './free-placement'

function canDraw(context: ActionContext): boolean {
  return canChange(context) && context.stores?.session.getState().activeSheetId != null
}

/** Adds a box and puts the caret in its title. */
function draw<I extends { readonly placement: Placement }>(
  size: BoxSize,
  command: Command<I>,
  input: (placement: Placement) => I,
): Action['run'] {
  return ({ stores }) => {
    const placement = stores && freePlacement(stores, size)
    if (!placement) return
    const added = createAndEdit(stores, command, input(placement))
    if (!added.ok) showNotice('warning', added.error.message)
  }
}

function drawStep(kind: StepKind): Action['run'] {
  return draw(stepSize, addStep, (placement) => ({ kind, placement }))
}

/** What is drawn on the map. */
export const mapActions = {
  'map.addStep': {
    ...menuActions['map.addStep'],
    keywords: ['task', 'box', 'new'],
    icon: Square,
    enabled: canDraw,
    run: drawStep('task'),
  },
  'map.addDecision': {
    ...menuActions['map.addDecision'],
    keywords: ['branch', 'choice', 'new'],
    icon: Diamond,
    enabled: canDraw,
    run: drawStep('decision'),
  },
  'map.addMilestone': {
    ...menuActions['map.addMilestone'],
    keywords: ['flag', 'date', 'new'],
    icon: Flag,
    enabled: canDraw,
    run: drawStep('milestone'),
  },
  'map.addStakeholder': {
    ...menuActions['map.addStakeholder'],
    keywords: ['person', 'people', 'role', 'placeholder', 'new'],
    icon: UserPlus,
    enabled: canDraw,
    run: draw(stakeholderSize, addStakeholder, (placement) => ({ placement })),
  },
  'map.addNote': {
    ...menuActions['map.addNote'],
    keywords: ['sticky', 'remark', 'new'],
    icon: StickyNote,
    enabled: canDraw,
    // Written before the client's eyes, it is theirs to keep.
    run: (context) => {
      const visibility = context.stores?.session.getState().audience
      draw(noteSize, addNote, (placement) => ({ placement, visibility }))(context)
    },
  },
  'map.addSheet': {
    label: 'Add sheet',
    keywords: ['tab', 'page', 'detail', 'new'],
    icon: PanelsTopLeft,
    enabled: canChange,
    run: ({ stores }) => {
      const added = stores?.document.execute(addSheet, {})
      const [key] = added?.ok ? (added.value.select ?? []) : []
      if (key) stores?.session.showSheet(splitRecordKey(key).id)
    },
  },
  'map.addStage': {
    label: 'Add stage',
    keywords: ['column', 'phase', 'new'],
    icon: Columns3,
    enabled: canDraw,
    run: ({ stores }) => {
      const sheetId = stores?.session.getState().activeSheetId
      if (stores && sheetId) createAndEdit(stores, addStage, { sheetId })
    },
  },
} as const satisfies Record<string, Action>
