import type { ExamplesOf } from '../rule';
import type { favour } from './favour';

/** Examples of the German rules for favours. */
export const favourExamples: ExamplesOf<typeof favour> = {
  'de-favour-advice': {
    asks: ['Feedback?', 'Magst du reinhören und ehrlich sein?', 'Wollen Sie Ihren Fall prüfen lassen?', 'Wären Sie bereit, mein Exposé gegenzulesen?', 'Magst du mal über meine Bewerbung drüberlesen?'],
    innocent: ['Lieber Herr Nachbar vom Amselweg, die Pflaumen sind reif, ich stelle Ihnen einen Korb vor die Tür.', 'Die Orgel klingt! Am Ostersonntag hätten Sie uns hören sollen.', 'Wir haben den Statiker gefunden, er mag Holz und Katzen. Danke fürs Mitdenken.', 'Die Expo Real lasse ich heuer aus, zu viele Lanyards. Viel Spaß euch!', 'Ich hab früher auch mal in Esslingen gewohnt, gleich beim Alten Rathaus. Gibt\'s die Eisdiele noch?'],
  },
  'de-favour-reach': {
    asks: ['Bitte liken!', 'Stimmt ihr für unseren Chor ab?', 'könntest mir zwei Zeilen auf Google schreiben?', 'Über eine Bewertung bei Google würden wir uns sehr freuen.', 'Ich bewerb mich für den Gesamtelternbeirat und hätt gern deine Stimme.'],
    innocent: ['Mein Exposé ist angenommen, ohne Auflagen. Heute Abend wird angestoßen.', 'Gern geschehen.', 'Ach, Sie auch aus Passau?', 'haha ja stimmt', 'Frohes neues!'],
  },
  'de-favour-recommend': {
    asks: ['Über eine Empfehlung auf LinkedIn würde ich mich freuen.', 'Könnten Sie mir eine Referenz für mein Profil geben?', 'Würdest du mir ein Testimonial für die Website schreiben?', 'Wären Sie so freundlich, uns eine Referenz zu schreiben?', 'Magst du mir eine Empfehlung schreiben, so drei Sätze fürs Profil?'],
    innocent: ['Passt, danke dir.', 'Chef sagt, Sie waren die Netteste auf der ganzen Baustelle. Und er lügt selten.', 'Ihr Hausverwalter ist ja ein Original! Er hat mir die halbe Stadtgeschichte erzählt.', 'Der Tenor von gestern Abend, warst das du? Gänsehaut bis in die letzte Bank.', 'Die Zwillinge sind da! Beide schreien in Es-Dur.'],
  },
  'de-favour-survey': {
    asks: ['Die Umfrage dauert fünf Minuten: umfrage.example', 'Wir suchen noch Freiwillige für Samstag.', 'Könnten Sie meinen Fragebogen ausfüllen?', 'Ich suche noch Teilnehmer für meine Studie.', 'Hätten Sie Lust, Gast in unserem Podcast zu sein?'],
    innocent: ['Nach dem Konzert war ich noch im Schwan und hab euch gar nicht gesehen.', 'Wenn Sie möchten, schicke ich Ihnen das Rezept von der Oma zu.', 'Ich stelle dich gern dem Karl vor, der sucht genau sowas.', 'Moin Herr Detlefsen, das Schiff liegt noch vor Rotterdam, wir rechnen mit Donnerstag. Nur zur Info.', 'Die Frachtpapiere sind durch, der Zoll war heute erstaunlich gut gelaunt.'],
  },
  'de-favour-do': {
    asks: ['Schreib mir INFO.', 'machst du mit nem euro mit?', 'Schreiben Sie uns zwei Seiten?', 'Ich hätte da eine kleine Bitte.', 'Ob Sie mir einmal helfen könnten?'],
    innocent: ['Dein Marmorkuchen war als Erster weg, sogar vor den Brezn.', 'Bin gewählt worden, mit zwei Stimmen Vorsprung! Eine davon war wohl meine eigene.', 'Sie saßen letzte Woche hinten links und haben mir von Lissabon erzählt. War eine schöne Fahrt.', 'Der Stellplatz in der Oranienstraße ist wieder frei, falls du noch suchst. Hausmeister heißt Nowak.', 'Auf gute Zusammenarbeit, irgendwann, irgendwo!'],
  },
  'de-favour-any': {
    asks: ['Ob Sie mir einmal helfen könnten?', 'Wollen Sie Ihren Fall prüfen lassen?', 'Vielleicht mögen Sie etwas beitragen?', 'Wären Sie bereit, mein Exposé gegenzulesen?', 'Könnten Sie mir Ihre Präsentation zuschicken?'],
    innocent: ['Wir sind uns wohl nie begegnet, aber ich habe im selben Labor geputzt, in dem Sie promoviert haben.', 'Was war denn Ihr liebster Stand auf der Messe?', 'Sie haben mich damals durchfallen lassen. Es war richtig so. Danke.', 'Das Heft über Stille ist gedruckt. Ihr Exemplar kommt mit der Post, ganz leise.', 'Ihr Brief über Bücher, die niemand bespricht, ist der einzige, den ich ausdrucke.'],
  },
};
