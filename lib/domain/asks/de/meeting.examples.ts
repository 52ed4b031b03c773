import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Examples of the German rules for meetings, calls and visits. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'de-meeting-open': {
    asks: ['Zeit für n Call?', 'Hätten Sie Interesse an einem kurzen Austausch?', 'Lust auf ne Demo?', 'Sollen wir da mal drüber sprechen?', 'Magst du reinhören und ehrlich sein?', 'hey bock nachher bisschen zu quatschen'],
    innocent: ['Vielen Dank für die Vernetzung, ich freue mich auf den Austausch!', 'Herzlichen Glückwunsch zum neuen Job! Hast du dich schon eingelebt?', 'Ich kann dir gern die Vorlage schicken, wenn du magst.', 'Wie war der Urlaub in Kroatien?', 'Danke für den Tipp mit der Werkstatt, die haben das Auto in einer Stunde hinbekommen.'],
  },
  'de-meeting-want': {
    asks: ['Über einen kurzen Austausch bei einem Kaffee würde ich mich freuen.', 'Ich würde gern mit Ihnen telefonieren.', 'Ich möchte Sie zum Mittagessen einladen.', 'Wir sollten uns mal treffen.', 'Gern persönlich bei Ihnen im Büro.'],
    innocent: ['Wie gewünscht anbei die Rechnung vom Oktober.', 'Ja klar, Dienstag um drei passt super, bis dann!', 'Der Artikel hier könnte dich interessieren: lesen.example/moor', 'Falls du Hilfe beim Umzug brauchst, sag Bescheid.', 'Wir haben gestern telefoniert und ich wollte mich nochmal bedanken.'],
  },
  'de-meeting-minutes': {
    asks: ['Hast du morgen um 4 nen slot für pair programming?', 'Hätten Sie nach der Übergabe mal zehn Minuten für mich?', 'Haben Sie Bedarf an einer erfahrenen Bürokraft, 20 Stunden?', 'Am Rande der Expo Real hätte ich ein Zeitfenster am Mittwoch.', 'Moin Jette, hast du nächste Woche mal Luft für einen Kaffee am Hafen?'],
    innocent: ['Welche Session hat dir am besten gefallen?', 'Konnten Sie sich am Wochenende ein bisschen erholen?', 'Woher kommst du eigentlich ursprünglich?', 'Ich arbeite seit März bei einer Brauerei in Bamberg und lerne gerade Tschechisch.', 'Habe Ihr Webinar gesehen und mich gleich für den nächsten Teil angemeldet. Tolle Sache.'],
  },
  'de-meeting-time': {
    asks: ['Gemma auf an Kaffee?', 'Wann passt\'s dir denn?', 'Mittwoch beim Griechen?', 'Nach dem Konzert auf ein Glas Wein im Schwan?', 'Mein Vorschlag: Mittwoch, 14 Uhr, bei Ihnen im Büro.'],
    innocent: ['Kannst du dir vorstellen, wie froh ich war, als der Brief kam?', 'Stimmt, das sehe ich genauso.', 'Gute Besserung! Melde dich nicht zurück, schlaf dich aus.', 'Schöner Beitrag. Bei uns im Betrieb lief es genau umgekehrt, und am Ende haben alle gekündigt.', 'Ich hab dich meiner Chefin empfohlen, sie meldet sich wohl diese Woche bei dir.'],
  },
  'de-meeting-calendar': {
    asks: ['Such dir einfach einen Termin aus.', 'Hier ist mein Buchungslink.', 'Buchen Sie sich direkt einen Termin.', 'Wählen Sie einfach einen freien Slot.', 'calendly.example/tim-15'],
    innocent: ['Soll ich dir vom Markt was mitbringen?', 'Du hattest nach dem Rezept gefragt: 500 g Mehl, ein Ei, fertig.', 'Hast du schon Pläne für Silvester?', 'Unser Termin am Freitag steht, ich bringe Kuchen mit.', 'Endlich Regen! Wie sieht es bei euch auf den Feldern aus?'],
  },
  'de-meeting-phone': {
    asks: ['Ich rufe Sie an.', 'Meld dich an: lauf.example', 'Rufen Sie mich bitte zurück, 0151 00000000.', 'Grüezi Herr Ammann, dürfte ich Sie am Donnerstag kurz anrufen?', 'Rufen Sie mich gern zurück, ich bin bis 17 Uhr unter 0711 555 0134 zu erreichen.'],
    innocent: ['Ich wollte nur kurz sagen, dass mich dein Mut beeindruckt hat.', 'Der Vortrag gestern hat mir gut gefallen, besonders die Geschichte mit dem Kran.', 'Endlich Feierabend. Wie war dein erster Tag?', 'Ich habe die Unterlagen bekommen, alles vollständig, besten Dank.', 'Ihr Sohn spielt auch Handball? Meiner seit drei Jahren, Kreisläufer.'],
  },
  'de-meeting-bare': {
    asks: ['Kaffee?', 'Kurzer Call?', 'Zeit für n Call?', 'Lust auf ne Demo?', 'Morgen Mittag, Pizza beim Italiener am Eck?'],
    innocent: ['Den Kontakt zu Frau Ebert schicke ich dir heute Abend.', 'Wenn Ihnen die Ersatzteile ausgehen, ich habe noch zwei im Keller, geschenkt.', 'Ja, das Protokoll kann so raus.', 'Die neue Brücke ist gesperrt, nehmen Sie lieber die Umleitung über Wörth.', 'Mir hat mal einer gesagt, man solle nie vor dem ersten Kaffee verhandeln. Ihr Text beweist es.'],
  },
  'de-meeting-invite-out': {
    asks: ['Sollen wir da mal drüber sprechen?', 'Sollen wir uns mal auf einen Spaziergang am See treffen und reden?', 'Dürft ich nächste Woche mal mit ein paar Mustern bei Ihnen vorbeischauen?', 'Grüezi Herr Zurbriggen, wäre es Ihnen recht, wenn ich Sie kommende Woche kurz anrufe?', 'Du hältst doch schon zwanzig Jahre Bienen: Dürfte ich dir im Frühjahr mal über die Schulter schauen?'],
    innocent: ['Unser Hund hat heute Geburtstag. Wie alt ist eigentlich Ihrer?', 'Schade, dass Sie den Standort schließen. Alles Gute für Sie und das Team.', 'Haben Sie das Foto selbst gemacht? Das Licht ist unglaublich.', 'Wir sind im März nach Halle gezogen und lieben es.', 'Ich lese Ihren Newsletter seit Jahren, er ist der einzige, den ich nicht lösche.'],
  },
};
