import type { ExamplesOf } from '../rule';
import type { referral } from './referral';

/** Sentences on either side of the rules in referral.ts. */
export const referralExamples: ExamplesOf<typeof referral> = {
  'en-referral-introduce': {
    asks: [
      'Put me through to whoever decides on uniforms.',
      'Would you feel comfortable putting us in touch?',
      'An introduction to your CFO would be hugely appreciated.',
      'Would you vouch for me on ProZ?',
      'Would you be willing to refer me?',
    ],
    innocent: [
      'I have been following your journey since your days at Andela.',
      'Thought of your post.',
      'Saw your split times.',
      'How was your weekend?',
      'Dear Tom, I have followed the work on the estuary since your first report and used two of your maps in class.',
    ],
  },
  'en-referral-who-handles': {
    asks: [
      'Are you the right person for rev ops?',
      'Who runs your graduate scheme these days?',
      'Point me to the right desk and I\'m out of your hair 😅',
      'PS who should I bother about invoices while you\'re off?',
      'who looks after maintenance at your place now that Geoff\'s retired?',
    ],
    innocent: [
      'Ten years in hospitality taught me that your post about onboarding is right: nobody reads the menu.',
      'You were right about that deck.',
      'They cut your best line, sorry about that, subs will be subs.',
      'What are you reading these days?',
      'Your post about anxiety made me cry on the bus. You\'re braver than you know 💛',
    ],
  },
  'en-referral-know-anyone': {
    asks: [
      'Who\'s procurement?',
      'You\'re two steps from Mr Okafor.',
      'do u no anyone who needs a plasterer',
      'A line from you would open the door.',
      'I see you know Beate Krüger at the water board.',
    ],
    innocent: [
      'Did you ever meet Beate Krüger?',
      'I\'d like you to meet Beate, she runs the water board\'s lab. Beate, this is the woman with the sensors. I\'ll leave you to it!',
      'You\'re hired! Only joking, but the board did like you a lot.',
      'How come the 14 doesn\'t stop at the museum any more? You\'d know if anyone does',
      'My notes from the session, in case you\'re missing the bit during the fire alarm.',
    ],
  },
  'en-referral-contact': {
    asks: [
      'I\'m trying to reach Ana at the port authority, could you help?',
      'Who would you recommend for the roof?',
      'Could you suggest a lawyer for this?',
      'Do you have your accountant\'s number? I need one.',
      'Can you point me to someone who restores organs?',
    ],
    innocent: [
      'Good morning ma. I have been following your journey since your days at Andela. God bless you for opening doors.',
      'A reader of mine drew this map after your article.',
      'I\'m flattered, but I\'ll have to pass on the panel this year. Have you thought of Ngozi? She\'s far better than I\'d be.',
      'Please don\'t feel you have to answer this or anything.',
      'Enjoy your break and don\'t you dare read this before Monday.',
    ],
  },
  'en-referral-pass-on': {
    asks: [
      'Please forward it to whoever runs the depot.',
      'Spread the word, we start on Monday.',
      'Please share this with your colleagues.',
      'Please tell anyone who bakes.',
      'Could you forward this to whoever buys for the canteen?',
    ],
    innocent: [
      'A reader of mine drew this map after your article. She\'s fine with you using it.',
      'Thank you for your patience. Your parcel left the depot this morning.',
      'Your tip with the moisture meter worked.',
      'Beate, this is the woman with the sensors.',
      'Figure 4 is the clearest thing anyone has drawn on this. I\'ve stolen it, with credit, for my lecture.',
    ],
  },
};
