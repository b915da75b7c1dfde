import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'

/** A question with a button for each answer. */
export interface Question<Button extends string> {
  readonly tone: 'info' | 'question' | 'warning' | 'error'
  readonly message: string
  readonly detail?: string
  readonly buttons: readonly [Button, ...Button[]]
  /** The answer of Escape and of the close button. */
  readonly cancel: Button
}

/** Where a file is to be written. */
export interface TargetQuestion {
  readonly title: string
  readonly defaultPath: string
  readonly kind: keyof typeof filters
}

/** The system's own dialogs, which belong to one window or to none. */
export interface Dialogs {
  ask<Button extends string>(question: Question<Button>): Promise<Button>
  /** Says something that needs no answer. */
  say(message: string): Promise<void>
  /** Asks for a file to write, its ending included; null when cancelled. */
  chooseTarget(question: TargetQuestion): Promise<string | null>
  /** Asks for workbooks to open. */
  chooseWorkbooks(): Promise<readonly string[]>
  /** Asks for a file of some kind to read; null when cancelled. */
  chooseFile(title: string, kind: keyof typeof filters): Promise<string | null>
  /** Asks for a folder; null when cancelled. */
  chooseFolder(title: string): Promise<string | null>
}

const filters = {
  workbook: { name: 'Buymap workbook', extensions: ['buymap'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  calendar: { name: 'Calendar', extensions: ['ics'] },
  table: { name: 'Table (CSV)', extensions: ['csv'] },
  // The system's dialogs know the last ending only.
  rules: { name: 'Team rules', extensions: ['json'] },
  template: { name: 'Template', extensions: ['json'] },
}

/** The dialogs of a window. */
export function dialogsOf(window: BrowserWindow | null): Dialogs {
  const show = async <Button extends string>(question: Question<Button>): Promise<Button> => {
    const { tone, message, detail, buttons, cancel } = question
    const options: MessageBoxOptions = {
      type: tone,
      message,
      buttons: [...buttons],
      defaultId: 0,
      cancelId: buttons.indexOf(cancel),
      noLink: true,
      ...(detail !== undefined && { detail }),
    }
    const { response } = window
      ? await dialog.showMessageBox(window, options)
      : await dialog.showMessageBox(options)
    return buttons[response] ?? cancel
  }
  const mayReplace = async (name: string) =>
    (await show({
      tone: 'warning',
      message: `“${name}” is there already. Replace it?`,
      buttons: ['Cancel', 'Replace'],
      cancel: 'Cancel',
    })) === 'Replace'
  return {
    ask: show,
    async say(message) {
      await show({ tone: 'error', message, buttons: ['OK'], cancel: 'OK' })
    },
    async chooseTarget({ title, defaultPath, kind }) {
      const options = { title, defaultPath, filters: [filters[kind]] }
      const { canceled, filePath } = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options)
      if (canceled || !filePath) return null
      const ending = `.${filters[kind].extensions[0]}`
      if (filePath.toLowerCase().endsWith(ending)) return filePath
      const complete = `${filePath}${ending}`
      // The system asked about the name as it was typed, not about this one.
      return !existsSync(complete) || (await mayReplace(basename(complete))) ? complete : null
    },
    async chooseFile(title, kind) {
      const options = { title, properties: ['openFile' as const], filters: [filters[kind]] }
      const { canceled, filePaths } = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options)
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseWorkbooks() {
      const options = {
        title: 'Open workbook',
        properties: ['openFile' as const, 'multiSelections' as const],
        filters: [filters.workbook, { name: 'All files', extensions: ['*'] }],
      }
      const { canceled, filePaths } = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options)
      return canceled ? [] : filePaths
    },
    async chooseFolder(title) {
      const options = { title, properties: ['openDirectory' as const] }
      const { canceled, filePaths } = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options)
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}
