import { basename, join } from 'node:path'
import type { Failure } from '@contract/failure'
import { failure, success } from '@workbook/model/result'
import type { Template } from '@workbook/templates/template'
import { templateEnding } from '@workbook/templates/template-file'
import { allowedFileName } from '../files/allowed-file-name'
import { readTemplateFile, writeTemplateFile } from '../files/template-file'
import type { Router } from '../ipc-router'
import { cancelled, type Program } from '../program'

/** What new workbooks can start from: the templates that we ship and those of the person's own. */
export function registerTemplateCalls(router: Router, program: Program): void {
  const { ownTemplates, dialogs, windows, documentsFolder } = program

  router.handle('listTemplates', async () => {
    const { previewOf, templates } = await import('@workbook/templates/catalogue')
    const listed = (isOwn: boolean) => (template: Template) => ({ ...previewOf(template), isOwn })
    return success([...templates().map(listed(false)), ...ownTemplates.list().map(listed(true))])
  })
  router.handle('readTemplate', ({ id }) => success(ownTemplates.byId(id) ?? null))
  router.handle('saveTemplate', (template) => {
    if (!ownTemplates.hasRoom()) return failure(tooMany)
    return ownTemplates.add(template)
  })
  router.handle('deleteTemplate', async ({ id }, sender) => {
    const template = ownTemplates.byId(id)
    if (!template) return failure(unknownTemplate)
    const answer = await dialogs(windows.of(sender) ?? null).ask({
      tone: 'question',
      message: `Delete the template “${template.title}”?`,
      detail: 'Workbooks that were made from it stay as they are. This cannot be undone.',
      buttons: ['Delete', 'Cancel'],
      cancel: 'Cancel',
    })
    if (answer === 'Cancel') return cancelled
    return ownTemplates.remove(id)
  })
  router.handle('importTemplate', async (_request, sender) => {
    const ask = dialogs(windows.of(sender) ?? null)
    const path = await ask.chooseFile('Import template', 'template')
    if (path === null) return cancelled
    const read = await readTemplateFile(path)
    if (!read.ok) return read
    const known = ownTemplates.byId(read.value.id)
    if (!known && !ownTemplates.hasRoom()) return failure(tooMany)
    const replaces = known
      ? await ask.ask({
          tone: 'question',
          message: `The template “${known.title}” is here already. Replace it?`,
          detail: `The file holds “${read.value.title}”. Workbooks that were made from it stay as they are.`,
          buttons: ['Replace', 'Cancel'],
          cancel: 'Cancel',
        })
      : null
    if (replaces === 'Cancel') return cancelled
    return ownTemplates.put(read.value)
  })
  router.handle('exportTemplate', async ({ id }, sender) => {
    const template = ownTemplates.byId(id)
    if (!template) return failure(unknownTemplate)
    const path = await dialogs(windows.of(sender) ?? null).chooseTarget({
      title: 'Export template',
      defaultPath: join(documentsFolder, `${allowedFileName(template.title, 'Template')}${templateEnding}`),
      kind: 'template',
    })
    if (path === null) return cancelled
    const written = await writeTemplateFile(path, template)
    return written.ok ? success({ fileName: basename(path) }) : failure(written.error)
  })
}

/** What is said when a template is asked for that is not there. */
export const unknownTemplate: Failure = {
  code: 'invalid-request',
  message: 'There is no such template any more. Nothing was changed; choose another one.',
}

const tooMany: Failure = {
  code: 'invalid-request',
  message: 'There are as many templates as Buymap keeps. Nothing was changed; delete one that is not used.',
}
