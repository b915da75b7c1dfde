import { durableWrite } from '../../../../../../electron/main/files/durable-write'

// Saves ever newer versions of one file and says of each when it is safe: argv is path, first version, size in bytes.
const [path = '', first = '0', size = '1000'] = process.argv.slice(2)

for (let version = Number(first); ; version += 1) {
  const content = Buffer.from(JSON.stringify({ version, filler: 'x'.repeat(Number(size)) }))
  const written = await durableWrite({ path, content, expected: 'anything' })
  process.stdout.write(`${written.ok ? version : `failed ${written.error.code}`}\n`)
  if (!written.ok) break
}
