/** Verbs whose past does not follow the rule. */
const irregular: Readonly<Record<string, string>> = {
  Bring: 'Brought',
  Cut: 'Cut',
  Drop: 'Dropped',
  Give: 'Gave',
  Hide: 'Hid',
  Make: 'Made',
  Plan: 'Planned',
  Put: 'Put',
  Send: 'Sent',
  Set: 'Set',
  Show: 'Showed',
  Split: 'Split',
  Swap: 'Swapped',
  Take: 'Took',
  Write: 'Wrote',
}

/** What was done, from what a change is called: "Moved Approve budget to stage Decide" from "Move Approve budget …". */
export function doneWords(label: string): string {
  const [verb = '', ...rest] = label.split(' ')
  return [past(verb), ...rest].join(' ')
}

function past(verb: string): string {
  const known = irregular[verb]
  if (known !== undefined) return known
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}
