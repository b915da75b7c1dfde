import type { RecordKey } from '../../model/records'

/** How well a question is answered by what is on the map. Unknown is a normal answer. */
export type ScoreState = 'known' | 'partly' | 'unknown'

/** Something on the map that answers a question. */
export interface ScoreFact {
  readonly text: string
  /** The record that says so. */
  readonly key?: RecordKey
}

/** One question of a sales method, answered from the map. */
export interface ScoreLine {
  readonly id: string
  /** The word of the method: "Economic buyer". */
  readonly title: string
  readonly state: ScoreState
  readonly facts: readonly ScoreFact[]
  /** What to ask the client as long as it is not known. */
  readonly ask: string
}

/**
 * A sales method as a view of the map, never a form to fill in: forms are filled in hurriedly or not at all (guides:
 * domain 1.3 and 4.1).
 */
export interface Scorecard {
  readonly id: 'meddpicc' | 'blue-sheet' | 'tas'
  readonly title: string
  readonly lines: readonly ScoreLine[]
}

/** Known where everything that is asked for is there, unknown where nothing is. */
export function scoreState(...conditions: readonly boolean[]): ScoreState {
  const met = conditions.filter(Boolean).length
  return met === conditions.length ? 'known' : met > 0 ? 'partly' : 'unknown'
}
