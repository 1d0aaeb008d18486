/** Languages a request can be answered in. */
export type Locale = 'de' | 'en'
