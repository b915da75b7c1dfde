import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerTo, appOrigin, listBundle } from '../../../../electron/main/app-protocol'
import { contentSecurityPolicy } from '../../../../electron/main/content-security-policy'
import { givenFolder } from './files/given-files'

/** A folder of pages beside a file that is nobody's business. */
function givenBundle() {
  const folder = givenFolder()
  const pages = join(folder, 'pages')
  mkdirSync(join(pages, 'assets'), { recursive: true })
  writeFileSync(join(pages, 'index.html'), '<p>page</p>')
  writeFileSync(join(pages, 'assets', 'app.js'), 'start()')
  writeFileSync(join(pages, 'notes.txt'), 'not a page')
  writeFileSync(join(folder, 'secret.json'), '{}')
  symlinkSync(join(folder, 'secret.json'), join(pages, 'linked.json'))
  return listBundle(pages)
}

const ask = (url: string, method = 'GET') => answerTo(givenBundle(), { url, method })

/** The answer that fails with `net::ERR_FILE_NOT_FOUND` and carries nothing. */
const notThere = { error: -6 }

describe('our own pages', () => {
  test.each([
    [`${appOrigin}/index.html`, 'text/html; charset=utf-8', '<p>page</p>'],
    [`${appOrigin}/assets/app.js`, 'text/javascript; charset=utf-8', 'start()'],
    [`${appOrigin}/index.html?sheet=1#top`, 'text/html; charset=utf-8', '<p>page</p>'],
  ])('%s is served under the policy', (url, type, content) => {
    const { path = '', ...others } = ask(url)
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(others).toEqual({
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'get', ''])('are not for %s', (method) => {
    expect(ask(`${appOrigin}/index.html`, method)).toEqual(notThere)
  })
})

/** Ways up and out: plain, encoded once and twice, mixed, with the other slash, with hosts and with ends cut off. */
const ups = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%252f',
  '%252e%252e%252f',
  '..\\',
  '..%5c',
  '....//',
  '..;/',
]
const outside = ups.flatMap((up) => [
  `${appOrigin}/${up}secret.json`,
  `${appOrigin}/${up}${up}etc/passwd`,
  `${appOrigin}/assets/${up}${up}secret.json`,
  `${appOrigin}/assets/${up}index.html`,
])
const strange = [
  appOrigin,
  `${appOrigin}/`,
  `${appOrigin}//index.html`,
  `${appOrigin}/./index.html`,
  `${appOrigin}/index.html/`,
  `${appOrigin}/INDEX.HTML`,
  `${appOrigin}/index.html%00.js`,
  `${appOrigin}/index.html\u0000`,
  `${appOrigin}/index%2ehtml`,
  `${appOrigin}/assets`,
  `${appOrigin}/notes.txt`,
  `${appOrigin}/linked.json`,
  `${appOrigin}/__proto__`,
  `${appOrigin}/constructor`,
  `${appOrigin}/etc/passwd`,
  `${appOrigin}/C:/Windows/win.ini`,
  `${appOrigin}/file:///etc/passwd`,
  `${appOrigin}.example/index.html`,
  `${appOrigin}@example/index.html`,
  `${appOrigin}:80/index.html`,
  'app://bundle2/index.html',
  'app://other/index.html',
  'app:///index.html',
  'app:index.html',
  'APP://bundle/index.html',
  'app://user:pass@bundle/index.html',
]

describe('everything else', () => {
  test(`is tried in at least 60 ways`, () => {
    expect(new Set([...outside, ...strange]).size).toBeGreaterThanOrEqual(60)
  })

  test.each([...outside, ...strange])('%s is not there', (url) => {
    expect(ask(url)).toEqual(notThere)
  })

  test.each([
    'http',
    'https',
    'file',
    'ftp',
    'ftps',
    'ws',
    'wss',
    'data',
    'blob',
    'javascript',
    'vbscript',
    'about',
    'chrome',
    'chrome-extension',
    'chrome-untrusted',
    'devtools',
    'view-source',
    'filesystem',
    'mailto',
    'tel',
    'sms',
    'ssh',
    'sftp',
    'smb',
    'afp',
    'nfs',
    'ldap',
    'gopher',
    'irc',
    'magnet',
    'steam',
    'ms-msdt',
    'ms-officecmd',
    'search-ms',
    'shell',
    'jar',
    'resource',
    'moz-extension',
    'git',
    'svn',
    'app2',
    'buymap',
  ])('nothing is served for the scheme %s', (scheme) => {
    expect(ask(`${scheme}://bundle/index.html`)).toEqual(notThere)
    expect(ask(`${scheme}:${appOrigin}/index.html`)).toEqual(notThere)
  })
})
