import type { Result } from '@workbook/model/result'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import type { Template } from '@workbook/templates/template'
import { templateFromWorkbook } from '@workbook/templates/template-from-workbook'
import type { PreviewStage } from './TemplatePreview'

/** What somebody chose for a template of their own. */
export interface TemplateChoice {
  readonly title: string
  readonly sheetId: Id
  readonly actualDurations: boolean
}

/** The template that would be kept. The main process gives it an id of its own. */
export function templateDraft(workbook: Workbook, choice: TemplateChoice): Result<Template, string> {
  return templateFromWorkbook(workbook, { ...choice, title: choice.title.trim(), id: 'new' })
}

/** Everything that it says about its steps: whoever hands it on has to see all of it. */
export function previewStages({ stages, steps, roles }: Template): PreviewStage[] {
  const titleOf = new Map(roles.map(({ id, title }) => [id, title]))
  return stages.map(({ id, title }) => ({
    title,
    steps: steps
      .filter(({ stage }) => stage === id)
      .map((step) => ({
        title: step.title,
        lines: [
          titleOf.get(step.owner) ?? '',
          daysText(step.duration),
          labelled('Proof', step.evidenceExpected),
          labelled('We', step.action),
          labelled('Ask', step.question),
        ].filter((line) => line !== ''),
      })),
  }))
}

function labelled(label: string, text = ''): string {
  return text.trim() === '' ? '' : `${label}: ${text}`
}

/** "3 to 10 days, likely 5", or "5 calendar days". */
export function daysText({ min, likely, max, unit }: Template['steps'][number]['duration']): string {
  const range = min === max ? `${min}` : `${min} to ${max}`
  const days = `${range} ${unit === 'calendar' ? 'calendar ' : ''}${range === '1' ? 'day' : 'days'}`
  return likely === undefined || min === max ? days : `${days}, likely ${likely}`
}
