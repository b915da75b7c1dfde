/** What a field is called in a sentence, as the inspector names it. Fields that read well as they are have no entry. */
const words: Readonly<Record<string, string>> = {
  actualFinish: 'finish date',
  actualStart: 'start date',
  buyingRoles: 'buying roles',
  changeDisposition: 'disposition to change',
  chosenLinkId: 'chosen branch',
  clientDate: 'client’s date',
  clientDateConsequence: 'consequence of missing the date',
  contactRule: 'contact rule',
  detailSheetId: 'detail sheet',
  doneOn: 'day done',
  due: 'due date',
  durationProvenance: 'source of the duration',
  evidenceExpected: 'expected evidence',
  exitProof: 'exit proof',
  firstContact: 'first contact',
  forecastDate: 'forecast date',
  heardBy: 'who heard it',
  informalInfluence: 'informal influence',
  inPostSince: 'day of taking the post',
  jobTitle: 'job title',
  keepToOurselves: 'what to keep to ourselves',
  lastContact: 'last contact',
  minutes: 'length in minutes',
  officialChannelOnly: 'contact rule',
  openQuestions: 'open questions',
  outcomeWanted: 'outcome wanted',
  plannedStart: 'planned start',
  preferredChannel: 'preferred channel',
  responseMode: 'response mode',
  stageId: 'stage',
  stakeholderIds: 'people',
  stepIds: 'steps',
  workCalendar: 'work calendar',
}

/** What a field is called in a sentence: "due date" for `due`. */
export function fieldWord(field: string): string {
  return words[field] ?? field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
}
