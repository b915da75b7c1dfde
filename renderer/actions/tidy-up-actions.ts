import { menuActions } from '@contract/menu-actions'
import { applyTidyUp } from '@workbook/commands/apply-tidy-up'
import { tidyTask } from '@workbook/layout/tidy-up/task-of-sheet'
import type { RecordKey } from '@workbook/model/records'
import { Sparkles } from 'lucide-react'
import { showLongJob } from '../store/long-job'
import type { Stores } from '../store/stores'
import { showNotice } from '../ui/notices'
import { type RunInWorker, runInWorker } from '../workers/run-in-worker'
import { type Action, type ActionContext, canChange } from './action'

function showsMap({ stores }: ActionContext): boolean {
  return stores?.session.getState().view === 'map' && stores.selectors.activeSheet() !== null
}

/** Laying the sheet out anew. */
export const tidyUpActions = {
  'map.tidyUp': {
    ...menuActions['map.tidyUp'],
    keywords: ['layout', 'arrange', 'align', 'order', 'clean', 'automatic', 'crossings'],
    icon: Sparkles,
    enabled: (context) => canChange(context) && showsMap(context),
    run: ({ stores }) => void (stores && tidyUpSheet(stores)),
  },
  'map.tidyUpSelection': {
    ...menuActions['map.tidyUpSelection'],
    keywords: ['layout', 'arrange', 'align', 'part'],
    enabled: (context) =>
      canChange(context) && showsMap(context) && (context.stores?.session.getState().selection.size ?? 0) > 1,
    run: ({ stores }) => void (stores && tidyUpSheet(stores, stores.session.getState().selection)),
  },
} as const satisfies Record<string, Action>

let underWay: AbortController | null = null

/** Lays the shown sheet out, or some of its boxes, as one undo step. Asked for again it begins anew. */
export async function tidyUpSheet(
  { document, session, drafts }: Stores,
  only?: ReadonlySet<RecordKey>,
  run: RunInWorker = runInWorker,
): Promise<void> {
  drafts.commit()
  underWay?.abort()
  const { activeSheetId: sheetId } = session.getState()
  const { workbook } = document.getState()
  if (sheetId === null) return
  const task = tidyTask(workbook, sheetId, only)
  if (!task.boxes.some(({ fixed }) => !fixed)) {
    showNotice('info', 'There is nothing to tidy up: every box is locked or the sheet is empty.')
    return
  }
  const stop = new AbortController()
  underWay = stop
  const show = (share: number) => showLongJob({ title: 'Tidying up', share, cancel: () => stop.abort() })
  show(0)
  const planned = await run('tidy-up', task, { signal: stop.signal, onProgress: show })
  if (underWay === stop) {
    underWay = null
    showLongJob(null)
  }
  if (!planned.ok) {
    if (planned.error.code !== 'cancelled') {
      showNotice(
        'error',
        'The sheet could not be tidied up. Nothing was changed; try again with a part of it.',
      )
    }
    return
  }
  if (document.getState().workbook !== workbook) {
    showNotice('info', 'The workbook was changed meanwhile, so the sheet was left as it is. Tidy up again.')
    return
  }
  const label = only ? 'Tidy up selection' : 'Tidy up'
  session.getState().canvas?.glide()
  const done = document.execute(applyTidyUp, { sheetId, plan: planned.value, label })
  if (!done.ok) showNotice('warning', done.error.message)
}
