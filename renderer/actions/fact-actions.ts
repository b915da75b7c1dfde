import type { Perspective } from '@workbook/model/perspective'
import { CircleCheck, CircleSlash, Users } from 'lucide-react'
import { factInHand } from '../store/fact-in-hand'
import { type Action, canChange } from './action'

function told(stance: Perspective['stance']): Pick<Action, 'enabled' | 'run'> {
  return {
    enabled: (context) =>
      canChange(context) &&
      context.stores !== null &&
      factInHand(context.stores.session.getState(), document.activeElement) !== null,
    run: ({ stores }) => {
      const subject = stores && factInHand(stores.session.getState(), document.activeElement)
      if (subject) stores.session.tell({ subject, stance })
    },
  }
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
