import type { Kind, Stance } from './load'

/** What each kind of article is called, and what a reader should know about it. */
export const kindLabels: Record<Kind, { label: string; explanation: string }> = {
  news: { label: 'News', explanation: 'A report of what happened or was said.' },
  analysis: { label: 'Analysis', explanation: 'A study or an expert’s assessment; its conclusions are the author’s.' },
  opinion: {
    label: 'Opinion',
    explanation: 'An argument. The views are the author’s; this story reports them as such.',
  },
  official: { label: 'Official', explanation: 'A government or an institution in its own words.' },
  explainer: { label: 'Explainer', explanation: 'Background that an outlet put together for its readers.' },
}

/** What each stance on taking part in the force means, in words. */
export const stanceLabels: Record<Stance, string> = {
  leads: 'Leads or convenes the coalition or its planning',
  'would-send-troops': 'Would send personnel',
  'support-without-troops': 'Would support from the air, the sea or abroad, without soldiers in Ukraine',
  conditional: 'Only on a condition',
  undecided: 'Undecided',
  refuses: 'Will not take part',
  opposes: 'Opposes the force',
}
