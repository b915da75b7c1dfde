import { readRows } from '@workbook/formats/rows/read-rows'
import { changeColumn, guessColumns } from '@workbook/formats/rows/row-columns'
import { stepsFromRows } from '@workbook/formats/rows/steps-from-rows'
import { describe, expect, it } from 'vitest'

function reading(text: string, dayOrder: 'day-first' | null = null) {
  const rows = readRows(text)
  if (!rows.ok) throw new Error(rows.error.message)
  return stepsFromRows(rows.value, { columns: guessColumns(rows.value), dayOrder })
}

describe('steps from rows', () => {
  it('makes a step of each row', () => {
    const { rows, needsDayOrder } = reading(
      'Step\tOwner\tStage\tDays\tDue\tNotes\nAgree  scope\tJulia Dorn; Tom; julia dorn\t1 Define\t5-10\t12 Feb 2027\tCall first',
    )

    expect(needsDayOrder).toBe(false)
    expect(rows).toEqual([
      {
        cells: expect.anything(),
        remarks: [],
        step: {
          title: 'Agree scope',
          people: ['Julia Dorn', 'Tom'],
          stage: '1 Define',
          due: '2027-02-12',
          duration: { min: 5, max: 10, unit: 'working' },
          notes: 'Call first',
        },
      },
    ])
  })

  it('keeps names with commas whole and takes nobody for somebody', () => {
    const people = reading('Step\tOwner\na\tDorn, Julia\nb\tTBD\nc\t?').rows.map(({ step }) => step?.people)

    expect(people).toEqual([['Dorn, Julia'], [], []])
  })

  it('leaves an ambiguous date out, says so, and takes it once the order is chosen', () => {
    const text = 'Step\tDue\nAgree\t3/4/2027\nSign\t5/6/2027'
    const [row] = reading(text).rows

    expect(reading(text).needsDayOrder).toBe(true)
    expect(row?.step).not.toHaveProperty('due')
    expect(row?.remarks).toEqual([
      { column: 1, message: '“3/4/2027” is 3 Apr 2027 or 4 Mar 2027.', lost: true },
    ])
    expect(reading(text, 'day-first').rows[0]).toMatchObject({ step: { due: '2027-04-03' }, remarks: [] })
    expect(reading(text, 'day-first').needsDayOrder).toBe(true)
  })

  it('reads a column by the dates in it that leave no doubt', () => {
    const { rows, needsDayOrder } = reading('Step\tDue\nAgree\t3/4/2027\nSign\t25/6/2027')

    expect(needsDayOrder).toBe(false)
    expect(rows[0]?.step?.due).toBe('2027-04-03')
  })

  it('puts three columns of days together', () => {
    const { rows } = reading('Step\tMin\tLikely\tMax\na\t5\t8\t15\nb\t5\t\t\nc\t15\t\t5\nd\tx\t\t')

    expect(rows.map(({ step }) => step?.duration)).toEqual([
      { min: 5, likely: 8, max: 15, unit: 'working' },
      { min: 5, max: 5, unit: 'working' },
      { min: 5, max: 15, unit: 'working' },
      undefined,
    ])
    expect(rows[2]?.remarks[0]?.message).toBe('The days run backwards and are read as 5 to 15.')
    expect(rows[3]?.remarks).toEqual([{ column: 1, message: '“x” is not a number of days.', lost: true }])
  })

  it('skips rows without a title and cuts texts that are too long, saying so', () => {
    const { rows } = reading(`Step\tOwner\n\tJulia\n${'x'.repeat(999)}😀\tTom`)

    expect(rows[0]?.step).toBe(null)
    expect(rows[1]?.step?.title).toBe('x'.repeat(999))
    expect(rows[1]?.remarks).toEqual([
      { column: 0, message: 'The text has 1,001 characters; the first 1,000 are kept.', lost: false },
    ])
  })

  it('gives a field to one column at a time', () => {
    expect(changeColumn(['title', 'owner', null], 2, 'title')).toEqual([null, 'owner', 'title'])
    expect(changeColumn(['title', 'owner'], 1, null)).toEqual(['title', null])
  })
})
