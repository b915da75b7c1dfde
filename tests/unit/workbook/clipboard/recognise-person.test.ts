import { recognisePerson } from '@workbook/clipboard/recognise-person'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person } from '../given-workbook'

const workbook = givenWorkbook({
  stakeholders: [
    person('julia', { name: 'Julia Dorn', organisation: 'Northwind' }),
    person('other-julia', { name: 'Julia Dorn', organisation: 'Contoso' }),
    person('tom', { name: 'Tom Becker' }),
    person('cfo', { name: '', placeholder: true, jobTitle: 'CFO' }),
    person('cfo-called-so', { name: 'CFO' }),
    person('nobody', { name: '', placeholder: true }),
  ],
})

describe('recognise person', () => {
  it.each([
    [{ name: ' julia  DORN ', organisation: 'northwind' }, 'julia'],
    [{ name: 'Julia Dorn', organisation: 'Fabrikam' }, undefined],
    [{ name: 'Julia Dorn' }, undefined],
    [{ name: 'Tom Becker', organisation: 'Northwind' }, 'tom'],
    [{ name: '', placeholder: true, jobTitle: 'cfo' }, 'cfo'],
    [{ name: 'CFO' }, 'cfo-called-so'],
    [{ name: '', placeholder: true }, undefined],
  ])('%j is %s', (fields, id) => {
    expect(recognisePerson(workbook, { placeholder: false, ...fields })?.id).toBe(id)
  })
})
