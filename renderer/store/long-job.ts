import { createStore } from 'zustand/vanilla'

/** Work that takes long enough to be seen, and can be called off. */
export interface LongJob {
  /** What is being done: "Tidying up". */
  readonly title: string
  /** From 0 to 1. */
  readonly share: number
  readonly cancel: () => void
}

/** The long job of this window; null while there is none. */
export const longJob = createStore<{ readonly job: LongJob | null }>()(() => ({ job: null }))

/** Shows a job, how far it has come, or with null that it has ended. */
export function showLongJob(job: LongJob | null): void {
  longJob.setState({ job })
}
