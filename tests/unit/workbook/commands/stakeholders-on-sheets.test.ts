import { addStakeholder } from '@workbook/commands/add-stakeholder'
import { placeStakeholder } from '@workbook/commands/place-stakeholder'
import { unplaceStakeholder } from '@workbook/commands/unplace-stakeholder'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const placement = { sheetId: 'map', stageId: 'approve', x: 10, y: 400 }
const onLegal = { sheetId: 'legal', stageId: null, x: 10, y: 20 }

describe('add stakeholder', () => {
  it('adds a named person on a sheet', () => {
    const { change } = run(addStakeholder, givenWorkbook(), {
      placement,
      name: ' Tom Becker ',
      jobTitle: 'CFO',
    })

    expect(change.diff.added).toEqual({
      'stakeholders:new-1': {
        id: 'new-1',
        name: 'Tom Becker',
        placeholder: false,
        side: 'client',
        placements: [placement],
        jobTitle: 'CFO',
      },
    })
    expect(change.select).toEqual(['stakeholders:new-1'])
  })

  it('adds a placeholder when nobody is named', () => {
    const { after } = run(addStakeholder, givenWorkbook(), { placement, jobTitle: 'Works council' })

    expect(after.stakeholders.get('new-1')).toMatchObject({ name: '', placeholder: true })
  })

  it('refuses a sheet that is gone', () => {
    const lost = { ...placement, sheetId: 'gone' }

    expect(refusal(addStakeholder, givenWorkbook(), { placement: lost })).toBe('That sheet no longer exists.')
  })
})

describe('place stakeholder', () => {
  const workbook = givenWorkbook({ stakeholders: [person('Julia')] })

  it('places a person on a second sheet', () => {
    const { change, after } = run(placeStakeholder, workbook, { stakeholderId: 'Julia', placement: onLegal })

    expect(change.label).toBe('Place Julia')
    expect(after.stakeholders.get('Julia')?.placements).toEqual([person('Julia').placements[0], onLegal])
  })

  it('refuses a second place on the same sheet and an unknown person', () => {
    expect(refusal(placeStakeholder, workbook, { stakeholderId: 'Julia', placement })).toBe(
      'Julia is already on this sheet.',
    )
    expect(refusal(placeStakeholder, workbook, { stakeholderId: 'gone', placement })).toBe(
      'That person is no longer in the workbook.',
    )
  })
})

describe('unplace stakeholder', () => {
  const workbook = givenWorkbook({
    steps: [step('prove')],
    stakeholders: [person('Julia')],
    links: [participation('Julia', 'prove')],
  })

  it('takes a person off the sheet and keeps what they own', () => {
    const { change, after } = run(unplaceStakeholder, workbook, { stakeholderId: 'Julia', sheetId: 'map' })

    expect(change.label).toBe('Take Julia off the sheet')
    expect(after.stakeholders.get('Julia')?.placements).toEqual([])
    expect(after.links).toBe(workbook.links)
  })

  it('refuses for a person who is not on the sheet', () => {
    expect(refusal(unplaceStakeholder, workbook, { stakeholderId: 'Julia', sheetId: 'legal' })).toBe(
      'Julia is not on this sheet.',
    )
  })
})
