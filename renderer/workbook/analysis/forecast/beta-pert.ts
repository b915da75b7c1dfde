/**
 * Lengths drawn from the beta-PERT distribution (Clark, "The PERT model for the distribution of an activity time",
 * 1962): a beta distribution between min and max with α = 1 + 4p and β = 1 + 4(1 − p), where p is the place of the
 * likeliest length. Its mean is (min + 4 × likely + max) / 6, its variance (mean − min)(max − mean) / 7.
 *
 * Drawn through a table of the inverse distribution function, by place of the peak and by share. Between two places
 * it is interpolated, which leaves the mean exact, because the mean grows linearly with the place.
 */
const places = 64
const shares = 2_048
const grid = 4_096
const rowLength = shares + 1

let table: Float64Array | null = null

/** The table: `quantileAt` reads it; made when it is first needed. */
export function quantileTable(): Float64Array {
  if (table) return table
  const made = new Float64Array((places + 1) * rowLength)
  const half = places / 2
  for (let place = 0; place <= half; place += 1) {
    const row = quantilesOf(place / places)
    // The distribution with the peak on the other side is the same one turned round.
    for (let share = 0; share < rowLength; share += 1) {
      made[place * rowLength + share] = row[share] ?? 0
      made[(places - place) * rowLength + share] = 1 - (row[shares - share] ?? 0)
    }
  }
  table = made
  return made
}

/** The length, from 0 to 1, below which a share (0 to 1) of all lengths lies. */
export function quantileAt(quantiles: Float64Array, peak: number, share: number): number {
  const place = peak * places
  const row = place >= places ? places - 1 : place | 0
  const between = place - row
  const column = share * shares
  const left = column >= shares ? shares - 1 : column | 0
  const part = column - left
  const at = row * rowLength + left
  const above = at + rowLength
  // Typed arrays have no gaps, so that nothing is undefined within the table.
  const low = (quantiles[at] as number) * (1 - part) + (quantiles[at + 1] as number) * part
  const high = (quantiles[above] as number) * (1 - part) + (quantiles[above + 1] as number) * part
  return low * (1 - between) + high * between
}

/** The share of all lengths below one: `quantileAt` backwards. */
export function shareBelow(quantiles: Float64Array, peak: number, length: number): number {
  let [low, high] = [0, 1]
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2
    if (quantileAt(quantiles, peak, middle) < length) low = middle
    else high = middle
  }
  return low
}

function quantilesOf(peak: number): Float64Array {
  const sums = new Float64Array(grid + 1)
  for (let cell = 0; cell < grid; cell += 1) {
    // The density in the middle of a cell: it is never infinite there.
    const at = (cell + 0.5) / grid
    sums[cell + 1] = (sums[cell] ?? 0) + at ** (4 * peak) * (1 - at) ** (4 * (1 - peak))
  }
  const total = sums[grid] ?? 1
  const row = new Float64Array(rowLength)
  let cell = 0
  for (let share = 1; share < shares; share += 1) {
    const wanted = (share / shares) * total
    while ((sums[cell + 1] ?? total) < wanted) cell += 1
    const below = sums[cell] ?? 0
    row[share] = (cell + (wanted - below) / ((sums[cell + 1] ?? total) - below)) / grid
  }
  row[shares] = 1
  return row
}
