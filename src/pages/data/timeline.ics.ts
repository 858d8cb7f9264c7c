import type { APIRoute } from 'astro'
import ical, { ICalEventTransparency } from 'ical-generator'
import { absoluteUrl, dayHref, storyHref } from '../../addresses'
import { site } from '../../site'
import { loadArchive } from '../../stories/load'
import { timelineOf } from '../../stories/timeline'

/** Every dated event as a calendar of whole days (RFC 5545). */
export const GET: APIRoute = async ({ site: origin }) => {
  const { stories } = await loadArchive()
  const host = origin?.hostname ?? ''
  const calendar = ical({
    name: `${site.name}: timeline`,
    prodId: { company: site.name, product: 'timeline', language: 'EN' },
  })
  for (const { id, date, what, stories: tellers } of timelineOf(stories)) {
    const collected = tellers.map((story) => story.updated ?? story.collected).sort()
    calendar.createEvent({
      id: `${id}@${host}`,
      // Not the time of the build, so that two builds of one commit give the same bytes.
      stamp: new Date(collected.at(-1) ?? date),
      start: new Date(date),
      end: new Date(Date.parse(date) + 86_400_000),
      allDay: true,
      summary: what,
      description: tellers
        .map((story) => `${story.source.outlet.name}: ${absoluteUrl(storyHref(story), origin)}`)
        .join('\n'),
      url: absoluteUrl(dayHref(date), origin),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return new Response(calendar.toString(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
