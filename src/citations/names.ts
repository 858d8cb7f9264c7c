import type { Outlet } from '../stories/load'

/** A name of CSL-JSON 1.0.2: a person in parts, or a body as one literal. */
export type CslName =
  { literal: string } | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string }

const bodyWords =
  /^(?:agenc(?:e|y|ies)|analysts?|board|bureau|council|correspondents?|desk|editors?|editorial|institute|media|ministry|news|newsroom|office|presse?|reporters?|service|staff|team|writers?)$/i
const nameSuffix = /^(?:[JS]r\.?|I{2,3}|IV)$/
const isParticle = (word: string) => /^\p{Lowercase}/u.test(word)

/**
 * An author as the source names it, as a name of CSL-JSON. A single word, the outlet under any of its names, and what holds a word
 * such as “press” or “staff” is a body; every other name is a person whose family name is the last word with the particles before
 * it (“von der”), and whose suffix (“Jr.”) stands apart.
 */
export function toCslName(name: string, { name: outletName, aliases }: Pick<Outlet, 'name' | 'aliases'>): CslName {
  const words = name.trim().split(/\s+/)
  const suffix = words.length > 2 && nameSuffix.test(words.at(-1) ?? '') ? words.pop() : undefined
  const isBody =
    words.length === 1 ||
    [outletName, ...aliases].includes(name) ||
    words.some((word) => word.split('-').some((part) => bodyWords.test(part)))
  if (isBody) return { literal: name }
  const lastGiven = words.slice(0, -1).findLastIndex((word) => !isParticle(word))
  const particle = words.slice(lastGiven + 1, -1).join(' ')
  return {
    family: words.at(-1) ?? name,
    given: words.slice(0, lastGiven + 1).join(' '),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  }
}
