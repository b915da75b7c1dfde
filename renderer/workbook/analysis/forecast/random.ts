/** A stream of random numbers. */
export interface Random {
  /** Begins stream `stream` of a seed. */
  restart(seed: number, stream: number): void
  /** From 0 to just below 1. */
  next(): number
}

/**
 * Streams of random numbers, the same for the same seed on every machine: sfc32 of Chris Doty-Humphrey (PractRand),
 * which passes its own suite of tests and needs no 64-bit arithmetic.
 */
export function createRandom(): Random {
  let [a, b, c, counter] = [0, 0, 0, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  return {
    next,
    restart(seed, stream) {
      a = seed | 0
      b = stream | 0
      c = 0x9e3779b9
      counter = 1
      // Neighbouring streams start alike and drift apart within a few numbers.
      for (let round = 0; round < 12; round += 1) next()
    },
  }
}
