import { useWindow } from '../../bridge/use-window'
import { Button } from '../../ui/Button'
import { changeRuleSettings, ruleSettings } from './change-rules'
import styles from './rules.module.css'
import { exportRules, importRules } from './team-rules-files'

/** The rules of a team: taken over from a file, handed on in one, or left behind. */
export function TeamRules() {
  const team = useWindow((state) => state.settings.rules?.team ?? null)
  const chosen = useWindow((state) => Object.keys(state.settings.rules?.own ?? {}).length)
  return (
    <div className={styles.team}>
      <p>
        {team ? (
          <>
            Rules of <strong>{team.name}</strong>
          </>
        ) : (
          'No team’s rules'
        )}
        {chosen > 0 && `, ${chosen === 1 ? '1 rule' : `${chosen} rules`} of your own choice`}
      </p>
      <Button small onClick={() => void importRules()}>
        Import team’s rules…
      </Button>
      <Button small onClick={() => void exportRules()}>
        Export mine for the team…
      </Button>
      {team && (
        <Button small look="quiet" onClick={() => changeRuleSettings({ ...ruleSettings(), team: null })}>
          Leave the team’s rules
        </Button>
      )}
    </div>
  )
}
