import { severities } from '@workbook/health/severity'
import { stepKinds, stepStatuses } from '@workbook/model/step'
import type { IsoDay } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { dayText, shortDayText } from '@workbook/scene/day-text'
import { stakeholderTitle, stepTitle } from '@workbook/scene/names'
import {
  durationUnitWords,
  provenanceWords,
  stepKindWords,
  stepStatusWords,
  visibilityWords,
} from '../../i18n/words'
import { between } from '../../panels/cells/cell-values'
import { people } from '../../panels/inspector/options'
import type { CellEditorKind, GridColumn } from '../../ui/grid/grid-column'
import { withFields } from './column-fields'
import { DueCell, FindingsCell, StatusCell, TextCell } from './PlanCells'
import type { PlanRow } from './plan-rows'
import { scheduleColumns } from './schedule-columns'
import { noStage } from './step-cells'

type Column = GridColumn<PlanRow>

/** What the lists of choices and the short days depend on. */
export interface PlanColumnsInput {
  readonly workbook: () => Workbook
  readonly activeSheetId: () => string | null
  readonly today: IsoDay
  /** Steps of all sheets are shown, so that each names its own. */
  readonly allSheets: boolean
}

/** The columns of the plan. The ids are those of {@link stepCells}; a column without an editor is computed. */
export function planColumns(input: PlanColumnsInput): readonly Column[] {
  return withFields([
    { id: 'title', title: 'Step', width: 300, text: ({ step }) => step.title, show: titleCell, editor: text },
    ...(input.allSheets ? [sheetColumn] : []),
    ...whatColumns(input),
    ...whoColumns(input),
    findingsColumn,
    ...whenColumns(input.today),
    ...scheduleColumns(input.today),
    ...proofColumns,
    ...furtherColumns(input.today),
  ])
}

const text: CellEditorKind<PlanRow> = { kind: 'text' }
const paragraph: CellEditorKind<PlanRow> = { kind: 'paragraph' }

function choices(words: Readonly<Record<string, string>>): CellEditorKind<PlanRow> {
  const options = Object.values(words)
  return { kind: 'choice', options: () => options }
}

const titleCell = ({ step }: PlanRow) => <TextCell text={stepTitle(step)} faint={step.title.trim() === ''} />

const sheetColumn: Column = {
  id: 'sheet',
  title: 'Sheet',
  width: 130,
  text: ({ sheet }) => sheet?.title ?? '',
}

function whatColumns({ workbook, activeSheetId }: PlanColumnsInput): readonly Column[] {
  return [
    {
      id: 'status',
      title: 'Status',
      width: 128,
      text: ({ step }) => stepStatusWords[step.status],
      sortBy: ({ step }) => stepStatuses.indexOf(step.status),
      show: ({ step }) => <StatusCell status={step.status} />,
      editor: choices(stepStatusWords),
    },
    {
      id: 'stage',
      title: 'Stage',
      width: 124,
      text: ({ stage }) => stage?.title ?? '',
      sortBy: ({ stage }) => stage?.order ?? null,
      editor: {
        kind: 'choice',
        options: (row) => {
          const sheetId = row?.step.sheetId ?? activeSheetId()
          const stages = [...workbook().stages.values()].filter((stage) => stage.sheetId === sheetId)
          return [...inOrder(stages).map(({ title }) => title), noStage]
        },
      },
    },
    {
      id: 'kind',
      title: 'Kind',
      width: 104,
      text: ({ step }) => stepKindWords[step.kind],
      sortBy: ({ step }) => stepKinds.indexOf(step.kind),
      editor: choices(stepKindWords),
    },
  ]
}

function whoColumns({ workbook }: PlanColumnsInput): readonly Column[] {
  const editor: CellEditorKind<PlanRow> = {
    kind: 'choice',
    several: true,
    open: true,
    options: () =>
      people(workbook()).map(({ value, label }) => {
        const person = workbook().stakeholders.get(value)
        return person ? stakeholderTitle(person) : label
      }),
  }
  return [
    {
      id: 'owner',
      title: 'Owner',
      width: 156,
      text: ({ owners }) => owners.map(stakeholderTitle).join(between),
      editor,
    },
    {
      id: 'approver',
      title: 'Approver',
      width: 140,
      text: ({ approvers }) => approvers.map(stakeholderTitle).join(between),
      editor,
    },
  ]
}

function whenColumns(today: IsoDay): readonly Column[] {
  const figure = (id: 'min' | 'likely' | 'max', title: string, help: string): Column => ({
    id,
    title,
    width: 68,
    align: 'end',
    help,
    text: ({ step }) => String(step.duration?.[id] ?? ''),
    sortBy: ({ step }) => step.duration?.[id] ?? null,
    editor: { kind: 'number' },
  })
  return [
    {
      ...dayColumn('due', 'Due', today),
      width: 104,
      show: ({ step, facts }) => (
        <DueCell
          text={step.due === undefined ? '' : shortDayText(step.due, today)}
          late={facts?.overdue ?? false}
          slips={facts?.slipCount ?? 0}
        />
      ),
    },
    figure('min', 'Min', 'The shortest that the step takes the client, in days.'),
    figure('likely', 'Likely', 'What the step most likely takes the client, in days.'),
    figure('max', 'Max', 'The longest that the step takes the client, in days.'),
    {
      id: 'daysFrom',
      title: 'Days from',
      width: 152,
      help: 'Where the days come from: a template’s default until the client confirms them.',
      text: ({ step }) =>
        step.duration && step.durationProvenance ? provenanceWords[step.durationProvenance] : '',
      editor: choices(provenanceWords),
    },
  ]
}

function dayColumn(
  id: 'due' | 'plannedStart' | 'actualStart' | 'actualFinish',
  title: string,
  today: IsoDay,
): Column {
  return {
    id,
    title,
    width: 116,
    text: ({ step }) => (step[id] === undefined ? '' : dayText(step[id])),
    copied: ({ step }) => step[id] ?? '',
    sortBy: ({ step }) => step[id] ?? null,
    show: ({ step }) => <TextCell text={step[id] === undefined ? '' : shortDayText(step[id], today)} />,
    editor: { kind: 'day' },
  }
}

const proofColumns: readonly Column[] = [
  {
    id: 'evidenceExpected',
    title: 'Evidence expected',
    width: 200,
    text: ({ step }) => step.evidenceExpected ?? '',
    editor: paragraph,
  },
  {
    id: 'action',
    title: 'Our action',
    width: 200,
    help: 'What we do so that the client takes the step.',
    text: ({ actions }) => actions.map(({ title }) => title).join(between),
    editor: text,
  },
  {
    id: 'visibility',
    title: 'Visibility',
    width: 96,
    text: ({ step }) => visibilityWords[step.visibility],
    editor: choices(visibilityWords),
  },
  { id: 'notes', title: 'Notes', width: 220, text: ({ step }) => step.notes ?? '', editor: paragraph },
]

const findingsColumn: Column = {
  id: 'findings',
  title: 'Findings',
  width: 92,
  help: 'What is doubtful or missing about the step, the worst first. Sorting puts the worst first or last.',
  text: ({ findings }) => findings.map(({ sentence }) => sentence).join(' '),
  sortBy: ({ findings: [worst, ...others] }) =>
    worst ? severities.indexOf(worst.severity) * 1_000 + others.length : null,
  show: ({ findings }) => <FindingsCell findings={findings} />,
}

function furtherColumns(today: IsoDay): readonly Column[] {
  const hidden = { startsHidden: true } as const
  return [
    { ...dayColumn('plannedStart', 'Planned start', today), ...hidden },
    { ...dayColumn('actualStart', 'Actual start', today), ...hidden },
    { ...dayColumn('actualFinish', 'Actual finish', today), ...hidden },
    {
      ...hidden,
      id: 'unit',
      title: 'Days counted in',
      width: 132,
      text: ({ step }) => (step.duration ? durationUnitWords[step.duration.unit] : ''),
      editor: choices(durationUnitWords),
    },
    {
      ...hidden,
      id: 'after',
      title: 'Comes after',
      width: 220,
      help: 'The steps that come before, as linked on the map.',
      text: ({ after }) => after.map(stepTitle).join(between),
    },
    {
      ...hidden,
      id: 'verification',
      title: 'Who says so',
      width: 128,
      help: 'Whether somebody told us, whether anybody disagrees, and whether that is long ago.',
      text: ({ facts }) =>
        facts ? `${verificationWords[facts.verification]}${facts.aged ? ', long ago' : ''}` : '',
    },
    {
      ...hidden,
      id: 'slips',
      title: 'Slipped',
      width: 76,
      align: 'end',
      help: 'How often the due date moved later.',
      text: ({ facts }) => (facts?.slipCount ? String(facts.slipCount) : ''),
      sortBy: ({ facts }) => facts?.slipCount || null,
    },
  ]
}

const verificationWords = {
  unverified: 'Nobody yet',
  'single-source': 'One source',
  corroborated: 'Several sources',
  disputed: 'Disputed',
} as const
