import type { Site } from '@/lib/sites/site';

/** The practice page as a network: the same engines read it by this row. */
export const practiceSite: Site = {
  id: 'practice',
  hosts: [],
  never: '[data-practice="never"]',
  composers: [{
    id: 'practice',
    editor: '[data-practice="composer"]',
    box: '[data-practice="form"]',
    container: '[data-practice="conversation"]',
    surface: 'message',
    enter: 'sends',
    send: '[data-practice="send"]',
    people: { heading: '[data-practice="name"]', headline: '[data-practice="headline"]', skip: 'nav', trustHeading: true },
    thread: {
      list: '[data-practice="thread"]', line: '[data-practice="line"]', theirs: '[data-from="them"]', mine: '[data-from="me"]',
      body: '[data-practice="text"]', day: '[data-practice="day"]',
    },
  }],
  handlesOf: () => [],
  life: null,
};
