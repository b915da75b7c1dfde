import { dealProgress } from '@workbook/analysis/progress'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { IsoDay } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { dayText } from '@workbook/scene/day-text'
import { useEffect, useId, useMemo, useState } from 'react'
import { type PastState, readPastStates } from '../../bridge/versions'
import { useSession, useWorkbook } from '../../store/hooks'
import styles from './review-view.module.css'
import { ScenePicture } from './ScenePicture'

/** The map's history, state by state, for looking back at a deal that was won or lost. */
export function ReplayPart() {
  const workbook = useWorkbook()
  const [past, setPast] = useState<readonly PastState[] | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const slider = useId()
  useEffect(() => {
    let wanted = true
    void readPastStates().then((states) => wanted && setPast(states))
    return () => {
      wanted = false
    }
  }, [])
  if (!past) return <p className={styles.quiet}>Reading the earlier versions…</p>
  const states = [...past, { workbook, savedAt: 'now' }]
  const at = Math.min(chosen ?? states.length - 1, states.length - 1)
  const state = states[at]
  if (!state) return null
  const { done, total } = dealProgress(state.workbook)
  const day = state.savedAt === 'now' ? 'Now' : dayText(state.savedAt.slice(0, 10))
  return (
    <>
      <div className={styles.replay}>
        <label htmlFor={slider}>Moment</label>
        <input
          id={slider}
          type="range"
          className={styles.slider}
          min={0}
          max={states.length - 1}
          value={at}
          aria-valuetext={`${day}, ${done} of ${total} steps done`}
          onChange={(event) => setChosen(event.target.valueAsNumber)}
        />
        <output htmlFor={slider} className={styles.moment}>
          {`${day} · ${done} of ${total} steps done · ${at + 1} of ${states.length}`}
        </output>
      </div>
      {states.length === 1 && (
        <p className={styles.quiet}>Only today’s state is here: an earlier one is kept with each save.</p>
      )}
      <Picture workbook={state.workbook} day={state.savedAt === 'now' ? null : state.savedAt.slice(0, 10)} />
    </>
  )
}

function Picture({ workbook, day }: { readonly workbook: Workbook; readonly day: IsoDay | null }) {
  const activeSheetId = useSession((state) => state.activeSheetId)
  const scene = useMemo(() => {
    const sheets = inOrder(workbook.sheets.values())
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0]
    if (!sheet) return null
    // A late step of back then is not late by today's calendar.
    const today = day ?? new Date().toISOString().slice(0, 10)
    return createSceneBuilder('internal')(workbook, sheet.id, sheetFacts(workbook, sheet.id, today), today)
  }, [workbook, day, activeSheetId])
  return scene ? <ScenePicture scene={scene} /> : <p className={styles.quiet}>There was no map yet.</p>
}
