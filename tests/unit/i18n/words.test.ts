import { participationRoles, relationKinds } from '@workbook/model/link'
import { noteColours } from '@workbook/model/note'
import { buyingRoles, dispositions, influences } from '@workbook/model/stakeholder'
import { stepKinds, stepStatuses } from '@workbook/model/step'
import { describe, expect, test } from 'vitest'
import * as words from '../../../renderer/i18n/words'

const enumerations = {
  stepKindWords: stepKinds,
  stepStatusWords: stepStatuses,
  buyingRoleWords: buyingRoles,
  dispositionWords: dispositions,
  influenceWords: influences,
  participationWords: participationRoles,
  relationWords: relationKinds,
  noteColourWords: noteColours,
} satisfies Partial<Record<keyof typeof words, readonly string[]>>

const catalogues = Object.entries(words).filter(
  (entry): entry is [string, Readonly<Record<string, string>>] => !Array.isArray(entry[1]),
)

describe('words', () => {
  test.each(Object.entries(enumerations))(
    '%s cover every value in the order of the model',
    (name, values) => {
      expect(Object.keys(Object.fromEntries(catalogues)[name] ?? {})).toEqual([...values])
    },
  )

  test.each(catalogues)('%s begin with a capital and differ from each other', (_name, catalogue) => {
    const spoken = Object.values(catalogue)

    expect(spoken.filter((word) => !/^[A-Z]/.test(word))).toEqual([])
    expect(new Set(spoken).size).toBe(spoken.length)
  })
})
