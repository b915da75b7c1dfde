import { addStakeholder } from '../../commands/add-stakeholder'
import { refuse } from '../../commands/draft'
import { editRecord } from '../../commands/edit-record'
import { inSequence, prepared } from '../../commands/in-sequence'
import { boxesOnSheet } from '../../layout/boxes'
import { splitRecordKey } from '../../model/records'
import type { BuyingRole } from '../../model/stakeholder'
import type { Placement } from '../../model/values'
import { inOrder, type Workbook } from '../../model/workbook'
import type { Fix } from '../rule'

/** Free room around a placeholder, in sheet pixels. */
const gap = 24

/** Adds a placeholder for a role below everything in the first stage, where it waits for a name. */
export function addPlaceholderFix(title: string, buyingRoles: readonly BuyingRole[]): Fix {
  return {
    label: 'Add a placeholder',
    command(workbook, context) {
      const placement = belowAll(workbook)
      if (!placement) return refuse('There is no sheet to put a placeholder on.')
      const added = addStakeholder(workbook, { placement, jobTitle: title }, context)
      const [key] = (added.ok && added.value.select) || []
      if (!added.ok || !key) return added
      const { id } = splitRecordKey(key)
      const changes = { buyingRoles: [...buyingRoles] }
      const roles =
        buyingRoles.length > 0 ? [prepared(editRecord, { kind: 'stakeholders', id, changes })] : []
      return inSequence(workbook, [() => added, ...roles], `Add placeholder ${title}`, context, [key])
    },
  }
}

function belowAll(workbook: Workbook): Placement | null {
  const [sheet] = inOrder(workbook.sheets.values())
  if (!sheet) return null
  const [stage] = inOrder([...workbook.stages.values()].filter(({ sheetId }) => sheetId === sheet.id))
  const bottom = Math.max(0, ...boxesOnSheet(workbook, sheet.id).map(({ y, height }) => y + height))
  return { sheetId: sheet.id, stageId: stage?.id ?? null, x: gap, y: bottom + gap }
}
