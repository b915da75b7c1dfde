// @vitest-environment happy-dom
import { ruleFacts } from '@workbook/health/rule-facts'
import { ruleIds } from '@workbook/health/rule-ids'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryBuymap } from '../../../../renderer/bridge/memory-buymap'
import { connectTo } from '../../../../renderer/bridge/window-api'
import { windowState } from '../../../../renderer/bridge/window-state'
import { chooseForRule } from '../../../../renderer/panels/rules/change-rules'
import { findRules } from '../../../../renderer/panels/rules/find-rules'
import { RulesDialog } from '../../../../renderer/panels/rules/RulesDialog'
import { shownRule, showRule } from '../../../../renderer/panels/rules/shown-rule'

const text = () => document.body.textContent ?? ''

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root
afterEach(() => act(() => root.unmount()))
beforeEach(() => {
  connectTo(memoryBuymap())
  windowState.setState(windowState.getInitialState())
  shownRule.setState({ ruleId: null })
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  root = createRoot(host)
  act(() => root.render(<RulesDialog open onClose={() => undefined} />))
})

describe('the pages of the rules', () => {
  test('can all be read', () => {
    for (const id of ruleIds) {
      act(() => showRule(id))
      const { title, why, method } = ruleFacts(id)
      expect(document.querySelector('article h3')?.textContent).toBe(title)
      const page = document.querySelector('article')?.textContent ?? ''
      for (const part of [why, method, 'When it fires', 'Fires: ', 'Does not: ']) expect(page).toContain(part)
      expect(page).not.toMatch(/\{\w+\}/)
    }
  })

  test('open on the rule that was asked for, as a dialog of the window', () => {
    act(() => showRule('S17'))
    expect(windowState.getState().dialog).toBe('rules')
    expect(document.querySelector('[aria-current=page]')?.textContent).toBe('Plan does not fit the date')
  })

  test('are found by every word of a text', () => {
    expect(findRules('meddpicc economic')).toEqual(['P01', 'P02'])
    expect(findRules('P08')).toEqual(['P08'])
    expect(findRules('nonsense word')).toEqual([])
    expect(findRules(' ')).toHaveLength(62)
  })
})

describe('the settings of a rule', () => {
  test('say that they are as default until somebody chooses, and again afterwards', () => {
    act(() => showRule('P08'))
    const settings = () => document.querySelector('[aria-label="Settings of this rule"]')?.textContent
    expect(settings()).toBe(
      'In your BuymapSeverityWarningas defaultDays without contactas defaultThree weeks, a rule of thumb of account planners; Gong lets each team set its own delay.',
    )
    act(() => chooseForRule('P08', { severity: 'high', thresholds: { days: 10 } }))
    expect(settings()).toContain('High')
    expect(settings()).toContain('your choice')
    const back = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Back to default',
    )
    act(() => back?.click())
    expect(windowState.getState().settings.rules).toEqual({ team: null, own: {} })
  })

  test('take a whole number within its range, and say why not any other', () => {
    act(() => showRule('P08'))
    const field = document.querySelector<HTMLInputElement>('article input[inputmode]')
    const type = (value: string) =>
      act(() => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
        set?.call(field, value)
        field?.dispatchEvent(new Event('input', { bubbles: true }))
      })
    type('1000')
    expect(text()).toContain('A whole number from 3 to 365.')
    act(() => field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    expect(windowState.getState().settings.rules?.own.P08).toBe(undefined)
    type('30')
    act(() => field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    expect(windowState.getState().settings.rules?.own.P08).toEqual({ thresholds: { days: 30 } })
  })

  test('show what a team decided', () => {
    act(() =>
      windowState.setState({
        settings: {
          ...windowState.getState().settings,
          rules: { team: { name: 'North', rules: { P08: { severity: 'off' } } }, own: {} },
        },
      }),
    )
    act(() => showRule('P08'))
    expect(text()).toContain('Rules of North')
    expect(text()).toContain('from the team')
  })
})
