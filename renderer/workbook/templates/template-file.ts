import { describeIssue } from '../format/describe-issue'
import { failure, type Result, success } from '../model/result'
import { z } from '../model/schema'
import { soundTemplateSchema } from './sound-template'
import type { Template } from './template'

/** The ending of a file that hands a template on. */
export const templateEnding = '.buymap-template.json'

/** Largest file of a template that is read, in bytes. */
export const largestTemplate = 4 * 1024 * 1024

const format = 'buymap-template'
const newestVersion = 1
const envelopeSchema = z.object({
  format: z.literal(format),
  version: z.int().min(1),
  template: z.unknown().optional(),
})

/** Why a file of a template was not taken over. */
export interface TemplateProblem {
  readonly code: 'not-json' | 'other-format' | 'newer-version' | 'invalid'
  /** What is wrong, in one sentence that names the place. */
  readonly message: string
}

/** Reads the text of a file of a template. */
export function readTemplate(text: string): Result<Template, TemplateProblem> {
  const value = jsonOf(text)
  if (value === undefined) return problem('not-json', 'The file is not JSON.')
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success)
    return problem('other-format', `The file is not a template: its format is not "${format}".`)
  const { version, template } = envelope.data
  if (version > newestVersion) {
    return problem('newer-version', 'The file was written by a newer Buymap. Update Buymap to use it.')
  }
  const parsed = soundTemplateSchema.safeParse(template, { reportInput: true })
  if (parsed.success) return success(parsed.data)
  const { message, path } = describeIssue(parsed.error)
  return problem('invalid', `${message} (${path.replace('$', '$.template')})`)
}

/** The text of a file that hands a template on. */
export function writeTemplate(template: Template): string {
  return `${JSON.stringify({ format, version: newestVersion, template }, null, 2)}\n`
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function problem(code: TemplateProblem['code'], message: string): Result<never, TemplateProblem> {
  return failure({ code, message })
}
