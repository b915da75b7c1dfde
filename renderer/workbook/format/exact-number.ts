/** True for a number that is the same after it was written to a file and read again. */
export function isExactNumber(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))
}
