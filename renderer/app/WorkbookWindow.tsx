import { DraftsContext } from '../panels/fields/drafts-context'
import { StoresContext } from '../store/hooks'
import type { Stores } from '../store/stores'
import { part } from '../ui/part'
import { OwnWindow } from './OwnWindow'
import { useFace } from './use-face'

// A workbook opens with our own view.
const ClientWindow = part(() => import('./ClientWindow'))
const PresentView = part(() => import('../views/present/PresentView'))
const WorkbookDialogs = part(() => import('./WorkbookDialogs'))

export interface WorkbookWindowProps {
  readonly stores: Stores
}

/** The window of one workbook. */
export function WorkbookWindow({ stores }: WorkbookWindowProps) {
  return (
    <StoresContext.Provider value={stores}>
      <DraftsContext.Provider value={stores.drafts}>
        <Face />
        <WorkbookDialogs />
      </DraftsContext.Provider>
    </StoresContext.Provider>
  )
}

/** The window as those who look at it get to see it: we, a client on a shared screen, or a client in a presentation. */
function Face() {
  const { audience, presenting } = useFace()
  if (presenting) return <PresentView />
  return audience === 'client' ? <ClientWindow /> : <OwnWindow />
}
