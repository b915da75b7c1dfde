import { agenda } from '@workbook/analysis/calls/agenda'
import { expect, it } from 'vitest'
import { call } from '../../given-deal-talk'

const outcome = { result: 'moved', recordedAt: '2026-11-20T08:00:00Z' } as const

it('sorts calls by what is to be done with them', () => {
  const { ahead, toWriteBack, held } = agenda(
    [
      call('someday'),
      call('later', { date: '2026-12-01' }),
      call('today', { date: '2026-11-25', time: '14:00' }),
      call('this morning', { date: '2026-11-25', time: '09:00' }),
      call('yesterday', { date: '2026-11-24' }),
      call('last week', { date: '2026-11-18' }),
      call('held', { date: '2026-11-10', outcome }),
      call('held last', { date: '2026-11-12', outcome }),
    ],
    '2026-11-25',
  )
  const ids = (calls: readonly { id: string }[]) => calls.map(({ id }) => id)
  expect(ids(ahead)).toEqual(['this morning', 'today', 'later', 'someday'])
  expect(ids(toWriteBack)).toEqual(['yesterday', 'last week'])
  expect(ids(held)).toEqual(['held last', 'held'])
})
