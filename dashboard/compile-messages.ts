import { compile } from '@inlang/paraglide-js'
import { paraglideOptions } from './paraglide.ts'

await compile(paraglideOptions)
// The compiler leaves timers of its store behind that would hold the process for half a minute.
process.exit()
