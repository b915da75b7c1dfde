/** Apple's names of the sizes in an .icns file. */
export const appleTypes = {
  16: 'icp4',
  32: 'icp5',
  64: 'icp6',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
}

/** @typedef {{ size: number, png: Buffer }} Picture */

/**
 * A Windows icon of PNG pictures: a header, a directory entry of 16 bytes each, then the pictures.
 * @param {Picture[]} pictures
 */
export function windowsIcon(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index
    // One byte each for width and height, where 0 means 256.
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/**
 * An Apple icon: blocks of a four-letter type, a length that counts its own header, and a PNG picture.
 * @param {Picture[]} pictures
 */
export function appleIcon(pictures) {
  const block = (/** @type {string} */ type, /** @type {Buffer} */ content) => {
    const header = Buffer.alloc(8)
    header.write(type, 'ascii')
    header.writeUInt32BE(content.length + 8, 4)
    return Buffer.concat([header, content])
  }
  const blocks = Object.entries(appleTypes).flatMap(([size, type]) => {
    const picture = pictures.find((one) => one.size === Number(size))
    return picture ? [block(type, picture.png)] : []
  })
  return block('icns', Buffer.concat(blocks))
}
