import { type Migration, migrate } from '@workbook/format/migrate'
import { migrations } from '@workbook/format/migrations'
import { formatVersion } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'

const renameClient: Migration = {
  to: 2,
  summary: 'The client is an object',
  up: ({ client, ...rest }) => ({ ...rest, client: { name: client } }),
}
const addCurrency: Migration = {
  to: 3,
  summary: 'A currency is asked for',
  up: (document) => ({ ...document, currency: 'EUR' }),
}
const history = [renameClient, addCurrency]
const versionOne = { format: 'buymap', version: 1, client: 'Acme', x_extra: true }

describe('migrations', () => {
  test('lead an old document through every later version, whole object in, whole object out', () => {
    expect(migrate({ version: 1, document: versionOne }, history)).toEqual({
      ok: true,
      value: {
        document: { format: 'buymap', version: 3, client: { name: 'Acme' }, currency: 'EUR', x_extra: true },
        migratedFrom: 1,
        newerVersion: false,
      },
    })
  })

  test('start behind the version of the document', () => {
    const document = { version: 2, client: { name: 'Acme' } }
    expect(migrate({ version: 2, document }, history)).toMatchObject({
      value: { document: { version: 3, client: { name: 'Acme' }, currency: 'EUR' }, migratedFrom: 2 },
    })
  })

  test.each([
    ['the newest version', 3, false],
    ['a newer version', 4, true],
  ])('leave %s as it is', (_, version, newerVersion) => {
    const document = { version }
    const result = migrate({ version, document }, history)
    expect(result).toEqual({ ok: true, value: { document, migratedFrom: null, newerVersion } })
    expect(result.ok && result.value.document).toBe(document)
  })

  test('that fail are a reading error, not a crash', () => {
    const failing: Migration = {
      to: 2,
      summary: 'Fails',
      up: () => {
        throw new TypeError('no')
      },
    }
    expect(migrate({ version: 1, document: versionOne }, [failing])).toMatchObject({
      ok: false,
      error: { code: 'migration-failed', path: '$' },
    })
  })

  test('are numbered without a gap', () => {
    expect(() => migrate({ version: 1, document: versionOne }, [addCurrency])).toThrow('instead of 2')
  })

  test('that are shipped lead to the version that is written', () => {
    expect(migrations.length + 1).toBe(formatVersion)
  })
})
