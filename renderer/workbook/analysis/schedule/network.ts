import type { Step } from '../../model/step'
import type { Id, IsoDay } from '../../model/values'
import type { Estimate, Span } from './length'
import type { WorkTime } from './work-time'

/**
 * How far an activity is. `passed` happens no more and takes no time (skipped, not applicable); the frame of a
 * step that a sheet details (`frame`) takes just the time that its details take.
 */
export type ActivityState = 'done' | 'passed' | 'started' | 'open' | 'frame'

/** One outcome of an activity: a branch taken or another round. */
export interface Outcome {
  /** From 0 to 1; the chances of an activity's outcomes add up to 1. */
  readonly chance: number
  /** Where another round begins; null when the outcome leads on. */
  readonly backTo: number | null
  readonly lag: Span | null
}

/**
 * What takes time in a deal: a step, or the beginning or end of a step that a sheet details. All instants count from
 * the network's first day.
 */
export interface Activity {
  readonly step: Step
  readonly state: ActivityState
  /** Of the whole step, also when a part of it has passed. */
  readonly estimate: Estimate
  /**
   * Known or assumed instants of what is done or started; null otherwise. What has started waits for nothing any
   * more, so its dependencies only say where a round of rework goes through.
   */
  readonly start: number | null
  readonly finish: number | null
  /** The earliest instant at which what is open may begin: today, or when it is planned to. */
  readonly notBefore: number
  /** None when everything that comes after follows in any case. */
  readonly outcomes: readonly Outcome[]
}

/** One activity waits for another. Rework loops are cut out of these and stand in the outcomes. */
export interface Dependency {
  /** Numbers of activities; an activity depends on smaller numbers only. */
  readonly from: number
  readonly to: number
  readonly lag: Span | null
  /** Null between a step and the sheet that details it. */
  readonly linkId: Id | null
  /** Which outcome of `from` it belongs to; null when it is followed in any case. */
  readonly outcome: number | null
}

/** An outcome with which the client turns away from a purchase for good. Numbers of activities and of the outcome. */
export interface Turn {
  readonly from: number
  readonly outcome: number
  readonly purchase: number
}

/** A step's first and last activity; the same one unless a sheet details the step. */
export interface ActivitiesOfStep {
  readonly first: number
  readonly last: number
}

/** Something in the workbook that makes the plan doubtful. */
export type PlanProblem =
  | { readonly kind: 'no-purchase' }
  /** The client decided against every purchase; this is the first of them. */
  | { readonly kind: 'turned-away'; readonly purchaseId: Id }
  | { readonly kind: 'loop-without-decision'; readonly stepId: Id; readonly backToId: Id }
  | { readonly kind: 'loop-without-exit'; readonly stepId: Id }
  | { readonly kind: 'ends-before-start'; readonly stepId: Id }
  | { readonly kind: 'done-in-future'; readonly stepId: Id }
  | { readonly kind: 'started-in-future'; readonly stepId: Id }
  | { readonly kind: 'planned-after-due'; readonly stepId: Id }
  | { readonly kind: 'no-estimate'; readonly stepIds: readonly Id[] }
  | { readonly kind: 'too-far'; readonly stepId: Id }

/** What is still to come in a deal and what came before, ready to be calculated. */
export interface Network {
  readonly today: IsoDay
  /** The instant at which today begins. */
  readonly now: number
  readonly time: WorkTime
  /** In an order in which each activity comes after those it depends on. */
  readonly activities: readonly Activity[]
  readonly dependencies: readonly Dependency[]
  /** The dependencies of each activity. */
  readonly incoming: readonly (readonly Dependency[])[]
  readonly outgoing: readonly (readonly Dependency[])[]
  /** Outcomes still open after which a purchase does not come any more. */
  readonly turns: readonly Turn[]
  readonly ofStep: ReadonlyMap<Id, ActivitiesOfStep>
  readonly problems: readonly PlanProblem[]
}
