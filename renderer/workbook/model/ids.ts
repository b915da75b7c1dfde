import type { Id } from './values'

/** Makes a new id. Handed in by the caller, because the document itself has no source of chance. */
export type NewId = () => Id

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id of 16 characters (80 bits) from random bytes; at least 16 bytes are needed. */
export function idFromBytes(bytes: Uint8Array): Id {
  let id = ''
  for (let index = 0; index < 16; index += 1) id += alphabet[(bytes[index] ?? 0) & 31]
  return id
}
