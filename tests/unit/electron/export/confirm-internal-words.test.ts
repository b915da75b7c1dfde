import { defaultSettings } from '@contract/settings'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../../electron/main/dialogs'
import { confirmInternalWords } from '../../../../electron/main/export/confirm-internal-words'
import { step } from '../../workbook/given-workbook'
import { deal, deciding } from '../../workbook/health/given-deal'

const rival = deal({ alternatives: [{ id: 'k', name: 'Kornblau', kind: 'competitor' }] })
const telling = (count: number) =>
  deciding({
    deal: [rival],
    steps: Array.from({ length: count }, (_, index) =>
      step(`s${index}`, { title: `Beat Kornblau ${index}` }),
    ),
  })

async function confirmed(count: number, answer: string, settings = defaultSettings) {
  const asked: Question<string>[] = []
  const ask = async <B extends string>(question: Question<B>) => {
    asked.push(question)
    return answer as B
  }
  return { goes: await confirmInternalWords(telling(count), settings, { ask }), asked }
}

describe('words that would give something away', () => {
  test('hold an export up until somebody wants it so', async () => {
    const { goes, asked } = await confirmed(1, 'Cancel')
    expect(goes).toBe(false)
    expect(asked[0]?.detail).toContain('The step “Beat Kornblau 0” would show the client “Kornblau”.')
    expect((await confirmed(1, 'Export anyway')).goes).toBe(true)
  })

  test('are named as far as a question can hold them', async () => {
    const { asked } = await confirmed(7, 'Cancel')
    expect(asked[0]?.detail).toContain('And 2 more')
  })

  test('are not asked about where there are none or the rule is off', async () => {
    expect(await confirmed(0, 'Cancel')).toMatchObject({ goes: true, asked: [] })
    const off = { ...defaultSettings, rules: { team: null, own: { H01: { severity: 'off' as const } } } }
    expect(await confirmed(1, 'Cancel', off)).toMatchObject({ goes: true, asked: [] })
  })
})
