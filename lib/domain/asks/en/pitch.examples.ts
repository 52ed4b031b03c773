import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Sentences on either side of the rules in pitch.ts. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'en-pitch-we-help': {
    asks: [
      'We help dental practices fill their empty chairs.',
      'I help founders get through their first audit.',
      'We work with mid-size brands in the north.',
      'We\'re helping agencies cut their reporting time.',
      'We help teams like yours save 11 hours a week.',
    ],
    innocent: [
      'With an eye like yours you should be paid for noticing things. That typo had been there since 2014.',
      'I\'ve a spare ticket for the expo on Thursday, yours if you like.',
      'It looks like a tooth.',
      'That flaky-test post of yours: the retry trick cut ours from nine failures a week to one.',
      'The rind is meant to look like that. Eat it within the week and don\'t tell the health inspector.',
    ],
  },
  'en-pitch-results': {
    asks: [
      '🔥 50% OFF 🔥 today only 👉 deal.',
      'I\'ve attached the Castle Dental case study.',
      'We\'ve helped 200+ IT leaders cut Azure spend by 28%.',
      '37% fewer returns, 12 days to roll out, 0 developers.',
      'We cut FX fees for mid-size importers by about a third.',
    ],
    innocent: [
      'I\'ve no voice left.',
      'I\'ve subscribed to your newsletter by the way. The one about lost luggage had me in tears.',
      'The piece ran today, page 11. They cut your best line, sorry about that, subs will be subs.',
      'I\'ve gone out on my own.',
      'The receipt is attached.',
    ],
  },
  'en-pitch-own-product': {
    asks: [
      'I\'ve put my portfolio below.',
      'our API takes the pain from German payroll.',
      'We do wholesale now, six loaf minimum, delivered before seven.',
      'I represent a stealth robotics company backed by two names you\'d know.',
      'We\'re taking on twelve new clients before then, fixed fee of 95 a month.',
    ],
    innocent: [
      'Thought you\'d want to hear it from me before the news.',
      'Thought you\'d want to know.',
      'I\'ve left the leggings company.',
      'Booked Tuesday at 11 from your link, see you then!',
      'Thought you\'d want to hear it from a fellow insomniac.',
    ],
  },
  'en-pitch-interested': {
    asks: [
      'Curious at all?',
      'Worth exploring?',
      'Want to see the graph?',
      'Can I send you the pack?',
      'Mind if I shoot it over?',
    ],
    innocent: [
      'I hope you do not mind.',
      'My parents also send regards.',
      'I know estate agents only ever write when they want your house. I don\'t, I want to thank you for the lift yesterday.',
      'Want me to introduce you to Ilse?',
      'Number 14 went for 20 over asking.',
    ],
  },
  'en-pitch-offer': {
    asks: [
      'Commission is 22%.',
      'Valid until the 30th.',
      'Happy to send pricing.',
      'We fix that for a flat 600.',
      'Looking forward to your order!',
    ],
    innocent: [
      'Looking forward to your posts!',
      'Was that your daughter on the podium?',
      'Saw your split times. Negative! On that hill!',
      'Looking forward to working with you from January.',
      'Looking forward to seeing you on stage on Thursday.',
    ],
  },
  'en-pitch-vacancy': {
    asks: [
      'After eleven years I\'m leaving Halden on Friday and am looking for a new role in quality.',
      'The hospital group I recruit for does.',
      '[First Name], your profile is a great match for our client.',
      'Are you open to new opportunities at the moment, or happy where you are?',
      'We\'re looking for a Head of People at a scale-up in Utrecht and your name was mentioned twice.',
    ],
    innocent: [
      'After eleven years I\'m leaving Halden on Friday.',
      'Your open lecture on prions was the first one this term where I forgot to look at the clock.',
      'I\'ve joined Orsted as head of quality.',
      'Wishing you and your family a very happy Diwali sir 🪔',
      'The role I mentioned in spring is filled, she starts Monday.',
    ],
  },
  'en-pitch-easy-money': {
    asks: [
      'There is a passive income in this for both of us.',
      'I could review your pension over the phone.',
      'It is a business opportunity for serious people.',
      'You can earn up to 400 a week from your phone.',
      'plz joinn my grp 4 daily forex tipss 👉 t.',
    ],
    innocent: [
      'First lambs this morning, twins, both up.',
      'Your mentoring post last week was bang on.',
      'My grandson set this up for me. So this is where you all are! Warm regards from the old parish.',
      'I said from your book.',
      'Service is at nine this week because of the marathon.',
    ],
  },
  'en-pitch-partnership': {
    asks: [
      'I see a partnership opportunity with your studio.',
      'We do exactly this for three ports.',
      'Your website takes nine seconds to load on a phone.',
      'We noticed 14 errors on your shop\'s checkout.',
      'We are open for commissions this winter.',
    ],
    innocent: [
      'Remember when you told me never to open with "can I pick your brain"?',
      'Be with your family.',
      'Your SSL cert lapses on Sunday, noticed it by accident.',
      'Your open lecture on prions was the first one this term where I forgot to look at the clock. Thank you for putting it online.',
      'I\'ve been on your website for an hour now, it\'s a treasure.',
    ],
  },
};
