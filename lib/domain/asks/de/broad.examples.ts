import type { ExamplesOf } from '../rule';
import type { broad } from './broad';

/** Examples of the German rules for broad words. */
export const broadExamples: ExamplesOf<typeof broad> = {
  'de-favour-verb': {
    asks: ['Sie wären ideal.', 'Schreiben Sie uns zwei Seiten?', 'Stimmt ihr für unseren Chor ab?', 'Darf ich mal ein Angebot machen?', 'Nimmst du am Samstag meine Schicht?'],
    innocent: ['Den Kontakt zu Frau Ebert schicke ich dir heute Abend.', 'Wenn Ihnen die Ersatzteile ausgehen, ich habe noch zwei im Keller, geschenkt.', 'Ja, das Protokoll kann so raus.', 'Die neue Brücke ist gesperrt, nehmen Sie lieber die Umleitung über Wörth.', 'Mir hat mal einer gesagt, man solle nie vor dem ersten Kaffee verhandeln. Ihr Text beweist es.'],
  },
  'de-meeting-broad': {
    asks: ['Treffen wir uns an der Isar?', 'Morgen Mittag, Pizza beim Italiener am Eck?', 'Können wir das Telefonat auf Mittwoch legen?', 'Nach dem Konzert auf ein Glas Wein im Schwan?', 'Sollen wir uns mal auf ein Bier zusammensetzen?'],
    innocent: ['Unser Hund hat heute Geburtstag. Wie alt ist eigentlich Ihrer?', 'Schade, dass Sie den Standort schließen. Alles Gute für Sie und das Team.', 'Haben Sie das Foto selbst gemacht? Das Licht ist unglaublich.', 'Wir sind im März nach Halle gezogen und lieben es.', 'Ich lese Ihren Newsletter seit Jahren, er ist der einzige, den ich nicht lösche.'],
  },
  'de-referral-broad': {
    asks: ['Fällt Ihnen da wer ein?', 'Fällt dir da jemand ein?', 'Wer ist bei euch Einkauf?', 'Bei wem müsste ich im Landratsamt anklopfen?', 'Meinst du, sie würde den Kontakt herstellen?'],
    innocent: ['Bei uns kostet die Kugel jetzt zwei Euro, verrückt, oder?', 'Freut mich, dass die Bewerbung geklappt hat!', 'Darf ich ehrlich sein? Der zweite Band ist noch besser.', 'Na, wieder gesund?', 'Mein Examen hab ich seit gestern in der Tasche!! Ihre Lerngruppe hat mich über den Berg gebracht.'],
  },
  'de-pitch-broad': {
    asks: ['Unser neuer Katalog ist da!', 'Eine steht auch für Sie bereit.', 'Unsere Schokolade kommt mit Ihrem Logo.', 'Darf ich Ihnen unverbindlich ein Angebot machen?', 'Darf ich Ihnen unverbindlich eine Offerte machen?'],
    innocent: ['Die Stelle am Magistrat, die du gesucht hast: Referat 46, Zimmer 211, die Frau Kratky is a Schatz.', 'Grüezi Herr Zurbriggen, merci vielmal für d Vernetzig und en schöne Abig.', 'Die Vorlage für die GV-Einladung habe ich dir in die Dropbox gelegt, falls du mal eine brauchst.', 'Ich habe die Lehrstelle bekommen! Schnuppern bei Ihnen hat den Ausschlag gegeben, im Fall.', 'Wir sind gestern live gegangen und liegen auf Platz 4. Ich bin so müde und so glücklich.'],
  },
  'de-job-broad': {
    asks: ['Stellen Sie noch ein?', 'Hast du einen Tipp, wie ich als Quereinsteiger anfange?', 'Lebenslauf liegt bei, Rust seit 2019, remote wäre ideal.', 'Ich würde wahnsinnig gern bei euch in der Backstube lernen.', 'Kann ich bei Ihnen mein Praktikum machen (2 Wochen im März)?'],
    innocent: ['Deine Hörprobe hab ich auf der ganzen Strecke Köln–Mainz gehört. Diese Pause vor dem letzten Satz!', 'Ich spiele diesen Sommer in Hersfeld! Kleine Rolle, große Hitze, viel Fechten.', 'Zu Ihrer Frage von gestern: Ja, die Fahrten zur Eigentümerversammlung können Sie ansetzen.', 'Der BFH hat das letzte Woche gekippt, Az. IX R 4/25. Dachte, das interessiert Sie als Vermieter.', 'hii wir haben den sonderpreis!!! danke fürs daumendrücken 🥳'],
  },
  'de-money-broad': {
    asks: ['machst du mit nem euro mit?', 'Jeder Zehner hilft, IBAN steht am Aushang', 'Für unseren Kurzfilm fehlen noch 1.800 Euro.', 'Uns fehlen noch 3.000 Euro für den Spielplatz.', 'Für die neue Orgel fehlen uns noch dreitausend Euro.'],
    innocent: ['War mega am Freitag in der Werkstatt. Der Schweißhelm war viel zu groß, aber egal', 'Bei Kalkbrut hat bei mir nur Umlarven geholfen, neue Königin und Ruhe. Vielleicht nützt\'s dir.', 'Ich war selbst ausgebrannt, deshalb hat mich dein Post so berührt. Pass auf dich auf 🌿', 'Diese Atemübung hilft mir vor Sitzungen: vier ein, sechs aus, fünfmal. Mehr braucht es gar nicht.', 'Wie bist du eigentlich zum Klettern gekommen?'],
  },
  'de-signup-broad': {
    asks: ['Hier abonnieren Sie ihn.', 'Anmeldung über nachtdienst.example', 'Heute Abend geht unser Kanal live, schaltet ein!', 'Wer dabei sein mag, trägt sich in die Liste ein.', 'Kommt alle zum Sommerfest, Zusagen bitte bis zum 5.'],
    innocent: ['Lieber Herr Nachbar vom Amselweg, die Pflaumen sind reif, ich stelle Ihnen einen Korb vor die Tür.', 'Die Orgel klingt! Am Ostersonntag hätten Sie uns hören sollen.', 'Wir haben den Statiker gefunden, er mag Holz und Katzen. Danke fürs Mitdenken.', 'Die Expo Real lasse ich heuer aus, zu viele Lanyards. Viel Spaß euch!', 'Ich hab früher auch mal in Esslingen gewohnt, gleich beim Alten Rathaus. Gibt\'s die Eisdiele noch?'],
  },
};
