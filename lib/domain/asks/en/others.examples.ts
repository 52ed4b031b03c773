import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Sentences on either side of the rules in others.ts. */
export const othersExamples: ExamplesOf<typeof others> = {
  'en-job-refer-me': {
    asks: [
      'Would you be willing to refer me?',
      'If you feel comfortable, would you refer me or point me to the hiring manager?',
      'looking 4 remote work any timezone, i can do data entry + excel, pls consider me',
      'Kindly do the needful and refer me in your esteemed organisation.',
      'Grateful if you\'d pass my details to the person who looks after catering.',
    ],
    innocent: [
      'Two of your old students work here now.',
      'I won\'t ask you for a call, I know what your week looks like. The link to the dataset is data.example/bonds',
      'Thanks again for passing so kindly. Your reasons made the pitch better.',
      'Two typos on your pricing page: \'anually\' in plan two, and a stray comma after Bern.',
      'Congratulations on the ward manager post!! So deserved after the year you lot have had x',
    ],
  },
  'en-job-hiring': {
    asks: [
      'Résumé attached.',
      'Portfolio attached.',
      'Any FIFO gigs going on your site?',
      'Any lead, share or intro is welcome.',
      'Resume attached for your kind perusal.',
    ],
    innocent: [
      'I\'m not going to.',
      'Photo attached, you can see your company\'s logo on the box behind the goat.',
      'From their site: "Book a demo today!" Twelve times on one page. I counted, for your collection.',
      'Thank you for your patience.',
      'Slab\'s going down regardless.',
    ],
  },
  'en-job-plain': {
    asks: [
      'Is there a job going for someone like me?',
      'I\'d love to work for you one day.',
      'I would like to join your team in spring.',
      'Here\'s my CV, should a bench come free.',
      'Put my name forward for the post, would you?',
    ],
    innocent: [
      'My own kids swear by the Corbett worksheets for fractions. Free, no login. Thought of your post.',
      'I\'ve got a team of my own now and thought you should know.',
      'Your crown is back from the lab, it fits the model like a glove.',
      'Your extension has been approved, I saw the notice on the lamp post. Well fought.',
      'Your driver left his hat in our dock office. It\'s a nice hat. Come get it before Earl does.',
    ],
  },
  'en-money-raise': {
    asks: [
      'can u lend me a tenner til thurs',
      'Chip in £3 to keep our campaign on the doorsteps?',
      'Our goal is 5,000 by Christmas and we\'re at 3,120.',
      'Hi Sam, we\'re opening our seed round next month (1.',
      'There\'s about 80k left in the round and I\'d love you in it',
    ],
    innocent: [
      'I keep your thesis next to the kettle.',
      'Thanks so much for connecting! I\'d love to learn more about what you do.',
      'Happy new month ma.',
      'Please keep the clock.',
      'No need to sit next to me.',
    ],
  },
  'en-signup-join': {
    asks: [
      'You\'re invited!',
      'There is a 30-day trial, no credit card: try.example',
      'Would love to have you in.',
      'Sign up on the site, love.',
      'Would you get on the waitlist?',
      'Install it, break it, shout at me.',
    ],
    innocent: [
      'They\'re lucky to have you.',
      'FYI the Danes have signed.',
      'Have you thought of Ngozi?',
      'Great to have you in my network.',
      'Have a warm bath and an early night.',
    ],
  },
};
