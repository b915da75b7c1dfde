import { menuActions } from '@contract/menu-actions'
import { Settings2 } from 'lucide-react'
import type { Action } from './action'

/** What is done with the program as a whole. */
export const programActions = {
  'app.settings': {
    ...menuActions['app.settings'],
    keywords: ['theme', 'dark', 'name', 'options', 'preferences', 'spelling'],
    icon: Settings2,
    enabled: () => true,
    run: ({ showDialog }) => showDialog('settings'),
  },
} as const satisfies Record<string, Action>
