import { quantileAt, quantileTable, shareBelow } from './beta-pert'
import { forecastClock } from './forecast-clock'
import type { ForecastModel, ForecastSample, ForecastTask } from './forecast-task'
import { evenly } from './forecast-task'
import { createRandom, type Random } from './random'

const runsBetweenReports = 250

/** A deal that has been sent back as often as this goes on after all, so that every run ends. */
const mostRounds = 50

const dead = Number.POSITIVE_INFINITY

/**
 * Runs through a deal many times, each time with lengths, decisions and rounds of rework drawn at random (Monte Carlo
 * simulation of a stochastic network: Van Slyke, 1963; Pritsker, "GERT", 1966). Deterministic: run `n` of a seed is the
 * same whoever makes it. Nothing is allocated during the runs.
 *
 * An activity waits for all that happens of what it depends on, and does not happen when none of it does. When a
 * decision leads back, what lies between is done again, with new lengths and new decisions; what comes after
 * waits for the last round. When one leads where no purchase comes, there is none, whatever else was under way.
 */
export function simulate(task: ForecastTask, report: (share: number) => void = () => {}): ForecastSample {
  const { model, seed, firstRun, runs } = task
  const finish = new Float64Array(runs)
  const critical = new Uint32Array(model.min.length)
  const run = createRun(model)
  const random = createRandom()
  for (let number = 0; number < runs; number += 1) {
    random.restart(seed, firstRun + number)
    finish[number] = run(random, critical)
    if (number % runsBetweenReports === 0) report(number / runs)
  }
  return { finish, critical }
}

/** A run over a model: returns the instant of the purchase and counts the activities that decided it. */
function createRun(model: ForecastModel): (random: Random, critical: Uint32Array) => number {
  const { notBefore, start: known, finish: done, dependencies, outcomes, targets, turns } = model
  const count = model.min.length
  const clock = forecastClock(model.time)
  const draw = createDraw(model)
  const { firstOfRound, round, backTo } = outcomes

  const finish = new Float64Array(count)
  const length = new Float64Array(count)
  const taken = new Int32Array(count)
  /** What decided the start: the activity before it, or -1. */
  const driver = new Int32Array(count)
  const isDrawn = new Uint8Array(count)
  const isAgain = new Uint8Array(count)
  const rounds = new Uint8Array(count)
  /** The beginning of another round: no earlier than the decision for it. */
  const sentBack = new Float64Array(count)

  const begin = () => {
    isDrawn.fill(0)
    isAgain.fill(0)
    rounds.fill(0)
    sentBack.fill(0)
  }

  /** The start of an activity by what it depends on, or `dead` when it does not happen. */
  const startOf = (index: number): number => {
    let earliest = notBefore[index] as number
    let happens = false
    driver[index] = -1
    const last = dependencies.first[index + 1] as number
    const first = dependencies.first[index] as number
    for (let at = first; at < last; at += 1) {
      const from = dependencies.from[at] as number
      const ended = finish[from] as number
      const needed = dependencies.outcome[at] as number
      if (ended === dead || (needed >= 0 && needed !== taken[from])) continue
      happens = true
      const reached = clock.after(ended, dependencies.lag[at] as number, dependencies.isCalendarLag[at] === 1)
      if (reached < earliest) continue
      earliest = reached
      driver[index] = from
    }
    if (!happens && last > first) return dead
    const back = sentBack[index] as number
    return back > earliest ? back : earliest
  }

  const outcomeOf = (index: number, random: Random): number => {
    const first = outcomes.first[index] as number
    const last = outcomes.first[index + 1] as number
    if (first === last) return -1
    const mayGoBack = (rounds[index] as number) < mostRounds
    let share = random.next()
    if (!mayGoBack) share *= chanceToGoOn(outcomes, first, last)
    let fallback = -1
    for (let at = first; at < last; at += 1) {
      if (!mayGoBack && (backTo[at] as number) >= 0) continue
      fallback = at - first
      share -= outcomes.chance[at] as number
      if (share < 0) return fallback
    }
    return fallback
  }

  /** Sends what lies between back for another round; returns where it begins. */
  const goBack = (index: number, outcome: number): number => {
    const at = (outcomes.first[index] as number) + outcome
    const to = backTo[at] as number
    rounds[index] = (rounds[index] as number) + 1
    sentBack[to] = clock.after(
      finish[index] as number,
      outcomes.lag[at] as number,
      outcomes.isCalendarLag[at] === 1,
    )
    const last = firstOfRound[at + 1] as number
    for (let member = firstOfRound[at] as number; member < last; member += 1) {
      isDrawn[round[member] as number] = 0
      isAgain[round[member] as number] = 1
    }
    return to
  }

  const take = (index: number, random: Random): void => {
    const isPast = isAgain[index] === 0 && !Number.isNaN(known[index] as number)
    if (isPast && !Number.isNaN(done[index] as number)) {
      driver[index] = -1
      finish[index] = done[index] as number
    } else {
      const start = isPast ? (known[index] as number) : startOf(index)
      if (isPast) driver[index] = -1
      if (start === dead) {
        finish[index] = dead
        return
      }
      if (isDrawn[index] === 0) length[index] = draw(index, isPast, random)
      const ends = clock.after(start, length[index] as number, model.isCalendar[index] === 1)
      const soonest = isPast ? (model.soonest[index] as number) : 0
      finish[index] = ends < soonest ? soonest : ends
    }
    if (isDrawn[index] === 0) taken[index] = outcomeOf(index, random)
    isDrawn[index] = 1
  }

  /** Whether a decision that was taken leads away from a target, though something else led there. */
  const isTurnedAway = (at: number): boolean => {
    const last = turns.first[at + 1] as number
    for (let turn = turns.first[at] as number; turn < last; turn += 1) {
      const from = turns.from[turn] as number
      if (finish[from] !== dead && taken[from] === turns.outcome[turn]) return true
    }
    return false
  }

  const countCritical = (target: number, critical: Uint32Array): void => {
    for (let index = target; index >= 0; index = driver[index] as number) {
      critical[index] = (critical[index] as number) + 1
    }
  }

  return (random, critical) => {
    begin()
    for (let index = 0; index < count; index += 1) {
      take(index, random)
      const outcome = finish[index] === dead ? -1 : (taken[index] as number)
      const isBack = outcome >= 0 && (backTo[(outcomes.first[index] as number) + outcome] as number) >= 0
      if (isBack) index = goBack(index, outcome) - 1
    }
    let last = -1
    for (let at = 0; at < targets.length; at += 1) {
      const target = targets[at] as number
      if (finish[target] === dead || isTurnedAway(at)) continue
      if (last < 0 || (finish[target] as number) >= (finish[last] as number)) last = target
    }
    if (last < 0) return dead
    countCritical(last, critical)
    return finish[last] as number
  }
}

function chanceToGoOn({ chance, backTo }: ForecastModel['outcomes'], first: number, last: number): number {
  let sum = 0
  for (let at = first; at < last; at += 1) if ((backTo[at] as number) < 0) sum += chance[at] as number
  return sum
}

/** Draws lengths; of what has started only such as are not over by this morning. */
function createDraw(model: ForecastModel): (index: number, hasStarted: boolean, random: Random) => number {
  const { min, max, peak, start, finish, isCalendar, now } = model
  const quantiles = quantileTable()
  const clock = forecastClock(model.time)
  const passed = Float64Array.from(min, (shortest, index) => {
    const began = start[index] as number
    const range = (max[index] as number) - shortest
    if (Number.isNaN(began) || !Number.isNaN(finish[index] as number) || range <= 0) return 0
    const elapsed = isCalendar[index] === 1 ? now - began : clock.workAt(now) - clock.workAt(began)
    const part = Math.min(1, Math.max(0, (elapsed - shortest) / range))
    return peak[index] === evenly ? part : shareBelow(quantiles, peak[index] as number, part)
  })
  return (index, hasStarted, random) => {
    const shortest = min[index] as number
    const range = (max[index] as number) - shortest
    if (range <= 0) return shortest
    const from = hasStarted ? (passed[index] as number) : 0
    const share = from + (1 - from) * random.next()
    const top = peak[index] as number
    return shortest + range * (top === evenly ? share : quantileAt(quantiles, top, share))
  }
}
