import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largestTeamRules } from '@workbook/health/settings/team-rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTeamRulesFile, writeTeamRulesFile } from '../../../../../electron/main/files/team-rules-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buymap-rules-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const team = { name: 'North', rules: { P08: { severity: 'high' as const, thresholds: { days: 10 } } } }

describe('a file of team rules', () => {
  test('is read as it was written', async () => {
    const path = join(folder, 'north.buymap-rules.json')
    expect((await writeTeamRulesFile(path, team)).ok).toBe(true)
    expect(await readTeamRulesFile(path)).toEqual({ ok: true, value: { team, warnings: [] } })
    expect(readFileSync(path, 'utf8')).toContain('"format": "buymap-rules"')
  })

  test.each([
    ['is missing', null, 'missing-file', 'could not be opened'],
    ['is no JSON', 'nonsense', 'unreadable', '“x.json” could not be read. The file is not JSON.'],
    [
      'is too large',
      ' '.repeat(largestTeamRules + 1),
      'unreadable',
      'It is larger than any file of team rules.',
    ],
  ])('that %s is refused, and nothing changes', async (_what, content, code, words) => {
    const path = join(folder, 'x.json')
    if (content !== null) writeFileSync(path, content)
    const read = await readTeamRulesFile(path)
    expect(read).toMatchObject({ ok: false, error: { code } })
    expect(read.ok ? '' : read.error.message).toContain(words)
  })

  test('that cannot be written says so', async () => {
    const written = await writeTeamRulesFile(join(folder, 'gone', 'x.json'), team)
    expect(written).toMatchObject({ ok: false, error: { code: 'folder-missing' } })
  })
})
