import type { z } from '../model/schema'
import { jsonPath } from './json-path'

/** What is wrong with a record, and where in it. */
export interface RecordProblem {
  /** JSON path within the record, such as `$.duration.max`. */
  readonly path: string
  /** One sentence that names the field: "Duration, max must not be less than min." */
  readonly message: string
}

/** A schema's first issue as a sentence for a person. The check must have been made with `reportInput`. */
export function describeIssue({ issues: [issue] }: z.ZodError): RecordProblem {
  if (!issue) throw new Error('A failed check without an issue')
  return { path: jsonPath(issue.path), message: `${fieldName(issue.path)} ${complaint(issue)}.` }
}

/** "evidence[0].link" becomes "Evidence 1, link". */
function fieldName(path: readonly PropertyKey[]): string {
  let name = ''
  for (const segment of path) {
    if (typeof segment === 'number') name += ` ${segment + 1}`
    else name += `${name ? ', ' : ''}${words(String(segment))}`
  }
  return name === '' ? 'The entry' : name.charAt(0).toUpperCase() + name.slice(1)
}

function words(field: string): string {
  return field.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'empty',
}

function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing or empty'
      return `must be ${typeNames[issue.expected] ?? `a ${issue.expected}`}`
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}`
    case 'invalid_union':
      return 'is not one of the kinds that this program knows'
    case 'too_big':
      return `${limitWords(issue.origin, 'most')} ${issue.maximum}${unitOf(issue.origin)}`
    case 'too_small':
      return `${limitWords(issue.origin, 'least')} ${issue.minimum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return issue.format === 'datetime' ? 'must be an instant such as 2026-03-31T09:30:00Z' : issue.message
    default:
      return issue.message
  }
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`
}

function limitWords(origin: string, bound: 'most' | 'least'): string {
  return origin === 'string' || origin === 'array' ? `must have at ${bound}` : `must be at ${bound}`
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}
