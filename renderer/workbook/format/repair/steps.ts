import type { Step } from '../../model/step'
import type { Workbook } from '../../model/workbook'
import { nameInSentence } from '../record-name'
import { detailCycles } from './detail-cycles'
import { withKnownPeople } from './known-people'
import { mendTable, type Warn, without } from './table'

/** What a step names: the sheet that details it, the branch that was taken, who could answer a question. */
export function repairSteps(workbook: Workbook, warn: Warn): Workbook {
  const circular = detailCycles(workbook)
  const steps = mendTable(workbook.steps, (step) => {
    let next = step
    if (step.detailSheetId !== undefined && !workbook.sheets.has(step.detailSheetId)) {
      next = without(next, 'detailSheetId')
      warn(`${nameInSentence('steps', step)} named a sheet with its details that is not in the file.`)
    } else if (circular.has(step.id)) {
      next = without(next, 'detailSheetId')
      warn(`${nameInSentence('steps', step)} was detailed by a sheet that leads back to it; it no longer is.`)
    }
    if (step.chosenLinkId !== undefined && !isBranchOf(workbook, step, step.chosenLinkId)) {
      next = without(next, 'chosenLinkId')
      warn(
        `${nameInSentence('steps', step)} had taken a branch that is not in the file; choose the branch again.`,
      )
    }
    const openQuestions = withKnownPeople(step.openQuestions, workbook.stakeholders)
    if (openQuestions === step.openQuestions || openQuestions === undefined) return next
    warn(`${nameInSentence('steps', step)} has an open question for a person who is not in the file.`)
    return { ...next, openQuestions }
  })
  return { ...workbook, steps }
}

function isBranchOf({ links }: Workbook, step: Step, linkId: string): boolean {
  const link = links.get(linkId)
  return link?.kind === 'sequence' && link.sourceId === step.id
}
