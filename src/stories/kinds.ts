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

/** The stances on taking part in the force: in a few words, and what is meant by them. */
export const stanceLabels: Record<Stance, { short: string; meaning: string }> = {
  leads: { short: 'Leads', meaning: 'Leads or convenes the coalition or its planning.' },
  'would-send-troops': {
    short: 'Would send personnel',
    meaning: 'Says or is said to be ready to send, or to plan sending, personnel.',
  },
  'support-without-troops': {
    short: 'Support without troops',
    meaning:
      'Would help from the air, from the sea, or with intelligence or logistics, with no soldiers of its own in Ukraine.',
  },
  conditional: { short: 'Conditional', meaning: 'Would take part only on a named condition.' },
  undecided: { short: 'Undecided', meaning: 'Has not said, or says that it has not decided.' },
  refuses: { short: 'Will not take part', meaning: 'Says or is said to have ruled out taking part.' },
  opposes: { short: 'Opposes the force', meaning: 'Is against the force itself.' },
}

/** The stances in the order of the list above: from leading to opposing. */
export const stances = Object.keys(stanceLabels) as Stance[]
