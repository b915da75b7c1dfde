import { splitRecordKey } from '@workbook/model/records'
import { CircleHelp, Network, Users } from 'lucide-react'
import { type Action, type ActionContext, canChange } from './action'

function onePersonSelected(context: ActionContext): boolean {
  const [only, ...others] = [...(context.stores?.session.getState().selection ?? [])].map(splitRecordKey)
  return canChange(context) && only?.kind === 'stakeholders' && others.length === 0
}

/** What is done with the people of a deal. */
export const peopleActions = {
  'people.helpMeDecide': {
    label: 'Help me decide…',
    keywords: ['rate', 'role', 'influence', 'disposition', 'questions', 'person'],
    icon: CircleHelp,
    enabled: onePersonSelected,
    needs: 'Select a person first',
    run: ({ showDialog }) => showDialog('rating-help'),
  },
  'people.reportsTo': {
    label: 'Reports to…',
    keywords: ['manager', 'boss', 'reporting line', 'organisation chart', 'person'],
    icon: Network,
    enabled: onePersonSelected,
    needs: 'Select a person first',
    run: ({ showDialog }) => showDialog('reports-to'),
  },
  'people.mergeDuplicates': {
    label: 'Merge duplicate people…',
    keywords: ['same person', 'twice', 'double'],
    icon: Users,
    enabled: canChange,
    run: ({ showDialog }) => showDialog('merge-people'),
  },
} as const satisfies Record<string, Action>
