import { createStore } from 'zustand/vanilla'

/** What a screen reader was told last; `turn` tells the same words from each other when they come twice. */
export interface LiveMessage {
  readonly text: string
  readonly turn: number
}

/** The one message of this window for those who do not see it. */
export const liveMessage = createStore<LiveMessage>(() => ({ text: '', turn: 0 }))

/** Says what has just happened, once the screen reader has finished what it is saying. */
export function announce(text: string): void {
  liveMessage.setState(({ turn }) => ({ text, turn: turn + 1 }))
}
