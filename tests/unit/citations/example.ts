import type { Source, Story } from '../../../src/stories/load'
import { exampleStory } from '../stories/example'

/** A story whose source has the fields that a rule looks at; the rest is an unsigned article of BBC News with an address. */
export const citedStory = (source: Partial<Source> = {}, story: Partial<Story> = {}): Story => {
  const plain = exampleStory({ id: 'one-story' })
  return {
    ...plain,
    ...story,
    source: {
      ...plain.source,
      title: 'Force planned',
      url: 'https://news.example/force',
      published: '2025-03-20',
      ...source,
    },
  }
}

/** An outlet by its name. */
export const outlet = (name: string, aliases: string[] = []): Source['outlet'] => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  country: null,
  aliases,
  state: null,
})

/** The kinds of source that differ in a citation, by what is special in each. */
export const cases: Record<string, Story> = {
  'a plain article': citedStory(),
  'two authors': citedStory({ authors: ['Aleks Phillips', 'Joe Pike'] }),
  'an author with particles': citedStory({ authors: ['Ursula von der Leyen'] }),
  'a body as author': citedStory({ authors: ['Agence France-Presse'] }),
  'no address': citedStory({ url: null }),
  'a day that was worked out': citedStory({
    published: '2025-02-17',
    datingReason: 'The copy bears no date.',
    dating: 'inferred',
  }),
  'a report at second hand, in a copy': citedStory({ relays: 'The Times', via: 'UA News' }),
  'an archived copy': citedStory({ archived: { url: 'https://web.archive.org/web/2025/x', date: '2025-03-21' } }),
  'a Ukrainian title': citedStory({
    outlet: outlet('Censor.NET'),
    title: '51% німців виступають проти відправлення військ в Україну, - опитування',
    language: 'uk',
  }),
  'a French title': citedStory({
    outlet: outlet('Le Monde'),
    title: 'L’armée française «prête» à l’été',
    language: 'fr',
  }),
  'a German title': citedStory({
    outlet: outlet('Deutschlandfunk'),
    title: 'Merz: Ukraine-Krieg könnte noch lange dauern',
    language: 'de',
  }),
  'a Romanian title': citedStory({
    outlet: outlet('Știrile ProTV'),
    title: 'Welt: Europa este pregătită să trimită până la 15.000 de soldați',
    language: 'ro',
  }),
  'an official text': citedStory(
    { outlet: outlet('10 Downing Street'), title: 'Joint statement: 15 December 2025' },
    { kind: 'official' },
  ),
  'special characters': citedStory({ title: 'R&D: 50% of $100 #1 under_score “quoted” \'single\' "double"' }),
}
