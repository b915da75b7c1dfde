import type { Failure } from '@contract/failure'
import { newWorkbook } from '@workbook/format/new-workbook'
import { failure, success } from '@workbook/model/result'
import { templateById, templates } from '@workbook/templates/catalogue'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { changeSettings } from '../change-settings'
import type { Closing } from '../closing'
import { discardRecovery, findRecoveries, summaryOf } from '../files/recovery'
import type { Router } from '../ipc-router'
import { openNew, openPath, openPaths, restore } from '../open-workbooks'
import { cancelled, type Program } from '../program'
import { tell } from '../windows'

/** Answers what windows ask beyond their own workbook: opening, recent files, recovery, settings. */
export function answerProgramCalls(router: Router, program: Program, closing: Closing): void {
  const { windows, recents, settings, handles, journals, log, surroundings } = program
  router.handle('newWorkbook', ({ templateId, client }, sender) => {
    const { newId, now, app } = surroundings.revision()
    const template = templateId === null ? null : templateById(templateId)
    if (template === undefined) return failure(unknownTemplate)
    const start = { newId, now, app, client }
    openNew(
      program,
      template ? workbookFromTemplate(template, start) : newWorkbook(start),
      windows.of(sender) ?? null,
    )
    return success(null)
  })
  router.handle('openWorkbook', async (_request, sender) => {
    const window = windows.of(sender) ?? null
    const paths = await program.dialogs(window).chooseWorkbooks()
    if (paths.length === 0) return cancelled
    await openPaths(program, paths, window)
    return success(null)
  })
  router.handle('openRecent', ({ id }, sender) => {
    const path = recents.pathOf(id)
    return path === null ? failure(goneFromList) : openPath(program, path, windows.of(sender) ?? null)
  })
  router.handle('openDropped', async ({ paths }, sender) => {
    await openPaths(program, paths, windows.of(sender) ?? null)
    return success(null)
  })
  router.handle('listRecents', async () => success(await recents.list()))
  router.handle('removeRecent', async ({ id }) => {
    await recents.remove(id)
    return success(null)
  })
  router.handle('listRecoveries', async () => {
    const left = await findRecoveries(journals, (handle) => handles.get(handle) !== undefined)
    return success(left.map(summaryOf))
  })
  router.handle('resolveRecovery', async ({ id, decision }, sender) => {
    if (decision === 'restore') return restore(program, id, windows.of(sender) ?? null)
    await discardRecovery(journals, id)
    return success(null)
  })
  router.handle('listTemplates', () =>
    success(
      templates().map(({ id, title, description, steps, stages }) => ({
        id,
        name: title,
        note: description,
        steps: steps.length,
        stages: stages.map(({ title }) => title),
      })),
    ),
  )
  router.handle('readSettings', () => success(settings.data))
  router.handle('writeSettings', async (wanted) => {
    settings.data = wanted
    await settings.write()
    for (const window of windows.all())
      tell(window, { type: 'settings-changed', dark: wanted.theme === 'dark' })
    return success(null)
  })
  router.handle('setMenuState', (state, sender) => {
    const window = windows.of(sender)
    if (window) window.menuState = state
    return success(null)
  })
  router.handle('settled', (_request, sender) => {
    const window = windows.of(sender)
    if (window) closing.settled(window)
    return success(null)
  })
  router.handle('reportProblem', ({ message }) => {
    log.problem(message)
    return success(null)
  })
}

const unknownTemplate: Failure = {
  code: 'invalid-request',
  message: 'There is no such starting point. Choose another one; nothing was changed.',
}
const goneFromList: Failure = {
  code: 'missing-file',
  message: 'That workbook is no longer in the list. Use Open… to find it; nothing was changed.',
}
