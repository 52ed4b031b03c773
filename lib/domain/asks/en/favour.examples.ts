import type { ExamplesOf } from '../rule';
import type { favour } from './favour';

/** Sentences on either side of the rules in favour.ts. */
export const favourExamples: ExamplesOf<typeof favour> = {
  'en-favour-brain': {
    asks: [
      'Could I pick your brain about grants?',
      'I\'d be grateful for any advice on the viva.',
      'Would you mentor me for a year?',
      'I am looking for a mentor in naval design.',
      'One quick question: which of these two courses would you take?',
    ],
    innocent: [
      'Hi Lena, quick update: I used your advice, started with the metrics question, and got the offer. Starting in March. Thank you!',
      'I\'d love to hear about your journey some day.',
      'Your post about anxiety made me cry on the bus.',
      'Remember when you told me never to open with "can I pick your brain"? I just caught myself typing it. Deleted.',
      'Your one line advice to learn SQL properly did it.',
    ],
  },
  'en-favour-feedback': {
    asks: [
      'I\'d value your take on our new pay bands.',
      'I\'d be grateful for a proper critique of the attached, typography above all.',
      'would you ever throw your eye over this for me, you\'re very good',
      'I\'d be happy to do a testimonial for you, if you\'d do one for me?',
      'Any chance you\'d read the first chapter and tell me where you got bored?',
    ],
    innocent: [
      'Thought you\'d laugh, given your views.',
      'Flour everywhere, no sleep, very happy.',
      'You did well on that stage, proper proper.',
      'Two of your old students work here now. They do a very good impression of you at the whiteboard.',
      'First lambs this morning, twins, both up. Thought you\'d want to hear it from a fellow insomniac.',
    ],
  },
  'en-favour-endorse': {
    asks: [
      'I would be most obliged for your endorsement on my profile.',
      'The form wants a referee by the 3rd and I thought of you first.',
      'Would you vouch for me on ProZ?',
      'I\'d be happy to do a testimonial for you, if you\'d do one for me?',
      'Can I use your photo of the bridge?',
    ],
    innocent: [
      'Thought you\'d enjoy table 12.',
      'Thought you\'d sleep better knowing.',
      'Thought you\'d laugh, given your views.',
      'Your booking link is broken by the way, it throws a 404. Thought you\'d want to know.',
      'The recording of your session is online now, thought you\'d like to have the link: talks.',
    ],
  },
  'en-favour-reach': {
    asks: [
      'Poll time: A or B? Vote in my story',
      'Vote for my bench in the regional final?',
      'Could you tag me when you post the album?',
      'heyy can u pls vote 4 my sisters dance crew its on the school insta 🙏',
      'follow our company page pls?',
    ],
    innocent: [
      'I cited you on page 4, page 9 and in the acknowledgements.',
      'I said could he do one.',
      'Your post about unlearning slide-ware gave me the courage to hand in a two-page memo last week.',
      'Did you watch the final?',
      '" Twelve times on one page.',
    ],
  },
  'en-favour-survey': {
    asks: [
      'The survey takes 3 minutes.',
      'We\'re looking for people who\'ve switched energy supplier this year.',
      'Registrations for the summer camp close on Friday, siblings half price, form here: camp.example',
      'We\'re looking for a Head of People at a scale-up in Utrecht and your name was mentioned twice.',
      'Would you mind filling this in? It\'s my thesis on the four-day week, six minutes: forms.example/4day',
    ],
    innocent: [
      'I was in your city last summer!',
      '" four minutes after I accepted.',
      'I keep your thesis next to the kettle. It is the only one here with jokes.',
      'Thank you for giving again this year.',
      'You asked in the group if anyone else gets those "hey hun" messages: four this week.',
    ],
  },
  'en-favour-stage': {
    asks: [
      'Would you be one of the hundred?',
      'I\'d love to be on your roster of interpreters.',
      'Would you be a judge for our student robotics final?',
      'I host a small show on bridges and tunnels (yes really).',
      'Fancy doing a joint post?',
    ],
    innocent: [
      'Thought of your post.',
      'Your extension has been approved, I saw the notice on the lamp post.',
      'Small world it is.',
      'Whatever you\'re doing, keep doing it, you look ten years younger in that photo!',
      'I found your father\'s letter to mine about the flood of 1953. A copy is in the post to you.',
    ],
  },
  'en-favour-do': {
    asks: [
      'If so fax it over.',
      'I\'d do you 800 words on glazing.',
      'Tell me honestly what you\'d change about my pitch.',
      'Make sure you hit the like button on the video, it really helps the club',
      'pick up milk on ur way pls',
    ],
    innocent: [
      'Tell him nothing about bouzoukis.',
      'I\'d love to learn more about what you do.',
      'What did you make of the exam paper in the end?',
      'Honestly? It looks like a tooth. But a friendly one.',
      'If the filing gets stuck again tell me and I\'ll make a call.',
    ],
  },
  'en-favour-any-request': {
    asks: [
      'Tracked changes please.',
      'Would you mind filling this in?',
      'I look forward to your remarks.',
      'Would you consider a small ticket?',
      'Better than market if you can load by noon.',
    ],
    innocent: [
      'I think the blue one suits your hall better than the green.',
      'She\'s far better than I\'d be.',
      'Your reasons made the pitch better.',
      'The bridge is more small than in the film.',
      'Tell your son he was braver than most of my farmers.',
    ],
  },
};
