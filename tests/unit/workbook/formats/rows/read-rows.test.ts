import { type Rows, readRows, rowLimits } from '@workbook/formats/rows/read-rows'
import { guessColumns } from '@workbook/formats/rows/row-columns'
import { describe, expect, it } from 'vitest'

function read(text: string): Rows {
  const rows = readRows(text)
  if (!rows.ok) throw new Error(rows.error.message)
  return rows.value
}

describe('read rows', () => {
  it('takes plain lines one by one, commas and quotes included', () => {
    expect(read('Agree scope, budget; and date\r\n\r\n  "Pilot" goes\tlive  ').cells).toEqual([
      ['Agree scope, budget; and date', ''],
      ['"Pilot" goes', 'live'],
    ])
    expect(read('Agree scope, budget\n"Pilot" goes live').cells).toEqual([
      ['Agree scope, budget'],
      ['"Pilot" goes live'],
    ])
  })

  it('drops bullets, and numbers where every line has one', () => {
    expect(read('• Agree scope\n- Pilot\n– Sign').cells.flat()).toEqual(['Agree scope', 'Pilot', 'Sign'])
    expect(read('1. Agree scope\n2) Pilot').cells.flat()).toEqual(['Agree scope', 'Pilot'])
    expect(read('2. quarter review\nPilot').cells.flat()).toEqual(['2. quarter review', 'Pilot'])
    expect(read('-5 degrees test').cells.flat()).toEqual(['-5 degrees test'])
  })

  it('takes the cells of a spreadsheet, quoted line breaks included', () => {
    const rows = read('Step\tOwner\n"Agree ""scope""\nand date"\tJulia\t\n\t\t\n')

    expect(rows).toEqual({
      headed: true,
      cells: [
        ['Step', 'Owner'],
        ['Agree "scope"\nand date', 'Julia'],
      ],
    })
  })

  it.each([',', ';', '|'])('knows a CSV with "%s" by its headings', (delimiter) => {
    const rows = read(`Task name${delimiter}Due date\n"Agree${delimiter} sign"${delimiter}2027-02-01`)

    expect(rows.cells[1]).toEqual([`Agree${delimiter} sign`, '2027-02-01'])
  })

  it('takes markup for the text that it is', () => {
    const hostile = '<img src=x onerror=alert(1)>'

    expect(read(`${hostile}\n<script>alert(1)</script>`).cells).toEqual([
      [hostile],
      ['<script>alert(1)</script>'],
    ])
  })

  it.each([
    ['rows-empty', ' \n\t\n'],
    ['rows-too-long', 'x'.repeat(rowLimits.characters + 1)],
    ['rows-too-many', 'step\n'.repeat(rowLimits.rows + 2)],
    ['rows-too-wide', Array.from({ length: 41 }, () => 'x').join('\t')],
  ])('refuses with %s', (code, text) => {
    const rows = readRows(text)

    expect(rows).toMatchObject({ ok: false, error: { code } })
    expect(!rows.ok && rows.error.message).toMatch(/ Nothing was changed\.$/)
  })

  it('says how many rows there are', () => {
    const rows = readRows('x\n'.repeat(12_400))

    expect(!rows.ok && rows.error.message).toBe(
      '12,400 rows are too many: up to 500 can be pasted at once. Nothing was changed.',
    )
  })
})

describe('guess columns', () => {
  it.each([
    ['Step\tOwner\tStage\tDays\tDue', ['title', 'owner', 'stage', 'days', 'due']],
    [
      '#\tTask Name\tResponsible\tPhase\tDuration (days)\tDeadline',
      [null, 'title', 'owner', 'stage', 'days', 'due'],
    ],
    [
      'Activity\tMin. days\tMost likely\tMax days\tBy when?',
      ['title', 'minimum', 'likely', 'maximum', 'due'],
    ],
    ['Due\tDue date\tColour\tStep', ['due', null, null, 'title']],
  ])('by the headings %j', (headings, columns) => {
    expect(guessColumns(read(`${headings}\nx\tx\tx\tx\tx\tx`)).slice(0, columns.length)).toEqual(columns)
  })

  it('by what stands in them when there are no headings', () => {
    const rows = read('1\tAgree scope\t2027-02-01\t5-10\n2\tRun the pilot\t3/4/2027\t5 days')

    expect(guessColumns(rows)).toEqual([null, 'title', 'due', 'days'])
    expect(guessColumns(read('Agree\nSign'))).toEqual(['title'])
    expect(guessColumns(read('2027\n2028'))).toEqual(['title'])
  })
})
