import type { BuymapApi } from '@contract/api'
import { gestureGroups } from '../../actions/gesture-list'
import { type ActionId, actionOf, actions } from '../../actions/registry'
import { keysOn, keysText } from '../../actions/shortcuts'

export interface ShortcutGroup {
  readonly area: string
  readonly lines: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

/** What the part of an action's id before the dot stands for. */
const areas: Readonly<Record<string, string>> = {
  file: 'File',
  edit: 'Edit',
  map: 'Map',
  arrange: 'Arrange',
  link: 'Links',
  fact: 'What people told us',
  call: 'Calls',
  view: 'View',
  help: 'Help',
  app: 'Program',
}

/**
 * Every shortcut of the actions that are offered, by where it belongs: made from the registry, so that none can be
 * forgotten or outdated. A client who looks at the window is not shown what we write down about them.
 */
export function shortcutGroups(
  platform: BuymapApi['platform'],
  isOffered: (id: ActionId) => boolean = () => true,
): readonly ShortcutGroup[] {
  const groups = new Map<string, { keys: string[]; does: string }[]>()
  for (const id of (Object.keys(actions) as ActionId[]).filter(isOffered)) {
    const action = actionOf(id)
    const keys = keysOn(platform, action).map((one) => keysText(one, platform))
    if (keys.length === 0) continue
    const prefix = id.slice(0, id.indexOf('.'))
    const area = areas[prefix] ?? prefix
    const lines = groups.get(area) ?? []
    groups.set(area, lines)
    lines.push({ keys, does: action.label.replace(/…$/, '') })
  }
  const fromRegistry = [...groups].map(([area, lines]) => ({ area, lines }))
  const fromMap = gestureGroups.map(({ area, gestures }) => ({
    area,
    lines: gestures.map(({ keys, pointer, does }) => ({
      keys: keys
        ? keys.split(' or ').map((one) => keysText(one, platform))
        : [pointerText(pointer, platform)],
      does,
    })),
  }))
  return [...fromRegistry, ...fromMap]
}

function pointerText(words = '', platform: BuymapApi['platform']): string {
  return platform === 'mac' ? words.replace('Ctrl', '⌘').replace('Alt', '⌥') : words
}
