import { createStore } from 'zustand/vanilla'

/** Where the tour is: the number of its stop, or null while nobody takes it. */
export const tour = createStore<{ readonly stop: number | null }>()(() => ({ stop: null }))

/** Begins the tour at its first stop. */
export function startTour(): void {
  tour.setState({ stop: 0 })
}

/** Goes to another stop of the tour. */
export function goToStop(stop: number): void {
  tour.setState({ stop })
}

/** Ends the tour, at its end or before. */
export function endTour(): void {
  tour.setState({ stop: null })
}
