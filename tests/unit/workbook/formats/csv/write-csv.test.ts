import { questionsCsv } from '@workbook/formats/csv/questions-csv'
import { writeCsv } from '@workbook/formats/csv/write-csv'
import { describe, expect, it, test } from 'vitest'
import { givenWorkbook, person } from '../../given-workbook'

describe('comma-separated values', () => {
  it('begin with the mark of UTF-8 and quote what needs it', () => {
    expect(writeCsv([['a', 'b, c', 'say "d"', 'two\nlines', 'é']])).toBe(
      '\ufeffa,"b, c","say ""d""","two\nlines",é\r\n',
    )
  })

  test.each(['=1+1', '+49', '-2', '@x', '\tx', '\rx'])('%j is never run as a formula', (cell) => {
    const [field = ''] = writeCsv([[cell]])
      .slice(1)
      .split('\r\n')
    expect(field.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('leave an ordinary text as it is', () => {
    expect(writeCsv([['3-5 days', 'a=b']])).toBe('\ufeff3-5 days,a=b\r\n')
  })
})

test('the discovery list is a table with a question a row', () => {
  const question = {
    id: 'q',
    text: '=HYPERLINK("x")',
    because: 'It is open.',
    record: 'deal:deal' as const,
    places: [],
    urgent: true,
  }
  const text = questionsCsv(givenWorkbook(), [
    { person: person('Priya', { jobTitle: 'Finance' }), questions: [question] },
    { person: null, questions: [{ ...question, urgent: false, text: 'Who?' }] },
  ])
  expect(text.split('\r\n')).toEqual([
    '\ufeffPerson,Job title,Question,Why we ask,About,Urgent',
    `Priya,Finance,"'=HYPERLINK(""x"")",It is open.,The deal,yes`,
    ',,Who?,It is open.,The deal,',
    '',
  ])
})
