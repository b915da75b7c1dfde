import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialise } from '@workbook/format/serialise'
import { writeTeamRules } from '@workbook/health/settings/team-rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommandLine } from '../../../../electron/cli/command-line'
import { givenWorkbook, person, step } from '../../workbook/given-workbook'
import { deal, deciding } from '../../workbook/health/given-deal'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buymap-check-'))
  writeFileSync(join(folder, 'acme.buymap'), serialise(deciding()))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(line: string) {
  const said: string[] = []
  const complained: string[] = []
  const code = await runCommandLine(line.split(' '), {
    folder,
    version: '0.1.0',
    now: () => new Date('2026-11-24T12:00:00'),
    newId: () => 'id',
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  })
  return { code, said, complained }
}

describe('buymap export for a client', () => {
  test('says which words would give something away', async () => {
    const alternatives = [{ id: 'k', name: 'Kornblau', kind: 'competitor' as const }]
    const workbook = deciding({
      deal: [deal({ alternatives })],
      steps: [step('x', { title: 'Beat Kornblau' })],
    })
    writeFileSync(join(folder, 'k.buymap'), serialise(workbook))
    const note = 'Note: The step “Beat Kornblau” would show the client “Kornblau”.'
    expect((await run('export k.buymap --to a.svg')).complained).toContain(note)
    expect((await run('export k.buymap --to b.svg --audience internal')).complained).not.toContain(note)
  })
})

describe('buymap check', () => {
  test('lists findings with the question and whom to ask, and ends with 1 when something is high or critical', async () => {
    const { code, said } = await run('check acme.buymap')
    expect(code).toBe(1)
    expect(said[0]).toBe(
      'critical  P01  Nobody on the map can release the money: there is no economic buyer.',
    )
    expect(said[1]).toBe('               Ask: Who can release this money without asking anybody else?')
    expect(said).toContain(
      '               Ask Priya: What would help you to get this done by the day it is needed?',
    )
    expect(said.at(-1)).toMatch(/^\d+ findings: 4 critical, \d+ high, \d+ warning, \d+ info\.$/)
  })

  test('prints stable JSON', async () => {
    const { code, said } = await run('check acme.buymap --json')
    const report = JSON.parse(said.join('\n'))
    expect(code).toBe(1)
    expect(Object.keys(report)).toEqual([
      'format',
      'version',
      'workbook',
      'client',
      'opportunity',
      'checkedOn',
      'rules',
      'counts',
      'findings',
      'dismissed',
    ])
    expect(report).toMatchObject({
      format: 'buymap-findings',
      version: 1,
      workbook: 'workbook',
      client: 'Northwind Foods',
      checkedOn: '2026-11-24',
      rules: null,
    })
    expect(report.findings.find(({ id }: { id: string }) => id === 'A01 steps:needs')).toEqual({
      id: 'A01 steps:needs',
      rule: 'A01',
      title: 'Client step without our action',
      group: 'actions',
      severity: 'high',
      eased: null,
      confidence: 'confirmed',
      record: { kind: 'steps', id: 'needs', title: 'Define needs' },
      sentence: 'We plan nothing to help the client with “Define needs”.',
      why: 'We have no plan to help it happen.',
      question: 'What would help you to get this done by the day it is needed?',
      ask: { id: 'Priya', name: 'Priya' },
      clears: 'Plan what we do so that the client takes the step.',
      method: 'Stinnett: what do we have to do to get them to do it?',
    })
  })

  test('ends with 0 when nothing is high or critical', async () => {
    writeFileSync(join(folder, 'empty.buymap'), serialise(givenWorkbook({ stakeholders: [person('Tom')] })))
    expect(await run('check empty.buymap')).toEqual({ code: 0, said: ['No findings.'], complained: [] })
  })

  test('weighs by a team’s rules', async () => {
    const off = { severity: 'off' as const }
    writeFileSync(join(folder, 't.buymap-rules.json'), writeTeamRules({ name: 'North', rules: { P01: off } }))
    const { said } = await run('check acme.buymap --json --rules t.buymap-rules.json')
    const report = JSON.parse(said.join('\n'))
    expect(report.rules).toBe('North')
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('P01')
  })

  test.each([
    ['check', 'The workbook to check is missing.'],
    ['check a.buymap b.buymap', '“b.buymap” is one argument too many.'],
    ['check gone.buymap', 'gone.buymap'],
    ['check acme.buymap --rules gone.json', 'gone.json'],
    [
      'check acme.buymap --rules acme.buymap',
      '“acme.buymap” could not be read. The file is not one of team rules',
    ],
    ['check acme.buymap --fast', "Unknown option '--fast'"],
  ])('%s ends with 2 and one line', async (line, words) => {
    const { code, said, complained } = await run(line)
    expect([code, said]).toEqual([2, []])
    expect(complained).toHaveLength(1)
    expect(complained[0]).toContain(words)
  })
})
