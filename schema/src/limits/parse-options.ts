import type { ParseOptions } from 'graphql'
import { maximalTokens } from './limits.ts'

/** For every parse of a client's document: stops at the limit, before a hostile document costs anything. */
export const parseOptions: ParseOptions = { maxTokens: maximalTokens }
