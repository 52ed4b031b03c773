import type { ExamplesOf } from '../rule';
import type { hinted } from './hinted';

/** Examples of the English rules for asks that are only hinted at. */
export const hintedExamples: ExamplesOf<typeof hinted> = {
  'en-job-hand': {
    asks: ["If anyone lets you down at the bakery, I'm free.", "You don't take anyone on in the stables?", 'I was laid off in May and have always admired your studio.', "I'm after shifts from Monday.", "I hear your garage is down two fitters. I'm qualified and live round the corner."],
    innocent: ['The bakery smells of cloves.', 'The stables burned down in 1908.', 'The studio has a north light.', 'Monday was foggy.', 'The garage is full of bicycles.'],
  },
  'en-referral-local': {
    asks: ['Who books the bands at your pub?', 'Who does the flowers at yours?', "You wouldn't have the number of the chap who tuned the organ?", 'Do you remember the name of the woman who framed it?', 'Who looks after signage over there?'],
    innocent: ['The band played till two.', 'The flowers have wilted.', 'The organ wheezes in winter.', 'The frame is walnut.', 'The sign is in Welsh.'],
  },
  'en-meeting-place': {
    asks: ["I'd love to see your mill in action.", "Door's open and there's cake.", 'My free slots are all here.', 'Enough of talking through screens, Friday I am in town.', 'When are you next over this way?'],
    innocent: ['The mill grinds on Tuesdays.', 'The cake fell flat.', 'Friday the thirteenth was uneventful.', 'The screen door squeaks.', 'The way home was muddy.'],
  },
  'en-signup-name': {
    asks: ['To be in, drop your name with Lou.', 'To take part, email me.', 'To get a place, text me.', 'Hit subscribe!', 'Smash that bell.'],
    innocent: ['Lou sings alto.', 'Sam plays the tuba.', 'The bell rang nine.', 'The place was heaving.', 'The name of the cat is Pasha.'],
  },
  'en-pitch-if-trouble': {
    asks: ['The day your roof leaks, that is what we do.', "If nothing's booked for June you know where we are.", 'I can put some figures together for you.', 'Our pumps have been running on forty-odd farms.', 'Delivery is on us.'],
    innocent: ['The roof has leaked since Monday.', 'June was dry.', 'The pump is painted red.', 'The farm sits on a hill.', 'The delivery lad fell off his bike.'],
  },
  'en-favour-empty-chair': {
    asks: ["There's an empty chair on the jury with your name on it.", "The band is a drummer short and you sprang to mind.", "We're one referee down and thought of you.", 'The fete is on the 3rd, just saying.', 'There is a spot going on the panel and you would shine.'],
    innocent: ['The chair wobbles.', 'The drummer kept time.', 'The referee lost his whistle.', 'The fete was rained off.', 'The panel is oak.'],
  },
  'en-money-sub': {
    asks: ['Could you sub me 50 till Friday?', 'Can you lend me a tenner?', 'Could you spot me 20?', 'I need a small loan.', "Would you tide us over until the 5th?"],
    innocent: ['The submarine surfaced.', 'A tenner was lying in the gutter.', 'The tide was out.', 'The spotted dog barked.', 'Friday was long.'],
  },
};
