/** Something that is done on the map with keys or the pointer and is no action of its own. */
export interface Gesture {
  /** Keys as Electron writes them, several with " or " between; or what the hand does, in words. */
  readonly keys?: string
  readonly pointer?: string
  readonly does: string
}

export interface GestureGroup {
  readonly area: string
  readonly gestures: readonly Gesture[]
}

/** What the map understands beyond the actions of the registry, for the sheet of shortcuts. */
export const gestureGroups: readonly GestureGroup[] = [
  {
    area: 'On the map, with one thing selected',
    gestures: [
      { keys: 'Right or Left', does: 'Go along the link to the step after or before' },
      { keys: 'Up or Down', does: 'Go to a step that runs beside it, else to the nearest one' },
      { keys: 'CmdOrCtrl+Right or CmdOrCtrl+Left', does: 'Go onto a link of the box' },
      { keys: 'Tab', does: 'Add the step after it' },
      { keys: 'Enter', does: 'Add a step that runs at the same time; on a link, go to its fields' },
      { keys: 'F2', does: 'Rename; edit the label of a link' },
      { keys: 'Delete', does: 'Delete; the neighbours of a step in a row are joined' },
      { keys: 'Alt+Right', does: 'Move by 1 pixel; so with each arrow key, and the label of a link too' },
      { keys: 'Alt+Shift+Right', does: 'Move by 10 pixels' },
      { keys: 'CmdOrCtrl+Alt+Right', does: 'Make the step or note larger; so with each arrow key' },
      { keys: 'Shift+F10', does: 'Menu of what can be done with it' },
      { keys: 'Escape', does: 'Stop what is under way, then select nothing; Tab then leaves the map' },
    ],
  },
  {
    area: 'On the map, with several boxes selected',
    gestures: [
      { keys: 'Right', does: 'Move all by 1 pixel; so with each arrow key' },
      { keys: 'Shift+Right', does: 'Move all by 10 pixels' },
    ],
  },
  {
    area: 'In a table',
    gestures: [
      { keys: 'Enter or F2', does: 'Edit the cell; typing a letter replaces what is there' },
      { keys: 'Tab or Shift+Tab', does: 'Go to the next cell, or the one before' },
      { keys: 'CmdOrCtrl+Down', does: 'Go to the last row; so with each arrow key to its edge' },
      { keys: 'Shift+Down', does: 'Select more cells; what is typed goes into all rows' },
      { keys: 'CmdOrCtrl+D', does: 'Fill down' },
      { keys: 'Delete', does: 'Empty the selected cells' },
      { keys: 'CmdOrCtrl+Enter', does: 'Add a row below' },
      { keys: 'CmdOrCtrl+Delete', does: 'Delete the selected rows' },
      { keys: 'Alt+Up or Alt+Down', does: 'Move the selected rows' },
      { keys: 'Shift+Enter', does: 'On a heading: sort by it too, after what the rows are sorted by' },
      { pointer: 'Drag the corner of the selection', does: 'Fill more rows, up or down' },
      { pointer: 'Hold Shift and click a heading', does: 'Sort by it too' },
      { keys: 'Escape', does: 'Take back what is typed; Tab then leaves the table' },
    ],
  },
  {
    area: 'In the timeline',
    gestures: [
      { keys: 'Up or Down', does: 'Go to the line above or below' },
      { keys: 'Right or Left', does: 'Open or close the stage; from a step, go to its stage' },
      { keys: 'Alt+Right or Alt+Left', does: 'Plan the step a working day later, or earlier' },
      { keys: 'Alt+Shift+Right or Alt+Shift+Left', does: 'Let it end a working day later, or earlier' },
      { keys: 'Enter', does: 'Show the step on the map' },
      { pointer: 'Drag a bar, or its end', does: 'Plan when the step starts, or when it ends' },
      { pointer: 'Hold Ctrl and turn the wheel', does: 'See more or less time' },
    ],
  },
  {
    area: 'In the matrix of people',
    gestures: [
      { keys: 'Shift+Up', does: 'More influence; so with each arrow key, across for the disposition' },
    ],
  },
  {
    area: 'With the pointer',
    gestures: [
      { pointer: 'Double-click the map', does: 'Add a step there' },
      { pointer: 'Double-click a box', does: 'Rename it' },
      { pointer: 'Double-click a link', does: 'Edit its label' },
      { pointer: 'Drag the dot at an edge', does: 'Connect with a box, or make a step where you let go' },
      { pointer: 'Drag a step onto a link', does: 'Put the step between the two' },
      { pointer: 'Drag the end of a link', does: 'Connect it with another box' },
      { pointer: 'Drag the label of a link', does: 'Move the label' },
      { pointer: 'Drag over the empty map', does: 'Select what is touched' },
      { pointer: 'Hold Shift or Ctrl and click', does: 'Select one more, or one less' },
      { pointer: 'Drag a corner of the selected box', does: 'Make the step or note larger or smaller' },
      { pointer: 'Right-click', does: 'Menu of what can be done there' },
      { pointer: 'Turn the wheel; hold Space and drag', does: 'Move the map; so with the middle button' },
      { pointer: 'Hold Ctrl and turn the wheel', does: 'Zoom' },
      { pointer: 'Hold Alt while dragging', does: 'Place freely, without snapping' },
      { pointer: 'Hold Shift while dragging', does: 'Move straight across, or straight down' },
    ],
  },
]
