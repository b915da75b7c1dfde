import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appleIcon, windowsIcon } from '../../../../electron/dev/icon-formats.mjs'

const pngSignature = '89504e470d0a1a0a'
const picture = (size: number) => ({ size, png: readFileSync(`resources/icons/linux/${size}x${size}.png`) })

test('a Windows icon names where each of its pictures starts', () => {
  const icon = windowsIcon([picture(16), picture(256)])
  expect(icon.readUInt16LE(4)).toBe(2)
  for (const entry of [6, 22]) {
    const offset = icon.readUInt32LE(entry + 12)
    expect(icon.subarray(offset, offset + 8).toString('hex')).toBe(pngSignature)
  }
  expect(icon.readUInt8(22)).toBe(0)
})

test('an Apple icon tells its own length and holds the sizes it has a type for', () => {
  const icon = appleIcon([picture(16), picture(48), picture(1024)])
  expect(icon.subarray(0, 4).toString()).toBe('icns')
  expect(icon.readUInt32BE(4)).toBe(icon.length)
  expect(icon.includes('icp4')).toBe(true)
  expect(icon.includes('ic10')).toBe(true)
  expect(icon.includes(picture(48).png)).toBe(false)
})
