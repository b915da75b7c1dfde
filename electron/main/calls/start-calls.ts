import type { Failure } from '@contract/failure'
import { newWorkbook } from '@workbook/format/new-workbook'
import { failure, type Result, success } from '@workbook/model/result'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { dayOf } from '@workbook/scene/day-text'
import type { TemplateUse } from '@workbook/templates/workbook-from-template'
import { discardRecovery, findRecoveries, summaryOf } from '../files/recovery'
import { workbookEnding } from '../files/workbook-ending'
import type { Router } from '../ipc-router'
import { openNew, openPath, openPaths, restore } from '../open-workbooks'
import { cancelled, type Program } from '../program'
import { unknownTemplate } from './template-calls'

/** Everything that brings a workbook into a window. */
export function registerStartCalls(router: Router, program: Program): void {
  const { windows, recents, handles, journals } = program

  router.handle('newWorkbook', async ({ templateId, client }, sender) => {
    const use = { ...program.surroundings.revision(), client }
    const workbook = templateId === null ? newWorkbook(use) : await laidOut(program, templateId, use)
    if (!workbook) return failure(unknownTemplate)
    openNew(program, workbook, windows.of(sender) ?? null)
    return success(null)
  })
  router.handle('openWorkbook', async (_request, sender) => {
    const window = windows.of(sender) ?? null
    const paths = await program.dialogs(window).chooseWorkbooks()
    await openPaths(program, paths, window)
    return success(null)
  })
  router.handle('openRecent', async ({ id }, sender) => {
    const path = recents.pathOf(id)
    if (path === null) return failure(unknownRecent)
    await openPaths(program, [path], windows.of(sender) ?? null)
    return success(null)
  })
  router.handle('openDropped', async ({ paths }, sender): Promise<Result<null, Failure>> => {
    const workbooks = paths.filter((path) => path.toLowerCase().endsWith(workbookEnding))
    await openPaths(program, workbooks, windows.of(sender) ?? null)
    return workbooks.length === paths.length ? success(null) : failure(notAWorkbook)
  })
  router.handle('listRecents', async () => success(await recents.list()))
  router.handle('removeRecent', async ({ id }) => {
    await recents.remove(id)
    return success(null)
  })
  router.handle('pinRecent', async ({ id, pinned }) => {
    await recents.pin(id, pinned)
    return success(null)
  })
  router.handle('locateRecent', async ({ id }, sender) => {
    if (recents.pathOf(id) === null) return failure(unknownRecent)
    const window = windows.of(sender) ?? null
    const [path] = await program.dialogs(window).chooseWorkbooks()
    if (path === undefined) return cancelled
    const opened = await openPath(program, path, window)
    if (opened.ok) await recents.move(id, path)
    return opened
  })
  router.handle('listRecoveries', async () => {
    const found = await findRecoveries(journals, (handle) => handles.get(handle) !== undefined)
    return success(found.map(summaryOf))
  })
  router.handle('resolveRecovery', async ({ id, decision }, sender) => {
    if (decision === 'restore') return restore(program, id, windows.of(sender) ?? null)
    if (!handles.get(id)) await discardRecovery(journals, id)
    return success(null)
  })
}

/** A workbook from a template, as Tidy up lays it out; null when there is no such template. */
async function laidOut({ ownTemplates }: Program, id: Id, use: TemplateUse): Promise<Workbook | null> {
  // Templates and the layout library are large, and needed for nothing else here.
  const { templateById } = await import('@workbook/templates/catalogue')
  const template = templateById(id) ?? ownTemplates.byId(id)
  if (!template) return null
  const { workbookFromTemplate } = await import('@workbook/templates/workbook-from-template')
  const { tidiedWorkbook } = await import('@workbook/templates/tidied-workbook')
  const { newId, now } = use
  return tidiedWorkbook(workbookFromTemplate(template, use), { newId, now, today: dayOf(new Date()) })
}

const unknownRecent: Failure = {
  code: 'missing-file',
  message: 'This workbook is not in the list any more. Nothing was changed; use Open to find it.',
}

const notAWorkbook: Failure = {
  code: 'unreadable',
  message: `Only workbooks with the ending ${workbookEnding} can be opened by dropping them. Nothing was changed.`,
}
