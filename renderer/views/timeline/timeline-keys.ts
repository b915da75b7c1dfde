import type { BarEnd } from './timeline-acts'
import type { TimelineLine } from './timeline-lines'

/** What a key means on a line. */
export type TimelineIntent =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'open' }
  | { readonly kind: 'nudge'; readonly end: BarEnd; readonly by: 1 | -1 }

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Lines that Page Up and Page Down pass over. */
const page = 12

/** What a key does on a line of the timeline; null when it means nothing there. */
export function timelineIntent(
  lines: readonly TimelineLine[],
  active: number,
  { key, altKey, shiftKey, ctrlKey, metaKey }: Pressed,
): TimelineIntent | null {
  const line = lines[active]
  if (!line || ctrlKey || metaKey) return null
  const across = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : null
  if (altKey) {
    if (across === null || line.kind !== 'step') return null
    return { kind: 'nudge', end: shiftKey ? 'finish' : 'start', by: across }
  }
  if (across !== null) return acrossFrom(lines, active, across)
  if (key === 'Enter') return line.kind === 'group' ? { kind: 'toggle' } : { kind: 'open' }
  if (key === ' ' && line.kind === 'group') return { kind: 'toggle' }
  const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page }[
    key
  ]
  if (key === 'Home') return { kind: 'go', to: 0 }
  if (key === 'End') return { kind: 'go', to: lines.length - 1 }
  return to === undefined ? null : { kind: 'go', to: Math.min(lines.length - 1, Math.max(0, to)) }
}

function acrossFrom(lines: readonly TimelineLine[], active: number, by: 1 | -1): TimelineIntent | null {
  const line = lines[active]
  if (line?.kind === 'group') return (by === 1) === line.open ? null : { kind: 'toggle' }
  if (by === 1) return null
  const heading = lines.findLastIndex(({ kind }, index) => kind === 'group' && index < active)
  return heading < 0 ? null : { kind: 'go', to: heading }
}
