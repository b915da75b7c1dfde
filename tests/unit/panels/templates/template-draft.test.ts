import { templateById } from '@workbook/templates/catalogue'
import { describe, expect, it, test } from 'vitest'
import { daysText, previewStages, templateDraft } from '../../../../renderer/panels/templates/template-draft'
import { givenWorkbook, step } from '../../workbook/given-workbook'

describe('what goes into a template', () => {
  test.each([
    [{ min: 3, max: 10, unit: 'working' }, '3 to 10 days'],
    [{ min: 3, likely: 5, max: 10, unit: 'working' }, '3 to 10 days, likely 5'],
    [{ min: 1, likely: 1, max: 1, unit: 'working' }, '1 day'],
    [{ min: 0, max: 0, unit: 'working' }, '0 days'],
    [{ min: 10, max: 10, unit: 'calendar' }, '10 calendar days'],
  ] as const)('says days as people do (%#)', (duration, text) => {
    expect(daysText(duration)).toBe(text)
  })

  it('is shown whole: nothing is handed on unseen', () => {
    const template = templateById('public-tender')
    if (!template) throw new Error('The template is missing')
    const shown = JSON.stringify(previewStages(template))
    for (const { title, evidenceExpected, action, question = '' } of template.steps)
      for (const text of [title, evidenceExpected, action, question]) expect(shown).toContain(text)
    for (const { title } of [...template.stages, ...template.roles]) expect(shown).toContain(title)
  })

  it('is what was chosen, or the sentence why not', () => {
    const workbook = givenWorkbook({ steps: [step('a', { title: 'Order' })] })
    const choice = { title: ' Ours ', sheetId: 'map', actualDurations: false }
    expect(templateDraft(workbook, choice)).toMatchObject({ ok: true, value: { title: 'Ours' } })
    expect(templateDraft(workbook, { ...choice, sheetId: 'legal' }).ok).toBe(false)
  })
})
