import { describe, expect, test } from 'vitest'
import { pageItem, sourceItem } from '../../../src/citations/csl'
import { toPlainTexts } from '../../../src/citations/plain-text'
import type { Story } from '../../../src/stories/load'
import { cases, citedStory, outlet } from './example'

const textsOf = (story: Story) => toPlainTexts(sourceItem(story)).map(({ text }) => text)

test('the styles come with their editions', () => {
  expect(toPlainTexts(sourceItem(citedStory())).map(({ style }) => style)).toEqual([
    'APA 7',
    'Chicago 17 (author–date)',
    'MLA 9',
    'Harvard (Cite Them Right 12)',
  ])
})

/** Articles of the collection; the addresses are shortened. */
const pinned: [string, Story, string[]][] = [
  [
    'no author, single quotation marks in the title, a carrier',
    citedStory({ title: "International 'reassurance' force planned for Ukraine ceasefire", via: 'Daily8' }),
    [
      'International “reassurance” force planned for Ukraine ceasefire. (2025, March 20). BBC News. https://news.example/force',
      'BBC News. 2025. “International ‘Reassurance’ Force Planned for Ukraine Ceasefire.” March 20, 2025. https://news.example/force.',
      '“International ‘Reassurance’ Force Planned for Ukraine Ceasefire.” BBC News, 20 Mar. 2025. Daily8, https://news.example/force.',
      'BBC News (2025) ‘International “reassurance” force planned for Ukraine ceasefire’, 20 March. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'two authors and a day that was worked out',
    citedStory({
      title: "Starmer says US 'backstop' needed for Ukraine deal",
      authors: ['Aleks Phillips', 'Joe Pike'],
      published: '2025-02-17',
      datingReason: 'The copy bears no date.',
      dating: 'inferred',
    }),
    [
      'Phillips, A., & Pike, J. (2025, February 17). Starmer says US “backstop” needed for Ukraine deal. BBC News. https://news.example/force',
      'Phillips, Aleks, and Joe Pike. 2025. “Starmer Says US ‘Backstop’ Needed for Ukraine Deal.” BBC News, February 17, 2025. https://news.example/force.',
      'Phillips, Aleks, and Joe Pike. “Starmer Says US ‘Backstop’ Needed for Ukraine Deal.” BBC News, 17 Feb. 2025, https://news.example/force.',
      'Phillips, A. and Pike, J. (2025) ‘Starmer says US “backstop” needed for Ukraine deal’, BBC News, 17 February. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'no address, an apostrophe in the title',
    citedStory({
      outlet: outlet('The Guardian'),
      title: "Macron says Russia's permission not needed to deploy troops in Ukraine",
      authors: ['Angelique Chrisafis'],
      published: '2025-03-16',
      url: null,
    }),
    [
      'Chrisafis, A. (2025, March 16). Macron says Russia’s permission not needed to deploy troops in Ukraine. The Guardian.',
      'Chrisafis, Angelique. 2025. “Macron Says Russia’s Permission Not Needed to Deploy Troops in Ukraine.” Guardian, March 16, 2025.',
      'Chrisafis, Angelique. “Macron Says Russia’s Permission Not Needed to Deploy Troops in Ukraine.” The Guardian, 16 Mar. 2025.',
      'Chrisafis, A. (2025) ‘Macron says Russia’s permission not needed to deploy troops in Ukraine’, The Guardian, 16 March.',
    ],
  ],
  [
    'a Ukrainian title keeps its capitals',
    citedStory({
      outlet: outlet('Censor.NET'),
      title: '51% німців виступають проти відправлення військ в Україну для гарантій безпеки, - опитування',
      language: 'uk',
      published: '2025-08-21',
    }),
    [
      '51% німців виступають проти відправлення військ в Україну для гарантій безпеки, - опитування. (2025, August 21). Censor.NET. https://news.example/force',
      'Censor.NET. 2025. “51% німців виступають проти відправлення військ в Україну для гарантій безпеки, - опитування.” August 21, 2025. https://news.example/force.',
      '“51% німців виступають проти відправлення військ в Україну для гарантій безпеки, - опитування.” Censor.NET, 21 Aug. 2025, https://news.example/force.',
      'Censor.NET (2025) ‘51% німців виступають проти відправлення військ в Україну для гарантій безпеки, - опитування’, 21 August. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'an official text is led by who published it where the manual says so',
    citedStory(
      {
        outlet: outlet('10 Downing Street'),
        title: 'Joint statement on Ukraine: 15 December 2025',
        published: '2025-12-15',
      },
      { kind: 'official' },
    ),
    [
      'Joint statement on Ukraine: 15 December 2025. (2025, December 15). 10 Downing Street. https://news.example/force',
      '10 Downing Street. 2025. “Joint Statement on Ukraine: 15 December 2025.” December 15, 2025. https://news.example/force.',
      '“Joint Statement on Ukraine: 15 December 2025.” 10 Downing Street, 15 Dec. 2025, https://news.example/force.',
      '10 Downing Street (2025) Joint statement on Ukraine: 15 December 2025. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'double quotation marks at the end of the title',
    citedStory({
      outlet: outlet('UNITED24 Media'),
      title: 'UK and France to Send 5,000 Troops Each to Ukraine Under “Coalition of the Willing”',
      published: '2026-02-23',
    }),
    [
      'UK and France to Send 5,000 Troops Each to Ukraine Under “Coalition of the Willing.” (2026, February 23). UNITED24 Media. https://news.example/force',
      'UNITED24 Media. 2026. “UK and France to Send 5,000 Troops Each to Ukraine Under ‘Coalition of the Willing.’” February 23, 2026. https://news.example/force.',
      '“UK and France to Send 5,000 Troops Each to Ukraine Under ‘Coalition of the Willing.’” UNITED24 Media, 23 Feb. 2026, https://news.example/force.',
      'UNITED24 Media (2026) ‘UK and France to Send 5,000 Troops Each to Ukraine Under “Coalition of the Willing”’, 23 February. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'a question as title',
    citedStory({
      outlet: outlet('The Spectator'),
      title: 'Has Zelensky become a liability?',
      published: '2025-08-13',
    }),
    [
      'Has Zelensky become a liability? (2025, August 13). The Spectator. https://news.example/force',
      'Spectator. 2025. “Has Zelensky Become a Liability?” August 13, 2025. https://news.example/force.',
      '“Has Zelensky Become a Liability?” The Spectator, 13 Aug. 2025, https://news.example/force.',
      'The Spectator (2025) ‘Has Zelensky become a liability?’, 13 August. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'three authors and a full stop at the end of the title',
    citedStory({
      outlet: outlet('Politico Europe'),
      title: 'How to keep Putin at bay? The deadlock over security guarantees for Ukraine.',
      authors: ['Chris Lunday', 'Jacopo Barigazzi', 'Dan Bloom'],
      published: '2025-08-19',
    }),
    [
      'Lunday, C., Barigazzi, J., & Bloom, D. (2025, August 19). How to keep Putin at bay? The deadlock over security guarantees for Ukraine. Politico Europe. https://news.example/force',
      'Lunday, Chris, Jacopo Barigazzi, and Dan Bloom. 2025. “How to Keep Putin at Bay? The Deadlock over Security Guarantees for Ukraine.” Politico Europe, August 19, 2025. https://news.example/force.',
      'Lunday, Chris, et al. “How to Keep Putin at Bay? The Deadlock over Security Guarantees for Ukraine.” Politico Europe, 19 Aug. 2025, https://news.example/force.',
      'Lunday, C., Barigazzi, J. and Bloom, D. (2025) ‘How to keep Putin at bay? The deadlock over security guarantees for Ukraine’, Politico Europe, 19 August. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'the spelling of an outlet in lower case',
    citedStory({ outlet: outlet('LIGA.net'), title: 'France says it is ready', published: '2025-10-25' }),
    [
      'France says it is ready. (2025, October 25). LIGA.net. https://news.example/force',
      'LIGA.net. 2025. “France Says It Is Ready.” October 25, 2025. https://news.example/force.',
      '“France Says It Is Ready.” LIGA.net, 25 Oct. 2025, https://news.example/force.',
      'LIGA.net (2025) ‘France says it is ready’, 25 October. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
  [
    'a body as author of a German article',
    citedStory({
      outlet: outlet('Deutschlandfunk'),
      title: 'Merz: Ukraine-Krieg könnte noch lange dauern',
      language: 'de',
      authors: ['Agence France-Presse'],
      published: '2025-08-31',
    }),
    [
      'Agence France-Presse. (2025, August 31). Merz: Ukraine-Krieg könnte noch lange dauern. Deutschlandfunk. https://news.example/force',
      'Agence France-Presse. 2025. “Merz: Ukraine-Krieg könnte noch lange dauern.” Deutschlandfunk, August 31, 2025. https://news.example/force.',
      'Agence France-Presse. “Merz: Ukraine-Krieg könnte noch lange dauern.” Deutschlandfunk, 31 Aug. 2025, https://news.example/force.',
      'Agence France-Presse (2025) ‘Merz: Ukraine-Krieg könnte noch lange dauern’, Deutschlandfunk, 31 August. Available at: https://news.example/force (Accessed: 21 November 2026).',
    ],
  ],
]

describe.each(pinned)('%s', (_, story, texts) => {
  test.each([
    ['APA', 0],
    ['Chicago', 1],
    ['MLA', 2],
    ['Harvard', 3],
  ])('in %s', (_style, index) => {
    expect(textsOf(story)[index]).toBe(texts[index])
  })
})

test('our page in the four styles', () => {
  const story = citedStory({}, { title: 'Starmer’s “reassurance force” waits for a backstop', updated: '2026-12-03' })
  expect(toPlainTexts(pageItem(story, 'https://file.example/stories/x/')).map(({ text }) => text)).toEqual([
    'Starmer’s “reassurance force” waits for a backstop. (2026, November 21). The Reassurance File. https://file.example/stories/x/',
    'The Reassurance File. 2026. “Starmer’s ‘Reassurance Force’ Waits for a Backstop.” November 21, 2026. https://file.example/stories/x/.',
    '“Starmer’s ‘Reassurance Force’ Waits for a Backstop.” The Reassurance File, 21 Nov. 2026, https://file.example/stories/x/.',
    'The Reassurance File (2026) Starmer’s ‘reassurance force’ waits for a backstop. Available at: https://file.example/stories/x/ (Accessed: 3 December 2026).',
  ])
})

test('quotation marks inside quotation marks keep their order', () => {
  expect(textsOf(citedStory({ title: '"A \'reassurance\' force", he says' }))[0]).toMatch(
    /^“A ‘reassurance’ force”, he says\./,
  )
})

test('an archived copy, a note or a day worked out changes no citation', () => {
  const plain = textsOf(citedStory())
  const archived = { url: 'https://web.archive.org/web/2025/x', date: '2025-03-21' }
  expect(textsOf(citedStory({ archived, relays: 'The Times', datingReason: 'From the text.' }))).toEqual(plain)
})

test.each(Object.entries(cases))('%s gives plain text on one line, dated', (_, story) => {
  for (const text of [...textsOf(story), ...toPlainTexts(pageItem(story, 'https://x.example/')).map((t) => t.text)]) {
    expect(text).not.toMatch(/[\n\t<>\u00a0]| {2}|n\.d\.|undefined|&#|\[|["']/)
    expect(text).toMatch(/202[56]/)
  }
})
