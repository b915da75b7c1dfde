/** The command was done. */
export const done = 0
/** It was done, and something needs a look. */
export const attention = 1
/** It was not done: a bad call, a file that cannot be read or written, a program that cannot start. */
export const refused = 2
