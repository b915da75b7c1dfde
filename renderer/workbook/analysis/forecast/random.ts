/**
 * A stream of random numbers from 0 to just below 1, the same for the same seed on every machine: sfc32 of Chris
 * Doty-Humphrey (PractRand), which passes its own suite of tests and needs no 64-bit arithmetic.
 */
export function createRandom(seed: number, stream: number): () => number {
  let a = seed | 0
  let b = stream | 0
  let c = 0x9e3779b9
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  // Neighbouring seeds start alike and drift apart within a few numbers.
  for (let round = 0; round < 12; round += 1) next()
  return next
}
