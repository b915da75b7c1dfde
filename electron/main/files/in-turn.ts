const lastTasks = new Map<string, Promise<unknown>>()

/** Runs tasks of the same name one after the other, in the order in which they were asked for. */
export function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  const before = lastTasks.get(name) ?? Promise.resolve()
  const result = before.then(task, task)
  const settled = result.then(forget, forget)
  lastTasks.set(name, settled)
  return result

  function forget(): void {
    if (lastTasks.get(name) === settled) lastTasks.delete(name)
  }
}
