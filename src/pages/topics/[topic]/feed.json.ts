import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { feedOf } from '../../../addresses'
import { jsonFeed, topicFacts } from '../../../feeds/story-feed'
import { topicPaths } from '../../../stories/paths'

export const getStaticPaths = topicPaths

/** The newest stories of a topic as a JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { topic, stories },
  site: origin,
}) => {
  const facts = { ...topicFacts(topic), ...feedOf(`/topics/${topic.id}/`, 'feed.json', origin) }
  return new Response(jsonFeed(stories, facts), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })
}
