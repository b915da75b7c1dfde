import type { Rule } from '../../rule'
import { noEconomicBuyer } from './p01-no-economic-buyer'
import { economicBuyerNeverMet } from './p02-economic-buyer-never-met'
import { severalEconomicBuyers } from './p03-several-economic-buyers'
import { noChampion } from './p04-no-champion'
import { championNotTested } from './p05-champion-not-tested'
import { championWithoutReach } from './p06-champion-without-reach'
import { neverContacted } from './p07-never-contacted'
import { goneQuiet } from './p08-gone-quiet'
import { singleThreaded } from './p09-single-threaded'
import { newInRole } from './p10-new-in-role'
import { reorganised } from './p11-reorganised'
import { everyoneASupporter } from './p12-everyone-a-supporter'
import { powerfulOpponent } from './p13-powerful-opponent'
import { dispositionUnknown } from './p14-disposition-unknown'
import { expectedRoleMissing } from './p15-expected-role-missing'
import { noPersonalWin } from './p16-no-personal-win'
import { contentBuyer } from './p17-content-buyer'
import { nobodyCoversThem } from './p18-nobody-covers-them'
import { placeholderUnnamed } from './p19-placeholder-unnamed'

/** Rules on the people who take part. */
export const peopleRules: readonly Rule[] = [
  noEconomicBuyer,
  economicBuyerNeverMet,
  severalEconomicBuyers,
  noChampion,
  championNotTested,
  championWithoutReach,
  neverContacted,
  goneQuiet,
  singleThreaded,
  newInRole,
  reorganised,
  everyoneASupporter,
  powerfulOpponent,
  dispositionUnknown,
  expectedRoleMissing,
  noPersonalWin,
  contentBuyer,
  nobodyCoversThem,
  placeholderUnnamed,
]
