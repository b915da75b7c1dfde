import { z } from 'zod'

// Zod's compiled parsers are built with `new Function`, which the window's content security policy forbids.
// Every module takes `z` from here so that the switch is thrown before the first schema exists.
z.config({ jitless: true })

export { z }
