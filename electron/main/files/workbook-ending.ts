/** Ending of a workbook's file. */
export const workbookEnding = '.buymap'
