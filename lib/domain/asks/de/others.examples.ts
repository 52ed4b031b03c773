import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Examples of the German rules for referrals, jobs, money and sign-ups. */
export const othersExamples: ExamplesOf<typeof others> = {
  'de-referral-introduce': {
    asks: ['Stellst du mich dem Karl vor?', 'Leiten Sie das gerne an Ihren Einkauf weiter.', 'Könntest du mich mit deiner Schwester vernetzen?', 'Vielleicht können Sie intern ein gutes Wort einlegen?', 'Wenn du mal wieder mit der Kuratorin sprichst, leg ein gutes Wort für mich ein.'],
    innocent: ['Vielen Dank für die Vernetzung, ich freue mich auf den Austausch!', 'Herzlichen Glückwunsch zum neuen Job! Hast du dich schon eingelebt?', 'Ich kann dir gern die Vorlage schicken, wenn du magst.', 'Wie war der Urlaub in Kroatien?', 'Danke für den Tipp mit der Werkstatt, die haben das Auto in einer Stunde hinbekommen.'],
  },
  'de-referral-who': {
    asks: ['Fällt Ihnen da wer ein?', 'Fällt dir da jemand ein?', 'Wer ist bei euch Einkauf?', 'Haben Sie einen Namen für mich?', 'Wer vertritt Ihre Autorin in Frankreich?'],
    innocent: ['Wie gewünscht anbei die Rechnung vom Oktober.', 'Ja klar, Dienstag um drei passt super, bis dann!', 'Der Artikel hier könnte dich interessieren: lesen.example/moor', 'Falls du Hilfe beim Umzug brauchst, sag Bescheid.', 'Wir haben gestern telefoniert und ich wollte mich nochmal bedanken.'],
  },
  'de-job-open': {
    asks: ['Braucht ihr noch Leute?', 'Fahrt ihr nachts mit Aushilfen?', 'Sucht ihr noch Verstärkung im Lager?', 'Ihr sucht laut Website Backend-Leute.', 'Magst du mal über meine Bewerbung drüberlesen?'],
    innocent: ['Welche Session hat dir am besten gefallen?', 'Konnten Sie sich am Wochenende ein bisschen erholen?', 'Woher kommst du eigentlich ursprünglich?', 'Ich arbeite seit März bei einer Brauerei in Bamberg und lerne gerade Tschechisch.', 'Habe Ihr Webinar gesehen und mich gleich für den nächsten Teil angemeldet. Tolle Sache.'],
  },
  'de-money-give': {
    asks: ['nen 10er fürs tierheim?', 'machst du mit nem euro mit?', 'Wenn du magst, gib was in den Topf.', 'Wir raisen gerade unsere Seed-Runde.', 'Jeder Beitrag zählt: heft.example/retten'],
    innocent: ['Kannst du dir vorstellen, wie froh ich war, als der Brief kam?', 'Stimmt, das sehe ich genauso.', 'Gute Besserung! Melde dich nicht zurück, schlaf dich aus.', 'Schöner Beitrag. Bei uns im Betrieb lief es genau umgekehrt, und am Ende haben alle gekündigt.', 'Ich hab dich meiner Chefin empfohlen, sie meldet sich wohl diese Woche bei dir.'],
  },
  'de-signup-join': {
    asks: ['Sind Sie dabei?', 'Hier abonnieren Sie ihn.', 'Meld dich an: lauf.example', 'machst du mit nem euro mit?', 'Anmeldung über nachtdienst.example'],
    innocent: ['Soll ich dir vom Markt was mitbringen?', 'Du hattest nach dem Rezept gefragt: 500 g Mehl, ein Ei, fertig.', 'Hast du schon Pläne für Silvester?', 'Unser Termin am Freitag steht, ich bringe Kuchen mit.', 'Endlich Regen! Wie sieht es bei euch auf den Feldern aus?'],
  },
  'de-hook-interest': {
    asks: ['Neugierig?', 'Interesse?', 'Schreib mir INFO.', 'Hätten Sie Interesse an einem vertraulichen Gespräch?', 'Haben Sie Bedarf an einer erfahrenen Bürokraft, 20 Stunden?'],
    innocent: ['Ich wollte nur kurz sagen, dass mich dein Mut beeindruckt hat.', 'Der Vortrag gestern hat mir gut gefallen, besonders die Geschichte mit dem Kran.', 'Endlich Feierabend. Wie war dein erster Tag?', 'Ich habe die Unterlagen bekommen, alles vollständig, besten Dank.', 'Ihr Sohn spielt auch Handball? Meiner seit drei Jahren, Kreisläufer.'],
  },
};
