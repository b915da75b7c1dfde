import type { BuymapApi } from '@contract/api'

type Platform = BuymapApi['platform']

/** The parts of a keyboard event that tell which keys were pressed. */
export type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The part of an action that is about keys. */
export interface ActionKeys {
  readonly keys?: string
  readonly otherKeys?: readonly string[]
}

interface Keys {
  readonly key: string
  readonly command: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** Keys as Electron writes them, "CmdOrCtrl+Shift+S", taken apart. */
function readKeys(keys: string): Keys {
  const parts = keys.split('+')
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    command: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

/** Whether a keystroke is the one that `keys` describe on a platform. */
export function isPressed(keys: string, stroke: Keystroke, platform: Platform): boolean {
  const wanted = readKeys(keys)
  const command = platform === 'mac' ? stroke.metaKey : stroke.ctrlKey
  const otherCommand = platform === 'mac' ? stroke.ctrlKey : stroke.metaKey
  return (
    (isPlus(wanted) ? '+='.includes(stroke.key) : stroke.key.toLowerCase() === wanted.key) &&
    command === wanted.command &&
    !otherCommand &&
    (stroke.shiftKey === wanted.shift || isPlus(wanted)) &&
    stroke.altKey === wanted.alt
  )
}

/** All keys of an action on a platform, those of its menu item first. */
export function keysOn(platform: Platform, { keys, otherKeys = [] }: ActionKeys): readonly string[] {
  if (keys === undefined) return []
  return platform === 'mac' ? [keys] : [keys, ...otherKeys]
}

/** On many keyboards plus takes Shift, and people press the key without it. */
function isPlus({ key }: Keys): boolean {
  return key === 'plus'
}

const macSymbols = { command: '⌘', shift: '⇧', alt: '⌥' } as const

/** Keys as a person reads them: "Ctrl+Shift+S", on a Mac "⇧⌘S". */
export function keysText(keys: string, platform: Platform): string {
  const wanted = readKeys(keys)
  const { command, shift, alt } = wanted
  const key = isPlus(wanted) ? '+' : wanted.key
  const name = key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)
  if (platform === 'mac') {
    return `${alt ? macSymbols.alt : ''}${shift ? macSymbols.shift : ''}${command ? macSymbols.command : ''}${name}`
  }
  return [command && 'Ctrl', shift && 'Shift', alt && 'Alt', name].filter(Boolean).join('+')
}
