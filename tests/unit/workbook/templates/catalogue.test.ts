import { previewOf, templates } from '@workbook/templates/catalogue'
import { describe, expect, test } from 'vitest'

describe('what a gallery shows of a template', () => {
  test.each(templates().map((template) => [template.id, template] as const))(
    'of %s: every step once, with its role and its days, and the notes',
    (_id, template) => {
      const { stages, notes } = previewOf(template)
      const shown = stages.flatMap(({ steps }) => steps)
      expect(shown.map(({ title }) => title).sort()).toEqual(template.steps.map(({ title }) => title).sort())
      for (const { owner, duration } of shown) {
        expect(owner).not.toBe('')
        expect(duration.max).toBeGreaterThanOrEqual(duration.min)
      }
      expect(notes).toBe(template.notes)
      expect(notes).not.toBe('')
    },
  )
})
