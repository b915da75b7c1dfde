import type { Sheet } from '@workbook/model/sheet'
import { inOrder } from '@workbook/model/workbook'
import { useWorkbook } from '../../../store/hooks'
import { fieldAccess } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import { fieldsOf } from '../../fields/fields-of'
import { HeadingField } from '../HeadingField'
import { InspectorHead } from '../InspectorHead'
import type { RecordInspectorProps } from '../record-inspector'

const field = fieldsOf<Sheet>()

const sheetFields = [field.paragraph('Notes', 'notes', { wide: true })]

/** Everything about a sheet. */
export function SheetInspector({ binding }: RecordInspectorProps<Sheet>) {
  const workbook = useWorkbook()
  const sheets = inOrder(workbook.sheets.values())
  return (
    <>
      <InspectorHead crumbs={['Sheet', `${sheets.indexOf(binding.record) + 1} of ${sheets.length}`]}>
        <HeadingField label="Title" binding={binding} access={fieldAccess<Sheet, string>('title')} />
      </InspectorHead>
      <Fields fields={sheetFields} binding={binding} />
    </>
  )
}
