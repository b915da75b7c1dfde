import { describe, expect, test, vi } from 'vitest'
import { type TextTarget, textMenuTemplate } from '../../../../../electron/main/menu/text-menu'

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: false,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
}
const field: TextTarget = {
  isEditable: true,
  selectionText: 'bugdet',
  editFlags,
  misspelledWord: '',
  dictionarySuggestions: [],
}
const noActs = { replace: () => {}, learn: () => {} }

describe('the menu of a text', () => {
  test('that is typed has what texts have, as far as it can be done', () => {
    const items = textMenuTemplate(field, noActs)
    const enabled = items.filter((item) => item.enabled).map(({ role }) => role)
    expect(items.flatMap(({ role }) => role ?? [])).toEqual([
      'undo',
      'redo',
      'cut',
      'copy',
      'pasteAndMatchStyle',
      'delete',
      'selectAll',
    ])
    expect(enabled).toEqual(['undo', 'cut', 'copy', 'delete', 'selectAll'])
  })

  test('that is only read can be copied, and where there is none there is no menu', () => {
    expect(textMenuTemplate({ ...field, isEditable: false }, noActs)).toEqual([{ role: 'copy' }])
    expect(textMenuTemplate({ ...field, isEditable: false, selectionText: ' ' }, noActs)).toEqual([])
  })

  test('with a misspelt word offers others, and to keep it', () => {
    const acts = { replace: vi.fn(), learn: vi.fn() }
    const words = ['budget', 'budget & co', 'a', 'b', 'c', 'd', 'e']
    const items = textMenuTemplate({ ...field, misspelledWord: 'bugdet', dictionarySuggestions: words }, acts)
    expect(items.slice(0, 6).map(({ label }) => label)).toEqual([
      'budget',
      'budget && co',
      'a',
      'b',
      'c',
      'Add to dictionary',
    ])
    items[1]?.click?.(undefined as never, undefined, undefined as never)
    items[5]?.click?.(undefined as never, undefined, undefined as never)
    expect(acts.replace).toHaveBeenCalledWith('budget & co')
    expect(acts.learn).toHaveBeenCalledWith('bugdet')
  })

  test('with a misspelt word that nothing is like says so', () => {
    const [first] = textMenuTemplate({ ...field, misspelledWord: 'xqz' }, noActs)
    expect(first).toEqual({ label: 'No suggestions', enabled: false })
  })
})
