import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenForClipboard } from '../actions/clipboard/listen-for-clipboard'
import { listenForKeys } from '../actions/listen-for-keys'
import { followPlaceInHand } from '../actions/place-in-hand'
import { runMenuAction } from '../actions/run-action'
import { connect } from '../bridge/connect'
import { offeredApi } from '../bridge/window-api'
import { windowState } from '../bridge/window-state'
import { followTooltips } from '../ui/follow-tooltips'
import { tooltipOwner } from '../ui/tooltip'
import { App } from './App'
import { giveFocusToNewMaps, takeFocus } from './focus-fallback'
import { HomeScreen } from './HomeScreen'
import { keepFocus } from './keep-focus'
import { hideUnaskedFocus } from './unasked-focus'

const host = document.getElementById('root')
if (!host) throw new Error('The page has no root element')

// A plain browser has no main process: development runs on one made of memory, which production does not contain.
const api =
  offeredApi() ?? (import.meta.env.DEV ? await (await import('./development')).developmentApi() : null)
if (!api) throw new Error('The window was opened without its preload script')

const connected = connect(api, runMenuAction)
listenForKeys(api.platform)
followPlaceInHand()
listenForClipboard()
followTooltips((owner) => tooltipOwner.setState({ owner }))
hideUnaskedFocus()
keepFocus(takeFocus)
giveFocusToNewMaps()
// Drawn while the main process still reads the file: there is nothing to see yet, but what draws is read and ready.
createRoot(host).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
await connected
if (windowState.getState().screen === 'home') await HomeScreen.prepare()
