import type { Note } from '@workbook/model/note'
import { noteColourWords, visibilityWords } from '../../../i18n/words'
import { Fields } from '../../fields/Fields'
import { fieldsOf } from '../../fields/fields-of'
import { InspectorHead } from '../InspectorHead'
import type { RecordInspectorProps } from '../record-inspector'

const field = fieldsOf<Note>()

export const noteFields = [
  field.paragraph('Text', 'text', { required: true, wide: true }),
  field.choice('Colour', 'colour', noteColourWords),
  field.choice('Visibility', 'visibility', visibilityWords),
  field.check('Locked in its place', 'locked'),
]

/** Everything about a sticky note. */
export function NoteInspector({ binding }: RecordInspectorProps<Note>) {
  return (
    <>
      <InspectorHead crumbs={['Note', visibilityWords[binding.record.visibility]]}>{null}</InspectorHead>
      <Fields fields={noteFields} binding={binding} />
    </>
  )
}
