import { durableWrite, type Expectation } from '../../../../../../electron/main/files/durable-write'
import { readWhole } from '../../../../../../electron/main/files/read-whole'

// Adds its own name to a list again and again, as two programs on one file do: argv is path, name, how often.
const [path = '', name = '', times = '0'] = process.argv.slice(2)

for (let done = 0; done < Number(times); ) {
  const read = await readWhole(path)
  if (!read.ok) {
    if (read.error.code !== 'file-in-use') process.stdout.write(`unreadable ${read.error.code}\n`)
    continue
  }
  let list: string[] = []
  try {
    list = JSON.parse(read.value.content.toString())
  } catch {
    process.stdout.write('unreadable\n')
    break
  }
  const expected: Expectation = read.value.identity
  const written = await durableWrite({
    path,
    content: Buffer.from(JSON.stringify([...list, name])),
    expected,
  })
  if (written.ok) done += 1
  else if (written.error.code !== 'changed-on-disk') process.stdout.write(`failed ${written.error.code}\n`)
}
