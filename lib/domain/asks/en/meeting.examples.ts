import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Sentences on either side of the rules in meeting.ts. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'en-meeting-open-to': {
    asks: [
      'Would you be up for a short chat about how you made the leap?',
      'Looking forward to hearing when you\'d be available for a brief call.',
      'Would you be open to a 15-20 minute conversation in the next two weeks?',
      'Any interest in grabbing coffee when I\'m in Austin the week of the 12th?',
      'Do you have time for a virtual coffee next week?',
    ],
    innocent: [
      'Looking forward to your posts!',
      'Looking forward to staying in touch.',
      'Please ignore it and have a good week!',
      'Your quote about the kettle made the cover.',
      'The bit about coffee importers was new to me.',
    ],
  },
  'en-meeting-worth-a': {
    asks: [
      'Worth a quick call next week?',
      'Is it worth a short chat about the lease?',
      'Might be worth a coffee when you\'re in Cork.',
      'Worth having a conversation before the tender closes?',
      'I think it\'s worth a 15 minute call.',
    ],
    innocent: [
      'I said I\'d think about it and I have: it\'s a no, with a heavy heart.',
      'No need to answer this, I know it\'s a heavy week.',
      'Somebody just messaged me "got 15 mins for a quick call?',
      'I won\'t ask you for a call, I know what your week looks like.',
      'It\'s a nice hat.',
    ],
  },
  'en-meeting-reach': {
    asks: [
      'Can I walk you through the deck this week?',
      'Will I call up to you Thursday with a few samples?',
      'If you\'re in Tromsø next week, let\'s have dinner, I\'d like to talk about the vessel contract.',
      'We should do lunch.',
      'Let\'s get together on this Monday am.',
    ],
    innocent: [
      '"Let\'s hop on a call" should be banned, I agree with every word of your post.',
      'Bins are Tuesday this week, with the bank holiday.',
      'With an eye like yours you should be paid for noticing things.',
      'You were right about that deck.',
      'My evenings are free this week.',
    ],
  },
  'en-meeting-offer-in-disguise': {
    asks: [
      'Happy to hop on a quick call any day this week.',
      'Glad to mail the brochure or jump on a short call.',
      'I\'d be glad to set up a short demo for your team.',
      'More than happy to schedule a call on Friday.',
      'Glad to arrange a short meeting with our engineer.',
      'Delighted to walk you through our platform on Tuesday.',
    ],
    innocent: [
      'They liked your dataset more than our paper.',
      'Be with your family.',
      'Bins are Tuesday this week, with the bank holiday.',
      'Thank you for your patience. Your parcel left the depot this morning.',
      'I was in your city last summer! The bridge is more small than in the film.',
    ],
  },
  'en-meeting-bare': {
    asks: [
      'Two minutes by the tunnel?',
      'Fancy an hour of it with me?',
      'I\'m in Porto until Friday. Coffee?',
      'Worth sending over a two-minute video?',
      '¿Tienes 15 min para una call el jueves?',
    ],
    innocent: [
      'Your episode with the tunnel engineer is the reason I was late for dinner.',
      'I loved every minute.',
      'Thank you, no. We\'ve just signed with somebody else. Good luck with the launch though.',
      'I stepped down on Friday.',
      'What stain did you go with?',
    ],
  },
  'en-meeting-minutes': {
    asks: [
      'I\'d appreciate 15 minutes of your time.',
      'I\'d like twenty minutes to show you where I think it\'s wrong.',
      'No agenda and no deck, I\'d just like twenty minutes of your time on Friday.',
      'Would you speak for ten minutes at our gala about why you give?',
      'Your team\'s on Jenkins, right? Our runner drops in beside it. 20 mins Thursday and I\'ll prove it on your own repo.',
    ],
    innocent: [
      'No agenda here, I just like how you write about failure.',
      'You were right and I was wrong about the bins.',
      'She asked whether I would invest and I said I\'d rather set fire to it. You were right about that deck.',
      'I heard about your father.',
      'Loved your rant about cap tables.',
    ],
  },
  'en-meeting-time': {
    asks: [
      'Which one is it?',
      'Could a short chat on Thursday fit into your day?',
      'game of squash weds?',
      'Will I pencil you in?',
      'Shall I pencil you in?',
      'I\'m around all Thursday, just tell me where.',
    ],
    innocent: [
      'The county will tell everybody on the 5th.',
      'Just wanted you to know.',
      'So this is where you all are!',
      'Can\'t do Thursday I\'m afraid.',
      'I just caught myself typing it.',
    ],
  },
  'en-meeting-calendar': {
    asks: [
      'Book here: calendly.',
      'cal.example/sam-r/30',
      'grab whatever slot works: tinyurl.',
      'Best, Olu -- Book a slot with me: slots.',
      'Here\'s my diary if that\'s easier: meetme.',
    ],
    innocent: [
      'It is the only one here with jokes.',
      'Austin\'s getting crowded with unicorns and I\'m here for it.',
      'That\'s all it is.',
      'You said the Loom was too fast so I recorded it slower, here: loom.example/2',
      'I said from your book.',
    ],
  },
  'en-meeting-phone': {
    asks: [
      'Call me when you land',
      'Call me on 0161 496 0000.',
      'Let me know a good number and I\'ll ring you tomorrow.',
      'Can I ring you for a comment on the merger?',
      'Sir pls give me 5 min only, when I can call you?',
    ],
    innocent: [
      'I know estate agents only ever write when they want your house.',
      'It is only good for noise now.',
      'Good luck for tomorrow, you\'ll be great.',
      'I know three people at the registry. If the filing gets stuck again tell me and I\'ll make a call.',
      'Let me know if you\'d like the spreadsheet and I\'ll send it over.',
    ],
  },
  'en-meeting-invite-out': {
    asks: [
      'I leave a display and come by monthly.',
      'fancy a run tomorrow morning along the river, easy pace?',
      'come over to the workshop saturday, kettle\'s on from nine',
      'How about a movie on Saturday, my treat?',
      'Lunch is on me if you\'ve an hour on the 3rd',
    ],
    innocent: [
      'No worries about Saturday mate, kids come first.',
      'Wanted you to hear it from me and not from the feed.',
      'Defence went fine, three questions, one of them about lunch.',
      'I\'d love to learn more about your path from the lab into policy.',
      'Following up on what you said about ferries: the Bodø route is back from May.',
    ],
  },
  'en-meeting-come-and-see': {
    asks: [
      'Is getting more inbound a priority for you this quarter, or should I come back in the spring?',
      'My oga is around till Saturday, can I bring him to your office so you people can gist small about the warehouse?',
      'We should do lunch.',
      'May I drop off a sample?',
      'When could I take you round?',
    ],
    innocent: [
      'Your roadmap template is still floating around and people argue about it.',
      'Ladder\'s back behind your shed.',
      'No worries about Saturday mate, kids come first. Slab\'s going down regardless.',
      'The doctor says no driving till spring.',
      'Your parcel left the depot this morning.',
    ],
  },
  'en-meeting-want-noun': {
    asks: [
      'I would appreciate a short meeting before the board sits.',
      'A short call would help me a great deal.',
      'I\'d love a quick coffee with you in Leeds.',
      'We would value half an hour on the phone with you.',
      'Easier to talk by phone, I think.',
    ],
    innocent: [
      'Aud sends her love.',
      'Hi Lena, quick update: I used your advice, started with the metrics question, and got the offer.',
      'Great job on the filing.',
      'Come get it before Earl does.',
      'She\'s fine with you using it.',
    ],
  },
};
