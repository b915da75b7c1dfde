import { part } from '../../ui/part'

/** The offer of a tour. A person has seen the window by then. */
export const TourOffer = part(() => import('./TourOffer'))
