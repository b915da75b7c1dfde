import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textFileOptionsSchema } from '@contract/export'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportTextFile } from '../../../../electron/main/export/export-text-file'
import { givenWorkbook, person, step } from '../../workbook/given-workbook'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buymap-text-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const workbook = givenWorkbook({
  steps: [
    step('budget', { title: 'Agree the budget', due: '2026-12-12' }),
    step('ours', { title: 'Watch the rival', due: '2026-12-13', visibility: 'internal' }),
  ],
  stakeholders: [person('Priya')],
  calls: [
    {
      id: 'talk',
      title: 'Payback',
      date: '2026-12-01',
      stakeholderIds: ['Priya'],
      stepIds: ['budget'],
      commitment: 'Sign at once',
      questions: [{ id: 'q', text: 'Who signs?' }],
    },
  ],
  actions: [{ id: 'a', stepId: 'budget', title: 'Send the offer', status: 'planned', due: '2026-11-30' }],
})
const write = async (content: 'calendar' | 'questions', audience: 'client' | 'internal') => {
  const target = join(folder, 'out.txt')
  const options = { content, audience } as const
  const outcome = await exportTextFile({ workbook, options, target, rules: undefined }, () => undefined)
  return { outcome, text: outcome.ok ? readFileSync(target, 'utf8') : '' }
}

describe('exporting a calendar or a table', () => {
  test('a calendar for ourselves holds calls, actions and steps', async () => {
    const { outcome, text } = await write('calendar', 'internal')
    expect(outcome).toMatchObject({ ok: true, value: { fileName: 'out.txt', warnings: [] } })
    for (const words of ['Agree the budget', 'Watch the rival', 'Payback', 'Send the offer']) {
      expect(text).toContain(words)
    }
  })

  test('a calendar for the client holds their steps and nothing of ours', async () => {
    const { text } = await write('calendar', 'client')
    expect(text).toContain('Agree the budget')
    for (const words of ['Watch the rival', 'Payback', 'Sign at once', 'Send the offer']) {
      expect(text).not.toContain(words)
    }
  })

  test('questions are a table', async () => {
    const { text } = await write('questions', 'internal')
    expect(text).toContain('Who signs?')
    expect(text).toContain('Priya')
  })

  test('a folder that is gone is told', async () => {
    const target = join(folder, 'gone', 'out.ics')
    const options = { content: 'calendar', audience: 'client' } as const
    const outcome = await exportTextFile({ workbook, options, target, rules: undefined }, () => undefined)
    expect(outcome).toMatchObject({ ok: false, error: { code: 'folder-missing' } })
  })

  test('questions cannot be asked for in the name of a client', () => {
    expect(textFileOptionsSchema.safeParse({ content: 'questions', audience: 'client' }).success).toBe(false)
  })
})
