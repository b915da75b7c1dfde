import { part } from '../ui/part'

/** The start screen. A window that opens with a workbook does without it. */
export const HomeScreen = part(() => import('../views/home/HomeView'))
