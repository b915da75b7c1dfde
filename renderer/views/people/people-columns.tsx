import type { Coverage } from '@workbook/analysis/people/coverage'
import {
  buyingRoles as allRoles,
  coverages,
  dispositions,
  influences,
  type Stakeholder,
} from '@workbook/model/stakeholder'
import type { IsoDay } from '@workbook/model/values'
import { dayText, shortDayText } from '@workbook/scene/day-text'
import { stakeholderTitle } from '@workbook/scene/names'
import {
  buyingRoleWords,
  coverageWords,
  dispositionWords,
  influenceWords,
  responseModeWords,
  sideWords,
} from '../../i18n/words'
import { between } from '../../panels/cells/cell-values'
import type { CellEditorKind, GridColumn } from '../../ui/grid/grid-column'
import { DispositionSign } from './DispositionSign'
import styles from './people-table.module.css'

/** One person with all that their row shows. */
export interface PersonRow {
  readonly person: Stakeholder
  readonly managers: readonly Stakeholder[]
  readonly lastContact: Coverage['lastContact']
}

type Column = GridColumn<PersonRow>
type TextField =
  | 'jobTitle'
  | 'organisation'
  | 'unit'
  | 'email'
  | 'phone'
  | 'counterpart'
  | 'wins'
  | 'risks'
  | 'notes'

/** The columns of the table of people. The ids are those of {@link personCells}. */
export function peopleColumns(people: () => readonly Stakeholder[], today: IsoDay): readonly Column[] {
  return columnsOf(people, today).map((column) =>
    notAFieldOfThePerson.includes(column.id) ? column : { ...column, field: column.id },
  )
}

/** Who somebody reports to is a link; what is written down on somebody is nothing that anybody told us. */
const notAFieldOfThePerson: readonly string[] = ['manager', 'notes', 'coverage', 'counterpart', 'lastContact']

function columnsOf(people: () => readonly Stakeholder[], today: IsoDay): readonly Column[] {
  return [
    {
      id: 'name',
      title: 'Name',
      width: 200,
      text: ({ person }) => person.name,
      show: ({ person }) => (
        <span className={person.name.trim() === '' ? styles.unnamed : styles.cellText}>
          {person.name.trim() === '' ? `${stakeholderTitle(person)}, not yet known` : person.name}
        </span>
      ),
      editor: { kind: 'text' },
    },
    text('jobTitle', 'Job title', 180),
    roles,
    influence('influence', 'Influence'),
    disposition('disposition', 'Disposition'),
    {
      id: 'manager',
      title: 'Reports to',
      width: 150,
      text: ({ managers }) => managers.map(stakeholderTitle).join(between),
      editor: { kind: 'choice', options: () => people().map(stakeholderTitle) },
    },
    choice('coverage', 'Coverage', coverageWords, coverages, 150),
    text('counterpart', 'Who of us', 130),
    {
      id: 'lastContact',
      title: 'Last contact',
      width: 108,
      help: 'The latest of what is written down, of calls held and of what they told us.',
      text: ({ lastContact }) => (lastContact === null ? '' : dayText(lastContact)),
      copied: ({ lastContact }) => lastContact ?? '',
      sortBy: ({ lastContact }) => lastContact,
      show: ({ lastContact }) => (
        <span className={styles.cellText}>
          {lastContact === null ? '' : shortDayText(lastContact, today)}
        </span>
      ),
      editor: { kind: 'day' },
    },
    text('organisation', 'Organisation', 150),
    choice('side', 'Side', sideWords, undefined, 104),
    text('wins', 'Wins', 180, { kind: 'paragraph' }),
    text('risks', 'Risks', 180, { kind: 'paragraph' }),
    { ...text('unit', 'Unit', 120), startsHidden: true },
    { ...influence('informalInfluence', 'Informal influence'), startsHidden: true },
    { ...disposition('changeDisposition', 'Toward change'), startsHidden: true },
    { ...choice('responseMode', 'State of mind', responseModeWords, undefined, 140), startsHidden: true },
    { ...text('email', 'Email', 180), startsHidden: true },
    { ...text('phone', 'Phone', 130), startsHidden: true },
    { ...text('notes', 'Notes', 220, { kind: 'paragraph' }), startsHidden: true },
  ]
}

function text(
  id: TextField,
  title: string,
  width: number,
  editor: CellEditorKind<PersonRow> = { kind: 'text' },
): Column {
  return { id, title, width, text: ({ person }) => person[id] ?? '', editor }
}

const roles: Column = {
  id: 'buyingRoles',
  title: 'Buying role',
  width: 170,
  text: ({ person }) => (person.buyingRoles ?? []).map((role) => buyingRoleWords[role]).join(between),
  sortBy: ({ person }) => {
    const [first] = person.buyingRoles ?? []
    return first ? allRoles.indexOf(first) : null
  },
  editor: { kind: 'choice', several: true, options: () => Object.values(buyingRoleWords) },
}

function influence(id: 'influence' | 'informalInfluence', title: string): Column {
  return choice(id, title, influenceWords, influences, 100)
}

function disposition(id: 'disposition' | 'changeDisposition', title: string): Column {
  return {
    ...choice(id, title, dispositionWords, dispositions, 124),
    show: ({ person }) => {
      const value = person[id]
      return value === undefined ? null : (
        <>
          <DispositionSign disposition={value} />
          <span className={styles.cellText}>{dispositionWords[value]}</span>
        </>
      )
    },
  }
}

function choice<
  F extends
    | 'influence'
    | 'informalInfluence'
    | 'disposition'
    | 'changeDisposition'
    | 'coverage'
    | 'side'
    | 'responseMode',
>(
  id: F,
  title: string,
  words: Readonly<Record<NonNullable<Stakeholder[F]>, string>>,
  order: readonly string[] | undefined,
  width: number,
): Column {
  const wordOf = (value: Stakeholder[F]) =>
    value === undefined ? '' : words[value as NonNullable<Stakeholder[F]>]
  const options: readonly string[] = Object.values(words)
  return {
    id,
    title,
    width,
    text: ({ person }) => wordOf(person[id]),
    sortBy: ({ person }) => {
      const value = person[id]
      if (value === undefined || value === 'unknown') return null
      return order ? order.indexOf(value) : wordOf(value)
    },
    editor: { kind: 'choice', options: () => options },
  }
}
