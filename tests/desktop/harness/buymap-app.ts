import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'
import { appFolder } from './app-folder'
import { temporaryFolder } from './temporary-folder'

/** A running Buymap with a profile folder of its own. Only the system's dialogs and its clock are stubbed. */
export interface BuymapApp {
  readonly application: ElectronApplication
  readonly window: Page
  readonly profile: string
  /** Chooses an item of the native menu by its id, as a click on it would. */
  chooseMenuItem(id: string): Promise<void>
  isMenuItemEnabled(id: string): Promise<boolean>
  /** The label that the native menu shows for an item. */
  menuItemLabel(id: string): Promise<string>
  /** What the frames of all windows say. */
  titles(): Promise<string[]>
  /** Answers the next "save as" dialogs with this path. */
  answerSaveDialog(path: string): Promise<void>
  /** Answers the next "open" dialogs with these paths. */
  answerOpenDialog(paths: readonly string[]): Promise<void>
  /** Answers questions with the button of this label; the questions asked are kept. */
  answerQuestions(button: string): Promise<void>
  questionsAsked(): Promise<string[]>
  /** Quits as a person does; resolves when the program has ended. */
  quit(): Promise<void>
  /** Ends the program as a power cut would. */
  kill(): Promise<void>
}

export interface LaunchOptions {
  readonly files?: readonly string[]
  /** A profile folder to start with, to come back to an earlier session. */
  readonly profile?: string
}

/** The runtime that the desktop tests are run on, with its switches. */
export function electronUnderTest(): { executablePath: string; args: string[] } {
  const executablePath = process.env.BUYMAP_ELECTRON
  if (!executablePath) {
    throw new Error('BUYMAP_ELECTRON is not set: start the desktop tests with "npm test -- desktop".')
  }
  return { executablePath, args: JSON.parse(process.env.BUYMAP_ELECTRON_ARGS ?? '[]') as string[] }
}

/** The profile of somebody who knows the program: nothing is offered to newcomers in the way of a test. */
function knownProfile(): string {
  const folder = temporaryFolder('profile')
  const settings = { theme: 'system', authorName: '', paper: 'A4', tourSeen: true }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
  return folder
}

interface StubbedDialogs {
  questions: string[]
  answer: string
}

/** Starts the built program, as `npm start` does, and waits for its first window. */
export async function launchBuymap({ files = [], profile }: LaunchOptions = {}): Promise<BuymapApp> {
  const { executablePath, args } = electronUnderTest()
  const userData = profile ?? knownProfile()
  const application = await _electron.launch({
    executablePath,
    args: [...args, appFolder(), ...files],
    env: { ...process.env, BUYMAP_USER_DATA: userData } as Record<string, string>,
  })
  const window = await application.firstWindow()
  await window.waitForLoadState('domcontentloaded')
  const isMenuItemEnabled = (id: string) =>
    application.evaluate(
      ({ Menu }, itemId) => Menu.getApplicationMenu()?.getMenuItemById(itemId)?.enabled ?? false,
      id,
    )

  return {
    application,
    window,
    profile: userData,
    async chooseMenuItem(id) {
      // The menu hears of a change a moment after it is seen in the window; a person is not that fast.
      await expect.poll(() => isMenuItemEnabled(id), `the menu item ${id} can be chosen`).toBe(true)
      await application.evaluate(({ Menu, BrowserWindow }, itemId) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(itemId)
        const focused = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
        item?.click(undefined, focused, focused?.webContents)
      }, id)
    },
    isMenuItemEnabled,
    menuItemLabel: (id) =>
      application.evaluate(
        ({ Menu }, itemId) => Menu.getApplicationMenu()?.getMenuItemById(itemId)?.label ?? '',
        id,
      ),
    titles: () =>
      application.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((frame) => frame.getTitle()),
      ),
    async answerSaveDialog(path) {
      await application.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
    },
    async answerOpenDialog(paths) {
      await application.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
      }, paths)
    },
    async answerQuestions(button) {
      await application.evaluate(({ dialog }, answer) => {
        const scope = globalThis as typeof globalThis & { stubbedDialogs?: StubbedDialogs }
        scope.stubbedDialogs = { questions: scope.stubbedDialogs?.questions ?? [], answer }
        const ask = (...received: unknown[]) => {
          const options = received[received.length - 1] as {
            message: string
            detail?: string
            buttons?: string[]
          }
          const dialogs = scope.stubbedDialogs
          dialogs?.questions.push([options.message, options.detail ?? ''].join(' ').trim())
          const labels = (options.buttons ?? ['OK']).map((label) => label.replaceAll('&', ''))
          const response = Math.max(0, labels.indexOf(dialogs?.answer ?? ''))
          return Promise.resolve({ response, checkboxChecked: false })
        }
        dialog.showMessageBox = ask as typeof dialog.showMessageBox
      }, button)
    },
    questionsAsked: () =>
      application.evaluate(() => {
        const scope = globalThis as typeof globalThis & { stubbedDialogs?: StubbedDialogs }
        return scope.stubbedDialogs?.questions ?? []
      }),
    async quit() {
      const ended = application.waitForEvent('close')
      await application.evaluate(({ app }) => {
        // Deferred, so that the answer of this call still reaches the test.
        setImmediate(() => app.quit())
      })
      await ended
    },
    async kill() {
      const ended = application.waitForEvent('close')
      application.process().kill('SIGKILL')
      await ended
    },
  }
}
