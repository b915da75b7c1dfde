import type { RecordKey } from '@workbook/model/records'
import { describe, expect, it } from 'vitest'
import { keysOfSameKind } from '../../../renderer/store/same-kind'
import { createStores } from '../../../renderer/store/stores'
import { givenWorkbook, participation, person, relation, sequence, step } from '../workbook/given-workbook'

const workbook = givenWorkbook({
  steps: [
    step('a'),
    step('b', { kind: 'approval' }),
    step('c'),
    step('elsewhere', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [person('Julia'), person('Tom')],
  links: [sequence('a', 'b'), sequence('b', 'c'), participation('Julia', 'a'), relation('Tom', 'Julia')],
})

function sameAs(...keys: RecordKey[]) {
  const stores = createStores(workbook)
  stores.session.select(keys)
  return [...keysOfSameKind(stores)].sort()
}

describe('everything of the same kind', () => {
  it('is the steps of that kind on this sheet', () => {
    expect(sameAs('steps:a')).toEqual(['steps:a', 'steps:c'])
    expect(sameAs('steps:b')).toEqual(['steps:b'])
  })

  it('is all people, and all links of a kind', () => {
    expect(sameAs('stakeholders:Julia')).toEqual(['stakeholders:Julia', 'stakeholders:Tom'])
    expect(sameAs('links:a-b')).toEqual(['links:a-b', 'links:b-c'])
  })

  it('is of each kind when several are selected', () => {
    expect(sameAs('steps:b', 'stakeholders:Tom')).toEqual([
      'stakeholders:Julia',
      'stakeholders:Tom',
      'steps:b',
    ])
  })
})
