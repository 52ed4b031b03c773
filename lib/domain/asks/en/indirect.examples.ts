import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Sentences on either side of the rules in indirect.ts. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'en-favour-need': {
    asks: [
      'To tool up I need 30k and I\'m offering eight percent.',
      'We\'re short of one panellist for the robotics breakfast.',
      'Sister Grace, we need one more driver for the youth trip.',
      'We need somebody who can read a balance sheet on the governing body.',
      'We launch on the 12th. Would you get on the waitlist? It takes ten seconds',
    ],
    innocent: [
      'Sister Grace, the young people made you a card.',
      'Sounds like quite a trip.',
      'I read your memo on why carbon accounting startups stall at 20 customers and it changed what we\'re building.',
      'My lawyer read it and sulked.',
      'I heard about your father. There is nothing to say and nothing you need to answer. We\'re thinking of you in Limerick.',
    ],
  },
  'en-signup-welcome': {
    asks: [
      'Put your name down here: hall.',
      'Shall I put your name on the list?',
      'The CfP for our workshop closes Friday.',
      'Registration is open, places are limited to 25: learn.',
      'We walk the coast path on the 14th, all welcome, dogs too.',
    ],
    innocent: [
      'Hoping we can learn from each other here.',
      'I stepped down on Friday.',
      'It went down well.',
      'I\'d love to learn more about your path from the lab into policy.',
      'I\'ve a load of larch offcuts here, take what you want for the stove, gate\'s open.',
    ],
  },
  'en-pitch-price': {
    asks: [
      'Ninety-day trial, no card.',
      'What are you using for endpoint backup these days?',
      'What would an extra £500 a month do for your family?',
      '12 week shred starts Monday, I\'ve got 2 spaces at £49/week.',
      'tl;dr we make builds fast, you have slow builds, first month\'s free',
    ],
    innocent: [
      'What are you reading these days?',
      'I have been following your journey since your days at Andela.',
      'Sorry I couldn\'t make your session.',
      'Your mentoring post last week was bang on. I\'ve stopped asking people to \'pick their brain\' and started reading what they\'ve already written.',
      'I\'ve subscribed to your newsletter by the way.',
    ],
  },
  'en-meeting-around': {
    asks: [
      'Are you going to the conference in Turku?',
      'You around this arvo?',
      'Call me when you land',
      'u up for cinema tonite?',
      'You in the office Monday?',
    ],
    innocent: [
      'Are you at the Vienna conference this year or skipping it like everyone sensible?',
      'My grandson set this up for me.',
      'Your driver left his hat in our dock office.',
      'Which way did you end up going, brick or render?',
      'Which module did you find hardest when you were here?',
    ],
  },
};
