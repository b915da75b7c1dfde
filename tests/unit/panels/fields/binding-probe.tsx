import type { FieldChanges } from '@workbook/commands/edit-record'
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Binding } from '../../../../renderer/panels/fields/binding'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

/** A record that forms can be tried on: it remembers each change and refuses what it is told to refuse. */
export interface Probe<R> {
  readonly record: () => R
  readonly changes: FieldChanges<R>[]
  /** From now on each change is refused with this sentence; null takes them again. */
  readonly refuseWith: (sentence: string | null) => void
  readonly show: (form: (binding: Binding<R>) => ReactNode) => void
  readonly leave: () => void
}

let places = 0

export function probe<R extends object>(start: R, { readOnly = false } = {}): Probe<R> {
  let record = start
  let refusal: string | null = null
  const changes: FieldChanges<R>[] = []
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  const root = createRoot(host)
  let form: (binding: Binding<R>) => ReactNode = () => null
  places += 1
  const place = `steps:probe${places}`
  const render = () => root.render(form({ record, place, readOnly, change }))
  function change(next: FieldChanges<R>): string | null {
    if (refusal !== null) return refusal
    changes.push(next)
    record = { ...record, ...next }
    render()
    return null
  }
  return {
    record: () => record,
    changes,
    refuseWith: (sentence) => {
      refusal = sentence
    },
    show: (next) => {
      form = next
      act(render)
    },
    leave: () => act(() => root.render(null)),
  }
}

/** The control with a label. */
export function control(label: string): HTMLInputElement {
  const named = [...document.querySelectorAll('label')].find(
    (element) => element.textContent?.trim() === label,
  )
  const found =
    (named && document.getElementById(named.htmlFor)) ?? document.querySelector(`[aria-label="${label}"]`)
  if (!found) throw new Error(`No field is called "${label}"`)
  return found as HTMLInputElement
}

export function type(label: string, text: string): void {
  const element = control(label)
  act(() => {
    element.focus()
    const prototype = Object.getPrototypeOf(element)
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export function leaveField(label: string): void {
  act(() => control(label).blur())
}

export function press(label: string, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  act(() => {
    control(label).dispatchEvent(event)
  })
  return event
}

/** The sentences under the fields. */
export function problems(): string[] {
  return [...document.querySelectorAll('[role="alert"]')].map((element) => element.textContent ?? '')
}
