import type { OpenedWorkbook } from '@contract/calls'
import { readChecked } from '@workbook/format/read-checked'
import { usualRuleSettings } from '@workbook/health/settings/rule-settings'
import { keptDrafts } from '../panels/fields/kept-drafts'
import type { RunForecast } from '../store/forecast-store'
import type { LoadRules } from '../store/health-store'
import { createStores, openWorkbook, type Stores } from '../store/stores'
import { afterPicture } from '../ui/after-picture'
import { runInWorker } from '../workers/run-in-worker'
import { clientCopyOf } from './client-exports'
import type { EditChannel } from './edit-channel'
import { followView, restoreView } from './file-view'
import { mainProcess } from './window-api'
import { windowState } from './window-state'

/** Shows a workbook in this window, in the place of the one before if there was one. */
export function showWorkbook(opened: OpenedWorkbook, channel: EditChannel): void {
  const workbook = readChecked(opened.text)
  const { stores: before } = windowState.getState()
  const stores = before ?? connectedStores(createStores(workbook, { runForecast }), channel)
  if (before) {
    openWorkbook(before, workbook)
    before.health.handOut(clientCopyOf(workbook))
  }
  restoreView(stores, opened.view)
  channel.open(opened.state.handle)
  stores.document.setReadOnly(opened.state.readOnlyReason)
  keptDrafts.clear()
  windowState.setState({
    screen: 'workbook',
    stores,
    document: opened.state,
    dialog: null,
    warnings: [...new Set(opened.warnings)],
  })
}

/** Neither rules nor templates are needed for the first picture. */
const loadRules: LoadRules = {
  linter: () => import('@workbook/health/linter').then(({ createLinter }) => createLinter()),
  async template(id) {
    const { templateById } = await import('@workbook/templates/catalogue')
    const shipped = templateById(id)
    if (shipped) return shipped
    const own = await mainProcess().readTemplate({ id })
    return own.ok ? own.value : null
  },
}

const runForecast: RunForecast = async (task, options) => {
  await afterPicture()
  return runInWorker('forecast', task, options)
}

function connectedStores(stores: Stores, channel: EditChannel): Stores {
  stores.document.onChange(({ label, diff }) => channel.send(label, diff))
  followView(stores)
  const configure = () => stores.health.configure(windowState.getState().settings.rules ?? usualRuleSettings)
  configure()
  windowState.subscribe(configure)
  void afterPicture().then(() => {
    stores.health.handOut(clientCopyOf(stores.document.getState().workbook))
    return stores.health.start(loadRules)
  })
  return stores
}
