import type { ParticipationLink, RelationLink, SequenceLink } from '@workbook/model/link'
import { participationWords, relationWords } from '../../../i18n/words'
import { fieldsOf } from '../../fields/fields-of'
import { LagField } from './LagField'

const sequence = fieldsOf<SequenceLink>()
const participation = fieldsOf<ParticipationLink>()
const relation = fieldsOf<RelationLink>()

export const sequenceFields = [
  sequence.text('Label', 'label', { placeholder: 'When the client goes this way' }),
  sequence.percent('Chance, percent', 'chance'),
  sequence.custom('lag', (binding) => <LagField binding={binding} />),
  sequence.paragraph('Notes', 'notes', { wide: true }),
]

export const participationFields = [
  participation.choice('Role', 'role', participationWords),
  participation.money('Up to amount', 'limit'),
  participation.paragraph('Notes', 'notes', { wide: true }),
]

export const relationFields = [
  relation.choice('Relation', 'relation', relationWords),
  relation.paragraph('Notes', 'notes', { wide: true }),
]
