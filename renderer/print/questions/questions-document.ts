import type { PdfOptions } from '@contract/export'
import type { PersonQuestions } from '@workbook/health/questions/discovery-list'
import { openQuestionsOf } from '@workbook/health/questions/open-questions-of'
import type { RuleSettings } from '@workbook/health/settings/rule-settings'
import type { IsoDay } from '@workbook/model/values'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { stakeholderParts, stakeholderTitle } from '@workbook/scene/names'
import { bodyExtent, bodyWidth, smallestFrameText } from '../page-frame'
import { pageHead, placeHead } from '../page-head'
import { pageExtent, pointsPerPixel } from '../page-size'
import type { PrintDocument } from '../print-document'
import { onPages, type QuestionsPage, questionRows } from './questions-page'

/** Lays out the discovery list, each person on pages of their own. */
export function questionsDocument(
  workbook: Workbook,
  { paper }: PdfOptions,
  rules: RuleSettings,
  today: IsoDay,
): PrintDocument {
  const extent = pageExtent(paper, 'portrait')
  const list = openQuestionsOf(workbook, today, rules)
  const pages = list.flatMap((ofPerson): QuestionsPage[] => {
    const head = placeHead(pageHead(workbook, subjectOf(ofPerson), today, 'internal'), bodyWidth(extent))
    const rows = questionRows(ofPerson, bodyWidth(extent))
    return onPages(rows, bodyExtent(extent, head).height).map((onPage) => ({
      kind: 'questions',
      extent,
      head,
      rows: onPage,
    }))
  })
  const nothing = placeHead(pageHead(workbook, 'No question is open', today, 'internal'), bodyWidth(extent))
  return {
    title: ['Questions', dealOf(workbook).client.trim()].filter(Boolean).join(' – '),
    pages: pages.length > 0 ? pages : [{ kind: 'questions', extent, head: nothing, rows: [] }],
    smallestTextPoints: smallestFrameText * pointsPerPixel,
  }
}

function subjectOf({ person }: PersonQuestions): string {
  if (person === null) return 'Questions that nobody on the map is known to answer'
  return [
    'Questions to',
    [stakeholderTitle(person), ...stakeholderParts(person).slice(0, 1)].join(', '),
  ].join(' ')
}
