import { menuActions } from '@contract/menu-actions'
import { whomToCall } from '@workbook/analysis/calls/whom-to-call'
import { CalendarPlus, MessageCircleQuestion } from 'lucide-react'
import { planAndShowCall } from '../store/plan-and-show-call'
import { showNotice } from '../ui/notices'
import { type Action, canChange } from './action'

/** What is done with calls and for them. */
export const callActions = {
  'call.plan': {
    ...menuActions['call.plan'],
    keywords: ['meeting', 'conversation', 'phone', 'talk', 'intent', 'prepare', 'new'],
    icon: CalendarPlus,
    enabled: canChange,
    run({ stores }) {
      if (!stores) return
      const { stakeholderIds, stepIds } = whomToCall(
        stores.document.getState().workbook,
        stores.session.getState().selection,
      )
      // Without a step in hand, what these people can move is proposed.
      const about = stepIds.length > 0 ? { stakeholderIds, stepIds } : { stakeholderIds }
      const problem = planAndShowCall(stores, about)
      if (problem !== null) showNotice('warning', problem)
    },
  },
  'call.questions': {
    label: 'Open questions by person',
    keywords: ['discovery', 'unknown', 'ask', 'list', 'print', 'review'],
    icon: MessageCircleQuestion,
    enabled: ({ stores }) => stores !== null,
    run({ stores }) {
      stores?.session.showReviewPart('questions')
      stores?.session.showView('review')
    },
  },
} as const satisfies Record<string, Action>
