import { templates } from '@workbook/templates/catalogue'
import { soundTemplateSchema } from '@workbook/templates/sound-template'
import type { Template } from '@workbook/templates/template'
import { readTemplate, writeTemplate } from '@workbook/templates/template-file'
import { describe, expect, it, test } from 'vitest'

const duration = { min: 1, max: 3, unit: 'working' as const }
const stepOf = (id: string, after: string[]) => ({
  id,
  stage: 's',
  title: id,
  kind: 'task' as const,
  owner: 'r',
  after,
  duration,
  evidenceExpected: '',
  action: '',
})
const template: Template = {
  id: 'own',
  title: 'How they buy',
  description: '',
  opportunity: '',
  notes: '',
  stages: [{ id: 's', title: 'Buy' }],
  roles: [{ id: 'r', title: 'CFO' }],
  steps: [stepOf('a', []), stepOf('b', ['a'])],
}
const file = (changes: object) =>
  JSON.stringify({ format: 'buymap-template', version: 1, template: { ...template, ...changes } })
const problemOf = (text: string) => {
  const read = readTemplate(text)
  return read.ok ? null : `${read.error.code}: ${read.error.message}`
}

describe('a file that hands a template on', () => {
  it('is read as it was written, also with a byte order mark', () => {
    expect(readTemplate(writeTemplate(template))).toEqual({ ok: true, value: template })
    expect(readTemplate(`\uFEFF${writeTemplate(template)}`).ok).toBe(true)
  })

  test.each([
    ['nonsense', 'not-json: The file is not JSON.'],
    ['[]', 'other-format: The file is not a template: its format is not "buymap-template".'],
    ['{"format":"buymap","version":1}', 'other-format'],
    ['{"format":"buymap-template","version":2,"template":{}}', 'newer-version'],
    ['{"format":"buymap-template","version":1}', 'invalid'],
    [file({ steps: [] }), 'invalid: Steps must have at least 1 entries. ($.template.steps)'],
    [file({ id: '__proto__' }), '($.template.id)'],
    [
      file({ title: 'x'.repeat(1_001) }),
      'invalid: Title must have at most 1000 characters. ($.template.title)',
    ],
    [
      file({ steps: [{ ...stepOf('a', []), duration: { min: 3, max: 1, unit: 'working' } }] }),
      'must not be less than min',
    ],
    [
      file({ steps: [{ ...stepOf('a', []), stage: 'gone' }] }),
      'Steps 1, stage must be described in the file.',
    ],
    [
      file({ steps: [{ ...stepOf('a', []), owner: 'gone' }] }),
      'Steps 1, owner must be described in the file.',
    ],
    [file({ steps: [stepOf('a', ['gone'])] }), 'Steps 1, after 1 must be described in the file.'],
    [file({ steps: [stepOf('a', []), stepOf('a', [])] }), 'Steps 2, id must not be there twice.'],
    [file({ steps: [stepOf('a', ['a'])] }), 'must not lead back to the step itself'],
    [
      file({ steps: [stepOf('z', []), stepOf('a', ['c']), stepOf('b', ['a']), stepOf('c', ['b'])] }),
      'Steps 2, after must not lead back to the step itself. ($.template.steps[1].after)',
    ],
    [
      file({ steps: [stepOf('z', []), stepOf('a', ['z', 'c']), stepOf('b', ['a']), stepOf('c', ['b'])] }),
      'Steps 2, after must not lead back to the step itself.',
    ],
    [
      file({ steps: Array.from({ length: 2_001 }, (_, n) => stepOf(`s${n}`, [])) }),
      'Steps must be at most 2000.',
    ],
  ])('is refused with the place of what is wrong (%#)', (text, words) => {
    expect(problemOf(text)).toContain(words)
  })
})

it('every template that we ship is sound', () => {
  for (const shipped of templates()) expect(soundTemplateSchema.safeParse(shipped).error).toBe(undefined)
})

it('ways that part and meet again are no circle', () => {
  const steps = [stepOf('d', ['b', 'c']), stepOf('b', ['a']), stepOf('c', ['a']), stepOf('a', [])]
  expect(problemOf(file({ steps }))).toBe(null)
})
