import type { ExamplesOf } from '../rule';
import type { plainly } from './plainly';

/** Sentences on either side of the rules in plainly.ts. */
export const plainlyExamples: ExamplesOf<typeof plainly> = {
  'en-favour-imperative': {
    asks: [
      'May we add yours?',
      'May I explain how we work?',
      'Could we swap guest posts?',
      'We need faces for the leaflet.',
      'Could you me please the slides from the talk send?',
    ],
    innocent: [
      'ur talk was awsome thx 4 sharing teh slides',
      'If you need a second pair of eyes on the tender before Friday, send it my way.',
      'I\'ve a spare ticket for the expo on Thursday, yours if you like. No need to sit next to me.',
      'All good from our side.',
      'Say hi to Bram from me!',
    ],
  },
  'en-favour-politeness': {
    asks: [
      'A name would do.',
      'A hint would already do.',
      'Thirty seconds, if you would.',
      'Be merciless, I have a crit on Monday.',
      'Any chance of borrowing your long ladder Saturday?',
    ],
    innocent: [
      'The children are already asking for your jollof.',
      'I have read your contribution to the supply chain law with big interest.',
      'Passed! And the crit panel asked where I\'d learnt to draw stairs. I said from your book.',
      'Hi {{name}}, sorry, that last one went out by mistake. Please ignore it and have a good week!',
      'I\'m asking nothing in fact, I wanted to say your set on Saturday was the best of the festival.',
    ],
  },
  'en-referral-somebody': {
    asks: [
      'Happy for you to forward it.',
      'Y\'all got a dispatcher I can deal with direct?',
      'Would he take a message from me if it came through you?',
      'Is there somebody at your academy who books school trips?',
      'This one\'s probably too junior for you, but maybe a friend?',
    ],
    innocent: [
      'We\'ve just signed with somebody else.',
      'Looking forward to working with you from January.',
      'I\'ve made every mistake there is to make with that format.',
      'Your episode with the tunnel engineer is the reason I was late for dinner. Brilliant.',
      'Saw y\'all raised a B, congrats! Austin\'s getting crowded with unicorns and I\'m here for it.',
    ],
  },
  'en-pitch-plainly': {
    asks: [
      'Are you coachable?',
      'You have interest?',
      'Do you have at the moment need?',
      'Your name is all over the brief.',
      'Would the café take a box to try?',
    ],
    innocent: [
      'I have read your contribution to the supply chain law with big interest. Many thanks for the sharing!',
      'Hi Jordan, how are you finding outbound at the moment? Still cold email or have you moved over to events?',
      'Your tip about the café behind the station was spot on, thanks.',
      'Number 14 went for 20 over asking. The buyers have a parrot, prepare yourself.',
      'Your lecture on sediment was the reason I stayed in geology. That is all, have a lovely retirement.',
    ],
  },
  'en-meeting-plainly': {
    asks: [
      'Do come to tea.',
      'We for link up before you travel.',
      'Barbecue at ours on Sunday, from two.',
      'Are you reachable in calendar week 38?',
      'Does a 20-minute Zoom on the 5th work?',
    ],
    innocent: [
      'Come get it before Earl does.',
      'No agenda, no deck, no calendar link.',
      'That flaky-test post of yours: the retry trick cut ours from nine failures a week to one. Thank you, genuinely.',
      'You come in at minute 34 and the room laughs at the right moment.',
      'Nothing needed from you.',
    ],
  },
  'en-money-plainly': {
    asks: [
      'Any amount, any Sunday.',
      'Is that a size you write?',
      'The organ fund stands at two thirds.',
      'A few pounds from each of us would do it.',
      'Might we count on you, as in the old days?',
    ],
    innocent: [
      'That bridge in the second track gave me goosebumps. What tuning is that?',
      'Whose dog is that?',
      'How\'s the new fund?',
      'That second-half switch to five at the back was coaching from another planet.',
      'I won\'t write again.',
    ],
  },
  'en-job-plainly': {
    asks: [
      'When could I start?',
      'I would drop everything.',
      'Respected Sir, I am fresher B.',
      'Might there be room for a Part 1?',
      'Do you take summer students at all?',
    ],
    innocent: [
      '5 and we walked out of the room.',
      'I was part of the layoffs yesterday.',
      'That typo had been there since 2014.',
      'Para 41 is the part that concerns you.',
      'Take care of yourself, the rest can wait.',
    ],
  },
  'en-signup-plainly': {
    asks: [
      'New season drops Tuesday.',
      'Follow the show so it lands in your queue?',
      'Names to me before Thursday so I can count the sandwiches.',
      'If you\'re still a member your pack comes by post; if you\'ve lapsed, rejoining takes two minutes: union.',
      'We walk the coast path on the 14th, all welcome, dogs too.',
    ],
    innocent: [
      'I\'d be glad to connect and follow what you\'re building at Aurelia.',
      'Your book is on my desk, in my bag and, since Tuesday, in the bath.',
      'You\'re the smartest person I know in optics, and it still took you three goes to park.',
      'Your crown is back from the lab, it fits the model like a glove. See you Tuesday as planned.',
      'You spoke well on Tuesday.',
    ],
  },
};
