import { failure, type Result, success } from '@workbook/model/result'
import type { InputOf, JobName, OutputOf, ReportProgress, WorkerMessage } from './jobs'
import { workerAddress } from './worker-addresses'

/** Why a job has no output: it was called off, or it or its worker broke. `message` is for the log. */
export interface JobFailure {
  readonly code: 'cancelled' | 'broken'
  readonly message: string
}

export interface JobOptions {
  /** Aborting ends the worker at once, whatever it is doing. */
  readonly signal?: AbortSignal
  readonly onProgress?: ReportProgress
}

/** Starts the worker of a job. */
export type StartWorker = (name: JobName) => Worker

const startWorker: StartWorker = (name) => new Worker(workerAddress(name), { type: 'module', name })

/** Runs a job in a worker of its own; resolves with its output, also when that is a failure. */
export type RunInWorker = <N extends JobName>(
  name: N,
  input: InputOf<N>,
  options?: JobOptions,
) => Promise<Result<OutputOf<N>, JobFailure>>

/** Workers that wait for the next job of their kind: starting one takes longer than many a job. */
const mostIdle = 2

/** A way to run jobs, with idle workers of its own. */
export function createJobRunner(start: StartWorker = startWorker): RunInWorker {
  const idle = new Map<JobName, Worker[]>()

  function keep(name: JobName, worker: Worker): void {
    const waiting = idle.get(name) ?? []
    idle.set(name, waiting)
    if (waiting.length < mostIdle) waiting.push(worker)
    else worker.terminate()
  }

  return (name, input, { signal, onProgress } = {}) => {
    type Output = OutputOf<typeof name>
    return new Promise((resolve) => {
      const cancelled = failure({ code: 'cancelled', message: 'The job was called off' } as const)
      if (signal?.aborted) return resolve(cancelled)
      const worker = idle.get(name)?.pop() ?? start(name)
      const listening = new AbortController()

      const end = (result: Result<Output, JobFailure>, isReusable: boolean) => {
        listening.abort()
        if (isReusable) keep(name, worker)
        else worker.terminate()
        resolve(result)
      }
      const broken = (message: string) => end(failure({ code: 'broken', message }), false)
      const hear = ({ data }: MessageEvent<WorkerMessage<Output>>) => {
        if (data.type === 'progress') onProgress?.(data.share)
        else if (data.type === 'done') end(success(data.output), true)
        else broken(data.message)
      }

      const whileRunning = { signal: listening.signal }
      worker.addEventListener('message', hear, whileRunning)
      worker.addEventListener('error', ({ message }) => broken(message || 'no worker'), whileRunning)
      worker.addEventListener('messageerror', () => broken('The answer cannot be read'), whileRunning)
      signal?.addEventListener('abort', () => end(cancelled, false), whileRunning)
      worker.postMessage(input)
    })
  }
}

/** Runs a job in a worker, so that the window keeps answering. */
export const runInWorker = createJobRunner()
