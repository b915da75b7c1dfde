import { serialise } from '@workbook/format/serialise'
import { failure } from '@workbook/model/result'
import { templateById } from '@workbook/templates/catalogue'
import { templateIds } from '@workbook/templates/template-ids'
import { tidiedWorkbook } from '@workbook/templates/tidied-workbook'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import type { Command } from './command'
import { obstacleTo, writeTarget } from './files'
import { parseOptions } from './options'

const options = {
  template: { type: 'string' },
  to: { type: 'string' },
  client: { type: 'string' },
  force: { type: 'boolean' },
} as const

/** `buymap new`: a workbook made from a template. */
export const newCommand: Command = {
  name: 'new',
  usage: '--template ID --to OUT.buymap [--client NAME] [--force]',
  summary: `Makes a workbook from a template: ${templateIds.join(', ')}.`,
  async run(parameters, host) {
    const parsed = parseOptions(parameters, options)
    if (!parsed.ok) return parsed
    const { values, files } = parsed.value
    const { template: templateId, to, client = '', force = false } = values
    if (files[0] !== undefined) return failure(`“${files[0]}” is one argument too many.`)
    if (templateId === undefined) return failure('--template is missing.')
    if (!to?.toLowerCase().endsWith('.buymap')) return failure('--to needs a file name that ends in .buymap.')
    const template = templateById(templateId)
    if (!template) {
      return failure(`There is no template “${templateId}”. Choose one of: ${templateIds.join(', ')}.`)
    }
    const obstacle = await obstacleTo({ to, force }, host)
    if (obstacle !== null) return failure(obstacle)
    const { newId } = host
    const now = host.now().toISOString()
    const app = `Buymap ${host.version}`
    const stacked = workbookFromTemplate(template, { newId, now, client: client.trim(), app })
    const workbook = await tidiedWorkbook(stacked, { newId, now, today: now.slice(0, 10) })
    const written = await writeTarget({ to, force }, serialise(workbook), host)
    if (written.ok) host.say(`${to} was written, ${workbook.steps.size} steps.`)
    return written
  },
}
