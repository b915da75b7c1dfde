import { DraftsContext } from '../panels/fields/drafts-context'
import { PasteRowsDialog } from '../panels/paste/PasteRowsDialog'
import { TellDialog } from '../panels/perspectives/TellDialog'
import { LongJobNotice } from '../panels/progress/LongJobNotice'
import { StoresContext } from '../store/hooks'
import type { Stores } from '../store/stores'
import { PresentView } from '../views/present/PresentView'
import { ClientWindow } from './ClientWindow'
import { OwnWindow } from './OwnWindow'
import { useFace } from './use-face'

export interface WorkbookWindowProps {
  readonly stores: Stores
}

/** The window of one workbook. */
export function WorkbookWindow({ stores }: WorkbookWindowProps) {
  return (
    <StoresContext.Provider value={stores}>
      <DraftsContext.Provider value={stores.drafts}>
        <Face />
        <PasteRowsDialog />
        <LongJobNotice />
        <TellDialog />
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
