import type { Perspective, Subject } from '../../model/perspective'
import type { Workbook } from '../../model/workbook'
import { sourceOf, supersededIds } from '../verification'
import { perspectivesOn } from './perspectives-on'

/** One version of a fact and everybody who told it that way. */
export interface FactVersion {
  /** The version in the words of whoever told it last; empty when it is what is drawn and nobody used words. */
  readonly statement: string
  /** Whether it agrees with what is drawn. */
  readonly stance: Perspective['stance']
  /** Who told it that way, newest first. */
  readonly perspectives: readonly Perspective[]
  /** How many independent people or documents stand behind it; what we only assume does not count. */
  readonly sources: number
}

/**
 * The versions of a fact that stand against each other, the best supported first. Perspectives that were replaced or
 * set aside are left out. Everything that confirms is one version, because it agrees with the one thing that is drawn;
 * what disputes is told apart by its words. Two people who give a different owner, order, date or need are a finding
 * in themselves (guides: domain 0.2, rule S08).
 */
export function versionsOf(workbook: Pick<Workbook, 'perspectives'>, subject: Subject): FactVersion[] {
  const superseded = supersededIds(workbook.perspectives.values())
  const versions = new Map<string, Perspective[]>()
  for (const perspective of perspectivesOn(workbook, subject)) {
    if (superseded.has(perspective.id)) continue
    const key = perspective.stance === 'confirms' ? '' : `disputes ${wordsOf(perspective)}`
    const told = versions.get(key)
    if (told) told.push(perspective)
    else versions.set(key, [perspective])
  }
  return [...versions.values()].flatMap(versionFrom).sort(bestSupportedFirst)
}

function versionFrom(perspectives: readonly Perspective[]): FactVersion[] {
  const [newest] = perspectives
  if (!newest) return []
  const heard = perspectives.filter(({ directness }) => directness !== 'assumed')
  return [
    {
      statement: perspectives.find(({ statement }) => statement.trim() !== '')?.statement ?? '',
      stance: newest.stance,
      perspectives,
      sources: new Set(heard.map(sourceOf)).size,
    },
  ]
}

function bestSupportedFirst(a: FactVersion, b: FactVersion): number {
  if (a.sources !== b.sources) return b.sources - a.sources
  return a.stance === b.stance ? 0 : a.stance === 'confirms' ? -1 : 1
}

/** Small differences of spelling do not make another version. */
function wordsOf({ statement }: Perspective): string {
  return statement
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
