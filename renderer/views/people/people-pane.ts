import type { Stakeholder } from '@workbook/model/stakeholder'

/** What every way to look at the people is given. */
export interface PeoplePaneProps {
  readonly onSelect: (person: Stakeholder) => void
  /** Opens the menu on a person at a point of the screen. */
  readonly onMenu: (person: Stakeholder, x: number, y: number) => void
}
