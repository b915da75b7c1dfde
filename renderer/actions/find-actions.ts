import { menuActions } from '@contract/menu-actions'
import { Search } from 'lucide-react'
import { showWhereItIs } from '../store/show-on-map'
import type { Stores } from '../store/stores'
import { type Action, type ActionContext, canChange } from './action'

function openPanel({ session, find }: Stores, replacing: boolean): void {
  session.showSidePanel('find')
  find.ask(replacing)
}

function stepTo(by: 1 | -1): Action['run'] {
  return ({ stores }) => {
    if (!stores) return
    // Without anything to look for there is nothing to go on to.
    if (stores.find.getState().query === '') openPanel(stores, false)
    const match = stores.find.step(by)
    if (match) showWhereItIs(stores, match.key)
  }
}

const hasWorkbook = ({ stores }: ActionContext) => stores !== null

/** Looking for texts of the workbook. */
export const findActions = {
  'edit.find': {
    ...menuActions['edit.find'],
    keywords: ['search', 'look for', 'text', 'where'],
    icon: Search,
    enabled: hasWorkbook,
    run: ({ stores }) => stores && openPanel(stores, false),
  },
  'edit.findNext': {
    ...menuActions['edit.findNext'],
    keywords: ['search', 'again'],
    enabled: hasWorkbook,
    run: stepTo(1),
  },
  'edit.findPrevious': {
    ...menuActions['edit.findPrevious'],
    keywords: ['search', 'back'],
    enabled: hasWorkbook,
    run: stepTo(-1),
  },
  'edit.replace': {
    ...menuActions['edit.replace'],
    keywords: ['search', 'change', 'rename', 'all'],
    enabled: canChange,
    run: ({ stores }) => stores && openPanel(stores, true),
  },
} as const satisfies Record<string, Action>

/** What is looked for is none of a text field's own business, so these keys work there too. */
export const workWhileTyping: readonly string[] = Object.keys(findActions)
