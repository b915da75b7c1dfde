import { confirmInRoom } from '@workbook/commands/confirm-in-room'
import type { Perspective } from '@workbook/model/perspective'
import { splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { CircleCheck, CircleSlash, Users } from 'lucide-react'
import { windowState } from '../bridge/window-state'
import { factInHand } from '../store/fact-in-hand'
import { announce } from '../ui/live-message'
import { showNotice } from '../ui/notices'
import { type Action, type ActionContext, canChange } from './action'
import { placeInHand } from './place-in-hand'

function told(stance: Perspective['stance']): Pick<Action, 'enabled' | 'needs' | 'run'> {
  return {
    enabled: (context) =>
      canChange(context) &&
      context.stores !== null &&
      factInHand(context.stores.session.getState(), placeInHand()) !== null,
    needs: 'Select a step, a person or a link first',
    run: ({ stores }) => {
      const subject = stores && factInHand(stores.session.getState(), placeInHand())
      if (subject) stores.session.tell({ subject, stance })
    },
  }
}

/** The step that is selected alone, while a map is drawn with people whom we know to be in the room. */
function stepInRoom(context: ActionContext): Id | null {
  const { audience, selection, inTheRoom } = context.stores?.session.getState() ?? {}
  const [only, ...others] = [...(selection ?? [])].map(splitRecordKey)
  const isOneStep = only?.kind === 'steps' && others.length === 0
  return isOneStep && audience === 'client' && inTheRoom && inTheRoom.length > 0 ? only.id : null
}

/** What is done with what people tell us. */
export const factActions = {
  'fact.confirm': {
    label: 'Somebody confirms this…',
    keys: 'CmdOrCtrl+Shift+Y',
    keywords: ['perspective', 'verify', 'source', 'who said', 'agree'],
    icon: CircleCheck,
    ...told('confirms'),
  },
  'fact.dispute': {
    label: 'Somebody disputes this…',
    keys: 'CmdOrCtrl+Shift+U',
    keywords: ['perspective', 'disagree', 'source', 'who said', 'contradict'],
    icon: CircleSlash,
    ...told('disputes'),
  },
  // What is noted is ours to know: who looks on hears no more than that it was.
  'fact.confirmInRoom': {
    label: 'Confirmed in the room',
    keys: 'CmdOrCtrl+Shift+J',
    keywords: ['agreed', 'yes', 'note', 'live', 'together'],
    icon: CircleCheck,
    enabled: (context) => canChange(context) && stepInRoom(context) !== null,
    needs: 'In Client view, select a step and say who is in the room first',
    run(context) {
      const stepId = stepInRoom(context)
      if (!context.stores || stepId === null) return
      const stakeholderIds = context.stores.session.getState().inTheRoom
      const heardBy = windowState.getState().settings.authorName
      const noted = context.stores.document.execute(confirmInRoom, { stepId, stakeholderIds, heardBy })
      if (!noted.ok) return showNotice('warning', noted.error.message)
      // In the place of what the change is called, which says more.
      announce('Noted')
      showNotice('info', 'Noted')
    },
  },
  'view.whoSaysWhat': {
    label: 'Who says what',
    keywords: ['perspectives', 'versions', 'sources', 'disputed', 'settle', 'panel'],
    icon: Users,
    enabled: ({ stores }) => stores !== null,
    pressed: ({ stores }) => stores?.session.getState().sidePanel === 'who-says-what',
    run: ({ stores }) => {
      const { sidePanel } = stores?.session.getState() ?? {}
      stores?.session.showSidePanel(sidePanel === 'who-says-what' ? null : 'who-says-what')
    },
  },
} as const satisfies Record<string, Action>
