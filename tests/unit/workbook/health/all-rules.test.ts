import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import examples from '@resources/rules/examples.json'
import data from '@resources/rules/rules.json'
import { ruleFacts } from '@workbook/health/rule-facts'
import { ruleIds } from '@workbook/health/rule-ids'
import { rules } from '@workbook/health/rules/rules'
import { describe, expect, test } from 'vitest'

const tables = 'tests/unit/workbook/health/rules'
const sources = 'renderer/workbook/health/rules'

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? textsIn(path) : [readFileSync(path, 'utf8')]
  })
}

describe('all rules', () => {
  test('are the 62, each once and in the order of their ids', () => {
    expect(ruleIds).toHaveLength(62)
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds])
  })

  test('have facts, and no facts are without a rule', () => {
    expect(Object.keys(data).sort()).toEqual([...ruleIds].sort())
    expect(Object.keys(examples).sort()).toEqual([...ruleIds].sort())
  })

  test('have a file of their own and a table of when they fire', () => {
    const [written, tested] = [textsIn(sources), textsIn(tables).join('\n')]
    for (const id of ruleIds) {
      expect(written.filter((text) => text.includes(`id: '${id}'`))).toHaveLength(1)
      expect(tested).toContain(`describeRule('${id}'`)
    }
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s explains every limit that it has',
    (id, rule) => {
      const facts = ruleFacts(id)
      expect(Object.keys(facts.thresholds ?? {})).toEqual(Object.keys(rule.thresholds ?? {}))
      for (const { usual, min, max } of Object.values(rule.thresholds ?? {})) {
        expect([min <= usual, usual <= max]).toEqual([true, true])
      }
    },
  )

  test.each(ruleIds)('%s is told in whole sentences', (id) => {
    const { fires, why, question, clears, method } = ruleFacts(id)
    const example = examples[id]
    for (const text of [fires, why, clears, method, example.wrong, example.right])
      expect(text).toMatch(/^[\p{Lu}“\d].*[.?!”]$/su)
    if (question !== undefined) expect(question).toMatch(/^[\p{Lu}“].*[.?]$/su)
  })
})
