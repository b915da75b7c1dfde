import { useContext, useEffect, useRef, useState } from 'react'
import { DraftsContext } from './drafts-context'
import { type DraftProblem, type KeptDraft, keptDrafts } from './kept-drafts'

export interface DraftInput<P extends string> {
  /** Names the field among all of the workbook. */
  readonly place: string
  /** What the record says now, one text for each part. */
  readonly texts: Readonly<Record<P, string>>
  /** Writes the texts into the record; why not, or null when it is done. */
  readonly commit: (texts: Readonly<Record<P, string>>) => DraftProblem | null
}

export interface Draft<P extends string> {
  readonly texts: Readonly<Record<P, string>>
  readonly problem: DraftProblem | null
  readonly type: (part: P, text: string) => void
  /** Leaves the field: what was typed goes into the record or stays with its problem. */
  readonly settle: () => void
  /** Back to what the record says. */
  readonly revert: () => void
  /** True while something was typed that the record does not hold. */
  readonly pending: boolean
  /** Refuses what is in the field before it became a text, such as half a date. */
  readonly refuse: (problem: DraftProblem) => void
}

interface State {
  readonly typed: Readonly<Record<string, string>>
  readonly problem: DraftProblem | null
}

const untouched: State = { typed: {}, problem: null }

function fromKept(kept: KeptDraft | undefined): State {
  return kept ? { typed: kept.texts, problem: kept.problem } : untouched
}

/**
 * What is being typed into a field. The record changes when the field is left, so one edit is one undo step; what the
 * record refuses stays in the field with the reason.
 */
export function useDraft<P extends string>({ place, texts, commit }: DraftInput<P>): Draft<P> {
  const [state, setState] = useState<State>(() => fromKept(keptDrafts.at(place)))
  const shown = { ...texts, ...state.typed } as Record<P, string>
  const parts = Object.keys(texts) as P[]
  const pending = parts.some((part) => shown[part] !== texts[part])

  const settle = (): void => {
    if (!pending) {
      keptDrafts.drop(place)
      setState(untouched)
      return
    }
    const problem = commit(shown)
    if (problem) keptDrafts.keep(place, { texts: state.typed, problem })
    else keptDrafts.drop(place)
    setState(problem ? { typed: state.typed, problem } : untouched)
  }

  const latestSettle = useRef(settle)
  latestSettle.current = settle
  const drafts = useContext(DraftsContext)
  useEffect(() => {
    if (!pending) return
    const forget = drafts?.add(() => latestSettle.current())
    return forget
  }, [drafts, pending])
  // A field that leaves the screen while being typed into has seen no blur event: its text must not be lost.
  const settleOnLeaving = useRef(nothing)
  settleOnLeaving.current = pending ? settle : nothing
  useEffect(() => () => settleOnLeaving.current(), [])

  return {
    texts: shown,
    problem: state.problem,
    pending,
    settle,
    type: (part, text) => setState(({ typed, problem }) => ({ typed: { ...typed, [part]: text }, problem })),
    revert: () => {
      keptDrafts.drop(place)
      setState(untouched)
    },
    refuse: (problem) => setState(({ typed }) => ({ typed, problem })),
  }
}

function nothing(): void {}
