/**
 * What tests and benchmarks that start a window read.
 * @param {Awaited<ReturnType<typeof import('./launch.mjs').prepareElectron>>} prepared
 */
export function testEnvironment({ environment, executable, switches }) {
  return { ...environment, BUYMAP_ELECTRON: executable, BUYMAP_ELECTRON_ARGS: JSON.stringify(switches) }
}
