import { goneQuiet } from '@workbook/health/rules/people/p08-gone-quiet'
import { resolveRule } from '@workbook/health/settings/resolve-rule'
import { readTeamRules, writeTeamRules } from '@workbook/health/settings/team-rules'
import { describe, expect, test } from 'vitest'

const team = { name: 'Team North', rules: { P08: { severity: 'high' as const, thresholds: { days: 10 } } } }

describe('how a rule weighs', () => {
  test('is our default where nobody chose', () => {
    expect(resolveRule(goneQuiet, { team: null, own: {} })).toEqual({
      level: { value: 'warning', origin: 'default' },
      thresholds: { days: { value: 21, origin: 'default' } },
    })
  })

  test('is the team’s over the default, and one’s own over both, value by value', () => {
    expect(resolveRule(goneQuiet, { team, own: {} })).toEqual({
      level: { value: 'high', origin: 'team' },
      thresholds: { days: { value: 10, origin: 'team' } },
    })
    expect(resolveRule(goneQuiet, { team, own: { P08: { thresholds: { days: 30 } } } })).toEqual({
      level: { value: 'high', origin: 'team' },
      thresholds: { days: { value: 30, origin: 'own' } },
    })
  })

  test.each([
    [0, 3],
    [9_999, 365],
  ])('%i days are moved to %i, the nearest that makes sense', (chosen, used) => {
    const { thresholds } = resolveRule(goneQuiet, {
      team: null,
      own: { P08: { thresholds: { days: chosen } } },
    })
    expect(thresholds.days?.value).toBe(used)
  })
})

describe('a file of team rules', () => {
  test('is read as it was written', () => {
    const read = readTeamRules(writeTeamRules(team))
    expect(read).toEqual({ ok: true, value: { team, warnings: [] } })
  })

  test('is written in a fixed order', () => {
    const text = writeTeamRules({ name: 'T', rules: { S01: {}, A01: { severity: 'off' } } })
    expect(text.indexOf('A01')).toBeLessThan(text.indexOf('S01'))
    expect(text.endsWith('}\n')).toBe(true)
  })

  const file = (fields: object) =>
    JSON.stringify({ format: 'buymap-rules', version: 1, name: 'T', rules: {}, ...fields })

  test.each([
    ['no JSON', '{', 'not-json', 'The file is not JSON.'],
    ['a list', '[]', 'other-format', 'The file is not one of team rules: its format is not "buymap-rules".'],
    [
      'a workbook',
      '{"format":"buymap","version":1}',
      'other-format',
      'The file is not one of team rules: its format is not "buymap-rules".',
    ],
    [
      'a newer version',
      file({ version: 2 }),
      'newer-version',
      'The file was written by a newer Buymap. Update Buymap to use it.',
    ],
    [
      'an unknown severity',
      file({ rules: { P01: { severity: 'fatal' } } }),
      'invalid',
      '$.rules.P01.severity',
    ],
    [
      'a limit that is a text',
      file({ rules: { P08: { thresholds: { days: '7' } } } }),
      'invalid',
      '$.rules.P08.thresholds.days',
    ],
    ['a name that is missing', file({ name: ' ' }), 'invalid', '$.name'],
  ])('that holds %s is refused with a sentence', (_what, text, code, words) => {
    const read = readTeamRules(text)
    expect(read).toMatchObject({ ok: false, error: { code } })
    expect(read.ok ? '' : read.error.message).toContain(words)
  })

  test('keeps what this version does not know, and says that it does nothing', () => {
    const read = readTeamRules(
      file({ rules: { Z99: { severity: 'high' }, P08: { thresholds: { weeks: 3, days: 1 } } } }),
    )
    expect(read.ok && read.value.warnings).toEqual([
      'There is no rule “Z99”; what the file says about it does nothing.',
      'The rule P08 has no limit “weeks”; what the file says about it does nothing.',
      'The limit “days” of the rule P08 must lie between 3 and 365; the nearer edge is used.',
    ])
    expect(read.ok && read.value.team.rules.Z99).toEqual({ severity: 'high' })
  })

  test('may begin with a byte order mark', () => {
    expect(readTeamRules(`\uFEFF${file({})}`).ok).toBe(true)
  })
})
