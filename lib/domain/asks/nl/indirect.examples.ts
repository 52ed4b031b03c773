import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the Dutch rules for asks that stand in no fixed phrase. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'nl-job-hand': {
    asks: ['Mocht er bij jullie iemand uitvallen: ik kan direct.', 'Als er personeel nodig is, bel me.', 'Nemen jullie niemand aan voor de kas?', 'Zoeken jullie iemand voor de bar?', 'Ik zoek werk vanaf mei.'],
    innocent: ['In de kas is het warm.', 'De bar was dicht.', 'Niemand zag de reiger.', 'De kraan lekt.', 'In mei bloeit de brem.'],
  },
  'nl-meeting-see-place': {
    asks: ['Uw molen zou ik dolgraag eens zien.', 'Zou ik jullie atelier eens mogen zien? Graag zou ik uw serre eens zien.', 'Wanneer laat je je weer eens zien?', 'Hier staan mijn vrije uren.', 'Jullie brouwerij wil ik graag een keer bezoeken.'],
    innocent: ['De molen draait.', 'Het atelier was leeg.', 'De serre ruikt naar tomaat.', 'De uren vlogen voorbij.', 'De brouwerij staat aan het kanaal.'],
  },
  'nl-signup-subscribe': {
    asks: ['Laat een abonnementje achter.', 'Zet het belletje aan!', 'Wie mee wil doen mailt Fleur.', 'Wie wil meezingen meldt zich bij Bas.', 'Wie wil komen laat het weten.'],
    innocent: ['Fleur zingt alt.', 'Het belletje rinkelde.', 'Bas speelt tuba.', 'De tram is een uur te laat.', 'De komst van de lente.'],
  },
  'nl-pitch-if-trouble': {
    asks: ['Mocht het dak ooit lekken: dat is precies wat wij doen.', 'Als de kassa hapert, daar zorgen wij voor.', 'Staat er voor kerst nog niks vast, dan weet u me te vinden.', 'Wij verzorgen diners van 20 tot 80 man, ook bij u.', 'De bezorging is voor onze rekening.'],
    innocent: ['Het dak lekt al een week.', 'De kassa rinkelt.', 'Kerst was stil.', 'Het diner duurde lang.', 'De bezorger heeft een blauwe fiets.'],
  },
  'nl-money-advance': {
    asks: ['Kun je me 80 euro lenen?', 'Zou u me iets kunnen voorschieten?', 'Leen je me 50 euro?', 'Kun je me geld voorschieten tot vrijdag?', 'Schiet je me 20 euro voor?'],
    innocent: ['Het boek is geleend.', 'Er lag vijftig euro in de jas.', 'Geld stinkt niet.', 'De vrijdag was lang.', 'De lening van het museum hangt er weer.'],
  },
  'nl-favour-let-have': {
    asks: ['Ik zou u erkentelijk zijn als u mij het verslag kon toesturen.', 'Ik zou dankbaar zijn als u me de akte kunt mailen.', 'Wij zouden dankbaar zijn als u ons het plan kunt bezorgen.', 'Ik zou erkentelijk zijn indien u mij de notulen kon doen toekomen.', 'We missen nog een alt en ik dacht aan jou. Zin?'],
    innocent: ['Het verslag is dik.', 'De akte ligt in de la.', 'Het plan hing scheef.', 'De notulen zijn kort.', 'De alt was verkouden.'],
  },
};
