import { describe, expect, test } from 'vitest'
import { classified, unclassified } from './full-records'

describe('what a client may see', () => {
  test.each(classified)('every field of $kind is decided', ({ schema, rule }) => {
    expect(unclassified(schema, rule)).toEqual([])
  })

  test.each(classified.filter(({ rule }) => rule !== 'internal'))(
    'a field of $kind that nobody decided on is noticed',
    ({ schema, rule }) => {
      const grown = { ...schema, properties: { ...schema.properties, mood: { type: 'string' } } }
      expect(unclassified(grown, rule)).toEqual(['.mood'])
    },
  )
})
