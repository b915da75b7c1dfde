/** A stop of the tour: something on the screen and what to know about it. */
export interface TourStop {
  /** Finds the control that the stop is about. A stop whose control is not there is passed over. */
  readonly anchor: string
  readonly side: 'top' | 'right' | 'bottom' | 'left'
  readonly title: string
  readonly text: string
}

const named = (name: string) => `[aria-label="${name}"]`

/** Ten seconds each: what a rep needs to draw the first map. */
const workbookStops: readonly TourStop[] = [
  {
    anchor: named('Add step'),
    side: 'right',
    title: 'Draw what the client has to do',
    text: 'Double-click an empty place of the map, or use this button, and type the client’s next step. Tab adds the step after it, Enter one beside it.',
  },
  {
    anchor: `aside${named('Inspector')}`,
    side: 'left',
    title: 'Whose step, by when, and what proves it',
    text: 'Select a step to say who owns and approves it, when it is due and what shows that it is done. Who told you goes here too.',
  },
  {
    anchor: 'footer',
    side: 'top',
    title: 'What has to happen next',
    text: 'The next client step is always here, with how far the client is. Our own work never moves it.',
  },
  {
    anchor: `[role="tablist"]${named('Views')}`,
    side: 'bottom',
    title: 'The same deal from other sides',
    text: 'Steps as a table, people and their influence, calls with the commitment to ask for. All show the same workbook.',
  },
  {
    anchor: named('Client view'),
    side: 'right',
    title: 'Turn the screen to the client',
    text: 'Client view hides everything internal, so that you can draw together. A PDF for the client is made the same way.',
  },
  {
    anchor: `button${named('Menu')}`,
    side: 'bottom',
    title: 'Everything else',
    text: 'Save, versions, export and settings. Ctrl+K finds any command by name, this tour among them.',
  },
]

const homeStops: readonly TourStop[] = [
  {
    anchor: '[data-tour="new-workbook"]',
    side: 'bottom',
    title: 'One deal, one workbook',
    text: 'Start from how this kind of client usually buys, or with an empty map. The workbook is a file of your own.',
  },
  {
    anchor: '[data-tour="open"]',
    side: 'bottom',
    title: 'Open what a colleague sent',
    text: 'Files that end in .buymap open here, by double click, or when you drop them anywhere in this window.',
  },
  {
    anchor: `input${named('Search deals')}`,
    side: 'bottom',
    title: 'Your deals at a glance',
    text: 'Each card shows the map, the client’s next step and date. Pin the ones you work on. Open one, and the tour goes on there from the Help menu.',
  },
]

/** The stops of the tour that can be shown on a screen now. */
export function stopsOn(screen: 'home' | 'workbook', root: ParentNode): readonly TourStop[] {
  const stops = screen === 'home' ? homeStops : workbookStops
  return stops.filter(({ anchor }) => root.querySelector(anchor) !== null)
}
