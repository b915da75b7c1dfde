import { menuActions } from '@contract/menu-actions'
import { Command, Keyboard } from 'lucide-react'
import type { Action } from './action'

/** What helps to find the other actions. */
export const helpActions = {
  'help.commands': {
    ...menuActions['help.commands'],
    keywords: ['search', 'find', 'palette', 'go to', 'jump', 'run'],
    icon: Command,
    enabled: () => true,
    run: ({ showDialog }) => showDialog('commands'),
  },
  'help.shortcuts': {
    ...menuActions['help.shortcuts'],
    keywords: ['keys', 'hotkeys', 'cheat sheet', 'mouse', 'gestures'],
    icon: Keyboard,
    enabled: () => true,
    run: ({ showDialog }) => showDialog('shortcuts'),
  },
} as const satisfies Record<string, Action>
