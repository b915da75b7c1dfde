import type { StepEdit } from '@workbook/commands/edit-plan'
import type { Sheet } from '@workbook/model/sheet'
import type { Id } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { stageTitle, stakeholderTitle } from '@workbook/scene/names'
import type { Grouping, RowGroup } from '../../ui/grid/grid-lines'
import type { PlanRow } from './plan-rows'
import type { NewRowPlace } from './write-plan'

/** How the plan can be grouped, and what a group says about a step that is added to it. */
export const planGroupingNames = { stage: 'Stage', owner: 'Owner' } as const
export type PlanGroupingName = keyof typeof planGroupingNames

export function isPlanGrouping(name: string | null): name is PlanGroupingName {
  return name !== null && name in planGroupingNames
}

const nothing: StepEdit = {}

/** The stages of the sheets, left to right; steps outside stages come last. */
export function byStage(
  workbook: Workbook,
  sheets: readonly Sheet[],
  rows: readonly PlanRow[],
): Grouping<PlanRow> {
  const named = (sheet: Sheet, title: string) => (sheets.length > 1 ? `${sheet.title} · ${title}` : title)
  const groups = sheets.flatMap((sheet): RowGroup[] => {
    const stages = inOrder([...workbook.stages.values()].filter(({ sheetId }) => sheetId === sheet.id))
    const outside = rows.some(({ step }) => step.sheetId === sheet.id && step.stageId === null)
    return [
      ...stages.map((stage) => ({
        key: `${sheet.id} ${stage.id}`,
        title: named(sheet, stageTitle(stage)),
      })),
      ...(outside || stages.length === 0
        ? [{ key: `${sheet.id} `, title: named(sheet, stages.length === 0 ? 'Steps' : 'No stage') }]
        : []),
    ]
  })
  return {
    id: 'stage',
    title: planGroupingNames.stage,
    groupOf: ({ step }) => `${step.sheetId} ${step.stageId ?? ''}`,
    groups,
  }
}

/** Everybody who owns a step, alone or together with others; steps that nobody owns come last. */
export function byOwner(rows: readonly PlanRow[]): Grouping<PlanRow> {
  const titles = new Map<string, string>()
  for (const row of rows) titles.set(ownersKey(row), row.owners.map(stakeholderTitle).join(' and '))
  const groups = [...titles]
    .map(([key, title]) => ({ key, title: title || 'Nobody yet' }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.title.localeCompare(b.title, 'en'))
  return { id: 'owner', title: planGroupingNames.owner, groupOf: ownersKey, groups }
}

function ownersKey({ owners }: PlanRow): string {
  return owners.map(({ id }) => id).join(' ')
}

/** Where a step goes that is added in a group: to the end of its stage, or to the end of the sheet's last stage. */
export function placeInGroup(
  workbook: Workbook,
  sheetId: Id,
  grouping: PlanGroupingName | null,
  group: string,
): NewRowPlace {
  if (grouping === 'stage') {
    const [sheet = sheetId, stage = ''] = group.split(' ')
    return { sheetId: sheet, stageId: stage === '' ? null : stage, edit: nothing }
  }
  const stages = inOrder([...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId))
  const people = group === '' ? [] : group.split(' ').map((id) => ({ id }))
  const edit = people.length === 0 ? nothing : { participants: [{ role: 'owns' as const, people }] }
  return { sheetId, stageId: stages.at(-1)?.id ?? null, edit }
}
