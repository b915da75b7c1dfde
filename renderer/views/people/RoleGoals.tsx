import { goalProblem, type RoleGoal, roleGoals } from '@workbook/analysis/people/role-goals'
import { recordKey } from '@workbook/model/records'
import { stakeholderTitle } from '@workbook/scene/names'
import { Check, CircleDashed } from 'lucide-react'
import { useMemo } from 'react'
import { buyingRoleWords } from '../../i18n/words'
import { useStores, useTemplate, useWorkbook } from '../../store/hooks'
import { classes } from '../../ui/classes'
import styles from './role-goals.module.css'

/** Which buying roles the deal needs, and how many of them are known by name. */
export function RoleGoals() {
  const workbook = useWorkbook()
  const { session } = useStores()
  const template = useTemplate()
  const goals = useMemo(() => roleGoals(workbook, template ?? undefined), [workbook, template])
  return (
    <ul className={styles.goals} aria-label="Buying roles">
      {goals.map((goal) => (
        <li key={goal.role}>
          <Goal
            goal={goal}
            onSelect={() =>
              session.select([...goal.named, ...goal.open].map(({ id }) => recordKey('stakeholders', id)))
            }
          />
        </li>
      ))}
    </ul>
  )
}

function Goal({ goal, onSelect }: { readonly goal: RoleGoal; readonly onSelect: () => void }) {
  const { role, wanted, named, open, from } = goal
  const problem = goalProblem(goal)
  const known = named.map(stakeholderTitle).join(', ')
  const hint = [
    known,
    problem,
    open.length > 0 && named.length < wanted && `A placeholder holds the role open.`,
    from === 'template' ? 'Expected by the deal’s template.' : 'Usual in any deal.',
  ]
  const Icon = problem === null ? Check : CircleDashed
  return (
    <button
      type="button"
      className={classes(styles.goal, problem !== null && styles.unmet)}
      title={hint.filter(Boolean).join(' ')}
      disabled={named.length + open.length === 0}
      onClick={onSelect}
    >
      <Icon size={14} aria-hidden="true" />
      <span>{buyingRoleWords[role]}</span>
      <strong>{`${named.length} of ${wanted}`}</strong>
    </button>
  )
}
