import { connect } from '@workbook/commands/connect'
import { editPeople } from '@workbook/commands/edit-people'
import { setManager } from '@workbook/commands/set-manager'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, relation } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  stakeholders: [person('ceo'), person('cfo'), person('clerk')],
  links: [relation('cfo', 'ceo', 'reports-to'), relation('clerk', 'cfo', 'reports-to')],
})

describe('set manager', () => {
  it('puts another line in the place of the ones there were', () => {
    const { change, after } = run(setManager, workbook, { stakeholderId: 'clerk', managerId: 'ceo' })
    expect(change.label).toBe('Have clerk report to ceo')
    expect([...after.links.values()].map(({ sourceId, targetId }) => `${sourceId} ${targetId}`)).toEqual([
      'cfo ceo',
      'clerk ceo',
    ])
  })

  it('takes a person out of the line, and keeps a line that is there already', () => {
    const { change, after } = run(setManager, workbook, { stakeholderId: 'cfo', managerId: null })
    expect(change.label).toBe('Take cfo out of the reporting line')
    expect(after.links.size).toBe(1)
    expect(run(setManager, workbook, { stakeholderId: 'cfo', managerId: 'ceo' }).change.diff.added).toEqual(
      {},
    )
  })

  it.each([
    ['ceo', 'clerk', 'clerk reports to ceo, directly or through others. Change that line first.'],
    ['ceo', 'ceo', 'A person cannot report to themselves.'],
    ['ceo', 'gone', 'That person is no longer in the workbook.'],
    ['gone', 'ceo', 'That person is no longer in the workbook.'],
  ])('refuses %s under %s', (stakeholderId, managerId, sentence) => {
    expect(refusal(setManager, workbook, { stakeholderId, managerId })).toBe(sentence)
  })

  it('the map refuses a circle too, however long', () => {
    const input = {
      sourceKey: 'stakeholders:ceo',
      targetKey: 'stakeholders:clerk',
      relation: 'reports-to',
    } as const
    expect(refusal(connect, workbook, input)).toBe('clerk already reports to ceo through others.')
  })
})

describe('edit people', () => {
  const label = 'Set cells'

  it('changes fields and lines of several people, and adds people below the first stage', () => {
    const { after } = run(editPeople, workbook, {
      edits: [{ stakeholderId: 'clerk', edit: { changes: { influence: 'low' }, managerId: 'ceo' } }],
      added: { sheetId: 'map', people: [{ changes: { name: 'Lena', placeholder: false } }, {}] },
      label,
    })
    expect(after.stakeholders.get('clerk')?.influence).toBe('low')
    const added = [...after.stakeholders.values()].slice(3)
    expect(added).toMatchObject([
      { name: 'Lena', placeholder: false, placements: [{ sheetId: 'map', stageId: 'evaluate' }] },
      { name: '', placeholder: true },
    ])
    expect(new Set(added.map(({ placements }) => placements[0]?.y)).size).toBe(2)
  })

  it('does nothing when one cell refuses', () => {
    const edits = [
      { stakeholderId: 'clerk', edit: { changes: { influence: 'low' as const } } },
      { stakeholderId: 'ceo', edit: { managerId: 'clerk' } },
    ]
    expect(refusal(editPeople, workbook, { edits, added: null, label })).toContain('Change that line first.')
    expect(
      refusal(editPeople, workbook, { edits: [], added: { sheetId: 'gone', people: [{}] }, label }),
    ).toBe('That sheet no longer exists.')
  })
})
