import type { Workbook } from '@workbook/model/workbook'
import { findInWorkbook, type TextMatch } from '@workbook/search/find-in-workbook'
import { createMatcher, type SearchOptions } from '@workbook/search/matcher'
import { isTitle } from '@workbook/search/titles'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** What is looked for in the workbook, and where the person is among what was found. */
export interface FindState {
  readonly query: string
  readonly options: SearchOptions
  readonly replacement: string
  /** Only titles are looked for, to be replaced. */
  readonly replacing: boolean
  /** Place among the matches; -1 before the first was shown. */
  readonly at: number
  /** Counts how often a person asked for the panel, which puts the caret into its field each time. */
  readonly asked: number
}

export interface FindStore extends Omit<StoreApi<FindState>, 'setState'> {
  /** A person wants to look for something, or for what is selected in a text. */
  ask(replacing: boolean): void
  change(changes: Partial<Pick<FindState, 'query' | 'options' | 'replacement' | 'replacing'>>): void
  /** Goes on to a match and hands it over; null when nothing was found. Beyond the last comes the first. */
  step(by: 1 | -1): TextMatch | null
  goTo(index: number): TextMatch | null
  readonly matches: () => readonly TextMatch[]
}

const nothingFound: readonly TextMatch[] = []

/** Looks in the workbook as it is shown; what was found is remembered as long as nothing of it changes. */
export function createFindStore(shown: () => Workbook): FindStore {
  const store = createStore<FindState>(() => ({
    query: '',
    options: { matchCase: false, wholeWord: false },
    replacement: '',
    replacing: false,
    at: -1,
    asked: 0,
  }))
  const { getState, setState } = store
  let known: { readonly sources: readonly unknown[]; readonly found: readonly TextMatch[] } | null = null

  function matches(): readonly TextMatch[] {
    const { query, options, replacing } = getState()
    const sources = [shown(), query, options, replacing]
    if (!known?.sources.every((source, index) => source === sources[index])) {
      const matcher = createMatcher(query, options)
      const found = matcher ? findInWorkbook(shown(), matcher) : nothingFound
      known = { sources, found: replacing ? found.filter(isTitle) : found }
    }
    return known.found
  }

  function goTo(index: number): TextMatch | null {
    const found = matches()
    if (found.length === 0) return null
    const at = (index + found.length) % found.length
    setState({ at })
    return found[at] ?? null
  }

  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    ask: (replacing) => {
      const { asked, replacing: before } = getState()
      const isOther = replacing && !before
      setState({ asked: asked + 1, replacing: replacing || before, ...(isOther && { at: -1 }) })
    },
    change(changes) {
      const isOther = 'query' in changes || 'options' in changes || 'replacing' in changes
      setState({ ...changes, ...(isOther && { at: -1 }) })
    },
    step: (by) => goTo(by === -1 && getState().at === -1 ? -1 : getState().at + by),
    goTo,
    matches,
  }
}
