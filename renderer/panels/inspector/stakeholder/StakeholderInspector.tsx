import { recordKey } from '@workbook/model/records'
import type { Stakeholder } from '@workbook/model/stakeholder'
import { stakeholderParts } from '@workbook/scene/names'
import { sideWords } from '../../../i18n/words'
import { Section } from '../../../ui/Section'
import { fieldAccess } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import { RecordFindings } from '../../findings/RecordFindings'
import { HeadingField } from '../HeadingField'
import { InspectorHead } from '../InspectorHead'
import type { RecordInspectorProps } from '../record-inspector'
import { ParticipationRows } from '../related/ParticipationRows'
import { PerspectiveCards } from '../related/PerspectiveCards'
import { RelationRows } from '../related/RelationRows'
import { PlacementRows } from './PlacementRows'
import {
  stakeholderContactFields,
  stakeholderMainFields,
  stakeholderPlaceFields,
  stakeholderStanceFields,
} from './stakeholder-fields'

/** Everything about one person, or about a role that nobody is known for yet. */
export function StakeholderInspector({ binding }: RecordInspectorProps<Stakeholder>) {
  const person = binding.record
  const { readOnly } = binding
  return (
    <>
      <InspectorHead crumbs={[person.placeholder ? 'Placeholder' : 'Person', sideWords[person.side]]}>
        <HeadingField
          label="Name"
          binding={binding}
          access={fieldAccess<Stakeholder, string>('name')}
          placeholder={person.placeholder ? 'Who is it?' : 'Name'}
        />
        <p>{stakeholderParts(person).join(' · ')}</p>
      </InspectorHead>
      <Fields fields={stakeholderMainFields} binding={binding} />
      <RecordFindings record={recordKey('stakeholders', person.id)} />
      <ParticipationRows end="person" id={person.id} readOnly={readOnly} />
      <RelationRows id={person.id} readOnly={readOnly} />
      <PerspectiveCards subject={{ kind: 'stakeholders', id: person.id }} readOnly={readOnly} />
      <Section title="Contact">
        <Fields fields={stakeholderContactFields} binding={binding} />
      </Section>
      <Section title="What moves them">
        <Fields fields={stakeholderStanceFields} binding={binding} />
      </Section>
      <Section title="Place">
        <Fields fields={stakeholderPlaceFields} binding={binding} />
        <PlacementRows person={person} readOnly={readOnly} />
      </Section>
    </>
  )
}
