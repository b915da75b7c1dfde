/** States of a search, the cheapest first. */
export interface SearchQueue {
  push(cost: number, state: number): void
  /** The cheapest state, taken out; -1 when none is left. */
  pop(): number
}

/** A binary heap over two lists of numbers: a search pushes thousands of states, and objects would cost more. */
export function createQueue(): SearchQueue {
  const costs: number[] = []
  const states: number[] = []
  const costAt = (index: number) => costs[index] ?? Number.POSITIVE_INFINITY

  function put(index: number, cost: number, state: number): void {
    costs[index] = cost
    states[index] = state
  }

  return {
    push(cost, state) {
      let index = costs.length
      while (index > 0) {
        const parent = (index - 1) >> 1
        if (costAt(parent) <= cost) break
        put(index, costAt(parent), states[parent] ?? 0)
        index = parent
      }
      put(index, cost, state)
    },
    pop() {
      const first = states[0] ?? -1
      const cost = costs.pop()
      const state = states.pop()
      if (cost === undefined || state === undefined || costs.length === 0) return first
      let index = 0
      for (;;) {
        let child = 2 * index + 1
        if (costAt(child + 1) < costAt(child)) child += 1
        if (costAt(child) >= cost) break
        put(index, costAt(child), states[child] ?? 0)
        index = child
      }
      put(index, cost, state)
      return first
    },
  }
}
