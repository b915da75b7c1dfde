// Stands in for Electron's default app, which this runtime lacks: starts the app folder named on the command line.
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { app } = require('electron')

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (named === undefined) {
  process.stderr.write('usage: electron [switches] APP-FOLDER [arguments]\n')
  app.exit(2)
} else {
  const folder = resolve(named)
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const name = description.productName ?? description.name

  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  app.setName(name)
  app.setVersion(description.version)
  app.setAppPath(folder)
  app.setPath('userData', join(app.getPath('appData'), name))
  require(join(folder, description.main))
}
