import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'

/** What the menu of a text depends on. */
export type TextTarget = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags' | 'misspelledWord' | 'dictionarySuggestions'
>

/** What happens to a misspelt word. */
export interface SpellingActs {
  replace(word: string): void
  learn(word: string): void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }
const mostSuggestions = 5

/** The right-click menu of a text that is typed or selected; empty where there is no text. */
export function textMenuTemplate(target: TextTarget, acts: SpellingActs): Item[] {
  const { isEditable, selectionText, editFlags } = target
  if (!isEditable) {
    return selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  }
  return [
    ...spellingItems(target, acts),
    { role: 'undo', enabled: editFlags.canUndo },
    { role: 'redo', enabled: editFlags.canRedo },
    separator,
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'pasteAndMatchStyle', label: 'Paste', enabled: editFlags.canPaste },
    { role: 'delete', enabled: editFlags.canDelete },
    separator,
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}

function spellingItems({ misspelledWord, dictionarySuggestions }: TextTarget, acts: SpellingActs): Item[] {
  if (misspelledWord === '') return []
  const suggestions = dictionarySuggestions
    .slice(0, mostSuggestions)
    .map((word): Item => ({ label: word.replaceAll('&', '&&'), click: () => acts.replace(word) }))
  return [
    ...(suggestions.length > 0 ? suggestions : [{ label: 'No suggestions', enabled: false }]),
    { label: 'Add to dictionary', click: () => acts.learn(misspelledWord) },
    separator,
  ]
}
