import { fieldWord } from '@workbook/commands/field-words'
import type { Perspective, Subject } from '@workbook/model/perspective'
import type { Access, Binding } from '../../fields/binding'
import { ChoiceField } from '../../fields/ChoiceField'

/** What of a record somebody may have spoken about: names of the model, and the roles that links give to a step. */
const fieldsBySubject: { readonly [K in Subject['kind']]: readonly string[] } = {
  deal: ['outcomeWanted', 'value', 'budgetSource', 'clientDate', 'clientDateConsequence', 'criteria'],
  stages: ['title', 'exitProof'],
  steps: ['title', 'kind', 'status', 'owner', 'approver', 'due', 'duration', 'evidenceExpected'],
  stakeholders: ['name', 'jobTitle', 'buyingRoles', 'influence', 'disposition', 'wins', 'risks'],
  links: ['label', 'chance', 'lag', 'role', 'limit', 'relation'],
  actions: ['title', 'due', 'status'],
}

/** Which field of its subject a perspective speaks of. */
export function SubjectField({ binding }: { readonly binding: Binding<Perspective> }) {
  const { kind, id, field } = binding.record.subject
  const known = fieldsBySubject[kind]
  // A field that only the file knows stays a choice.
  const names = field === undefined || known.includes(field) ? known : [...known, field]
  const access: Access<Perspective, string> = {
    name: 'subject.field',
    read: ({ subject }) => subject.field,
    write: (name) => ({ subject: name === undefined ? { kind, id } : { kind, id, field: name } }),
  }
  return (
    <ChoiceField
      label="About"
      binding={binding}
      access={access}
      options={[{ value: null, label: 'All of it' }, ...names.map(asOption)]}
    />
  )
}

function asOption(name: string) {
  const word = fieldWord(name)
  return { value: name, label: word.charAt(0).toUpperCase() + word.slice(1) }
}
