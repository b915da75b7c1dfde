/** What is being typed somewhere in the window and is not in the document yet. */
export interface Drafts {
  /** Registers how a draft is taken over; the returned function says that there is none any more. */
  readonly add: (commit: () => void) => () => void
  /** Takes all drafts over, before saving, closing, or starting another edit. */
  readonly commit: () => void
}

export function createDrafts(): Drafts {
  const commits = new Set<() => void>()
  return {
    add(commit) {
      commits.add(commit)
      return () => commits.delete(commit)
    },
    commit() {
      for (const commit of [...commits]) commit()
    },
  }
}
