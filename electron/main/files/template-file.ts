import { basename } from 'node:path'
import type { Failure } from '@contract/failure'
import { failure, type Result, success } from '@workbook/model/result'
import type { Template } from '@workbook/templates/template'
import { largestTemplate, readTemplate, writeTemplate } from '@workbook/templates/template-file'
import { durableWrite } from './durable-write'
import { failureOf } from './file-failures'
import { readWhole } from './read-whole'

/** Reads a file that hands a template on. */
export async function readTemplateFile(path: string): Promise<Result<Template, Failure>> {
  const name = basename(path)
  const read = await readWhole(path)
  if (!read.ok) return failure(failureOf(read.error, 'open', name))
  const { content } = read.value
  if (content.length > largestTemplate) {
    return failure(unreadable(name, 'It is larger than any template.'))
  }
  const template = readTemplate(content.toString('utf8'))
  return template.ok ? template : failure(unreadable(name, template.error.message))
}

/** Writes a file that hands a template on, in the place of one that is there. */
export async function writeTemplateFile(path: string, template: Template): Promise<Result<null, Failure>> {
  const content = Buffer.from(writeTemplate(template), 'utf8')
  const written = await durableWrite({ path, content, expected: 'anything' })
  return written.ok ? success(null) : failure(failureOf(written.error, 'export', basename(path)))
}

function unreadable(name: string, why: string): Failure {
  const message = `“${name}” could not be read. ${why} Your templates are as they were; choose another file.`
  return { code: 'unreadable', message }
}
