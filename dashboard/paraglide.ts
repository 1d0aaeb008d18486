import type { CompilerOptions } from '@inlang/paraglide-js'

/** How messages/*.json become functions. German unless the viewer chose otherwise: the browser's language says little. */
export const paraglideOptions: CompilerOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['cookie', 'baseLocale'],
  cookieName: 'schutznetz_locale',
  emitTsDeclarations: true,
}
