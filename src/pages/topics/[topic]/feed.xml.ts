import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { feedOf, href } from '../../../addresses'
import { atomFeed, topicFacts } from '../../../feeds/story-feed'
import { topicPaths } from '../../../stories/paths'

export const getStaticPaths = topicPaths

/** The newest stories of a topic as an Atom feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { topic, stories },
  site: origin,
}) => {
  const facts = { ...topicFacts(topic), ...feedOf(`/topics/${topic.id}/`, 'feed.xml', origin) }
  return new Response(atomFeed(stories, facts, href('/feed.css')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
