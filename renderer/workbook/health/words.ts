import type { SellerAction } from '../model/action'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import { stakeholderTitle, stepTitle } from '../scene/names'

const longest = 80

/** Anything but single spaces between words, which few titles have. */
const untidy = /\s\s|[^\S ]/

function cut(text: string): string {
  const line = (untidy.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

/** A step within a sentence: “Approve the budget line”. */
export function stepWords(step: Pick<Step, 'title'>): string {
  return `“${cut(stepTitle(step))}”`
}

/** An action of ours within a sentence. */
export function actionWords({ title }: Pick<SellerAction, 'title'>): string {
  return `“${cut(title.trim() || 'Untitled action')}”`
}

/** A person within a sentence; a placeholder by the role that it holds open. */
export function personWords(stakeholder: Stakeholder): string {
  return cut(stakeholderTitle(stakeholder))
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** "1 day", "21 days". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "once", "twice", "3 times". */
export function timesWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
