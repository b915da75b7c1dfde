import { supersededIds, verificationOf } from '@workbook/analysis/verification'
import type { Perspective } from '@workbook/model/perspective'
import { describe, expect, it } from 'vitest'

const said = (id: string, saidById: string | undefined, fields: Partial<Perspective> = {}): Perspective => ({
  id,
  subject: { kind: 'steps', id: 'budget' },
  statement: 'Tom signs alone',
  stance: 'confirms',
  directness: 'first-hand',
  date: '2026-11-14',
  ...(saidById ? { saidById } : {}),
  ...fields,
})
const verification = (...perspectives: Perspective[]) =>
  verificationOf(perspectives, supersededIds(perspectives))

describe('verification', () => {
  it.each([
    ['nobody', [], 'unverified'],
    ['one person', [said('1', 'Priya')], 'single-source'],
    [
      'one person twice',
      [said('1', 'Priya'), said('2', 'Priya', { directness: 'relayed' })],
      'single-source',
    ],
    ['two people', [said('1', 'Priya'), said('2', 'Tom', { directness: 'relayed' })], 'corroborated'],
    [
      'a person and a document',
      [said('1', 'Priya'), said('2', undefined, { directness: 'document', saidBy: 'Signing policy' })],
      'corroborated',
    ],
    [
      'the same document in two spellings',
      [
        said('1', undefined, { saidBy: 'Signing policy' }),
        said('2', undefined, { saidBy: 'signing policy ' }),
      ],
      'single-source',
    ],
    ['two unnamed people', [said('1', undefined), said('2', undefined)], 'single-source'],
    ['our own assumption', [said('1', 'Priya', { directness: 'assumed' })], 'unverified'],
    ['a contradiction', [said('1', 'Priya'), said('2', 'Marc', { stance: 'disputes' })], 'disputed'],
    [
      'an assumed contradiction',
      [said('1', 'Priya'), said('2', 'Marc', { stance: 'disputes', directness: 'assumed' })],
      'single-source',
    ],
    [
      'a contradiction taken back',
      [
        said('1', 'Priya'),
        said('2', 'Marc', { stance: 'disputes' }),
        said('3', 'Marc', { supersedesId: '2' }),
      ],
      'corroborated',
    ],
  ] satisfies [string, Perspective[], string][])('%s', (_, perspectives, expected) => {
    expect(verification(...perspectives)).toBe(expected)
  })
})
