import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'

/** @param {string | Buffer} text */
function counted(text) {
  const bytes = Buffer.from(text)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/**
 * Writes an X authority file with a fresh secret that is valid for any display, so that no other user of this machine can
 * look at the virtual one. Form: family, address, display number, name and data, as in Xau(3).
 * @param {string} file
 */
export function writeDisplaySecret(file) {
  const anyAddress = Buffer.from([0xff, 0xff])
  const record = [
    anyAddress,
    counted(''),
    counted(''),
    counted('MIT-MAGIC-COOKIE-1'),
    counted(randomBytes(16)),
  ]
  writeFileSync(file, Buffer.concat(record), { mode: 0o600 })
}
