/** A name without what file systems do not allow; `otherwise` when nothing is left. */
export function allowedFileName(name: string, otherwise: string): string {
  const allowed = name
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return allowed.slice(0, 60) || otherwise
}
