import { menuActions } from '@contract/menu-actions'
import { BookOpen, Command, Keyboard, Signpost } from 'lucide-react'
import { startTour } from '../store/tour'
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
  'help.rules': {
    ...menuActions['help.rules'],
    keywords: ['help', 'findings', 'health', 'severity', 'thresholds', 'meddpicc', 'team', 'settings'],
    icon: BookOpen,
    enabled: ({ stores }) => stores === null || stores.session.getState().audience !== 'client',
    run: ({ showDialog }) => showDialog('rules'),
  },
  'help.shortcuts': {
    ...menuActions['help.shortcuts'],
    keywords: ['keys', 'hotkeys', 'cheat sheet', 'mouse', 'gestures'],
    icon: Keyboard,
    enabled: () => true,
    run: ({ showDialog }) => showDialog('shortcuts'),
  },
  'help.tour': {
    ...menuActions['help.tour'],
    keywords: ['introduction', 'first steps', 'learn', 'guide', 'new here'],
    icon: Signpost,
    enabled: () => true,
    run: () => startTour(),
  },
} as const satisfies Record<string, Action>
