import type { InputOf, JobName, OutputOf, ReportProgress, WorkerMessage } from './jobs'

/** The part of a worker's global scope that is used here. */
export interface WorkerScope {
  addEventListener(type: 'message', listen: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

type Run<N extends JobName> = (
  input: InputOf<N>,
  report: ReportProgress,
) => OutputOf<N> | Promise<OutputOf<N>>

/** Makes a worker answer each input with what `run` makes of it. Only the window can send one. */
export function serveJob<N extends JobName>(
  _name: N,
  run: Run<N>,
  scope: WorkerScope = globalThis as unknown as WorkerScope,
): void {
  const say = (message: WorkerMessage<OutputOf<N>>) => scope.postMessage(message)
  scope.addEventListener('message', ({ data }) => {
    void answer(run, data as InputOf<N>, say)
  })
}

async function answer<N extends JobName>(
  run: Run<N>,
  input: InputOf<N>,
  say: (message: WorkerMessage<OutputOf<N>>) => void,
): Promise<void> {
  try {
    const output = await run(input, (share) => say({ type: 'progress', share }))
    say({ type: 'done', output })
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
