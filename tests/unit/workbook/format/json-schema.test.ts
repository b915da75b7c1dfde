import { readFileSync, writeFileSync } from 'node:fs'
import { workbookJsonSchema } from '@workbook/format/json-schema'
import { expect, test } from 'vitest'

const published = 'resources/workbook.schema.json'

// After a change of the model: UPDATE_SCHEMA=1 npx vitest run tests/unit/workbook/format/json-schema.test.ts
test('the published JSON schema is the one that the model gives', () => {
  const text = `${JSON.stringify(workbookJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE_SCHEMA) writeFileSync(published, text)
  expect(readFileSync(published, 'utf8')).toBe(text)
})

test('it is draft 2020-12 and lets unknown fields pass', () => {
  const schema = workbookJsonSchema()
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
})
