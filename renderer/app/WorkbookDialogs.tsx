import { PasteRowsDialog } from '../panels/paste/PasteRowsDialog'
import { TellDialog } from '../panels/perspectives/TellDialog'
import { LongJobNotice } from '../panels/progress/LongJobNotice'

/** What may lie over every view of a workbook, because of what is done in it. */
export default function WorkbookDialogs() {
  return (
    <>
      <PasteRowsDialog />
      <LongJobNotice />
      <TellDialog />
    </>
  )
}
