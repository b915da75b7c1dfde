// @vitest-environment happy-dom
import { act, Component, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { part } from '../../../renderer/ui/part'

vi.mock('../../../renderer/ui/after-picture', () => ({
  afterPicture: () =>
    new Promise<void>((resolve) => {
      drawn = resolve
    }),
}))

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let drawn: () => void
const Greeting = ({ name }: { readonly name: string }) => <p>Good morning, {name}</p>
const page = () => document.body.textContent

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override render = () => (this.state.failed ? 'This part stopped' : this.props.children)
}

async function shown(content: ReactNode): Promise<void> {
  const host = document.body.appendChild(document.createElement('div'))
  await act(() => createRoot(host).render(content))
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('a part of the window', () => {
  test('is loaded and drawn once the first picture is there, and only then', async () => {
    const load = vi.fn(async () => ({ default: Greeting }))
    const Part = part(load)
    await shown(<Part name="Julia" />)
    expect(page()).toBe('')
    expect(load).not.toHaveBeenCalled()
    await act(async () => drawn())
    expect(page()).toBe('Good morning, Julia')
  })

  test('is drawn at once when it was prepared, and is loaded a single time', async () => {
    const load = vi.fn(async () => ({ default: Greeting }))
    const Part = part(load)
    await Part.prepare()
    await Part.prepare()
    await shown(<Part name="Tom" />)
    expect(page()).toBe('Good morning, Tom')
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('that cannot be loaded tells the error boundary around it', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    const Part = part<{ readonly name: string }>(() => Promise.reject(new Error('no file')))
    await Part.prepare()
    await shown(
      <Boundary>
        <Part name="Priya" />
      </Boundary>,
    )
    expect(page()).toBe('This part stopped')
    silent.mockRestore()
  })
})
