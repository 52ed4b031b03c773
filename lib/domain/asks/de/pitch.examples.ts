import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the German rules for what the sender sells. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'de-pitch-we-help': {
    asks: ['Wir holen sie zurück, bezahlt wird nur bei Erfolg.', 'Wir automatisieren Reisekosten für Teams wie deins.', 'Ich begleite Führungskräfte aus der Erschöpfung zurück in die Kraft.', 'Ich hole Sie gern am Bahnhof ab, und dann reden wir in Ruhe über das Projekt.', 'Unsere Treuhandlösung spart KMU in der Ostschweiz im Schnitt 14 Stunden pro Monat.'],
    innocent: ['Bei uns kostet die Kugel jetzt zwei Euro, verrückt, oder?', 'Freut mich, dass die Bewerbung geklappt hat!', 'Darf ich ehrlich sein? Der zweite Band ist noch besser.', 'Na, wieder gesund?', 'Mein Examen hab ich seit gestern in der Tasche!! Ihre Lerngruppe hat mich über den Berg gebracht.'],
  },
  'de-pitch-send': {
    asks: ['Wenn Sie wollen, rechne ich Ihnen was durch.', 'Darf ich Ihnen unverbindlich ein Angebot machen?', 'Gern lasse ich Ihnen unsere Konditionen zukommen.', 'Darf ich Ihnen unverbindlich eine Offerte machen?', 'Gerne zeige ich Ihnen, was auf Ihrem Dach möglich wäre.'],
    innocent: ['Die Stelle am Magistrat, die du gesucht hast: Referat 46, Zimmer 211, die Frau Kratky is a Schatz.', 'Grüezi Herr Zurbriggen, merci vielmal für d Vernetzig und en schöne Abig.', 'Die Vorlage für die GV-Einladung habe ich dir in die Dropbox gelegt, falls du mal eine brauchst.', 'Ich habe die Lehrstelle bekommen! Schnuppern bei Ihnen hat den Ausschlag gegeben, im Fall.', 'Wir sind gestern live gegangen und liegen auf Platz 4. Ich bin so müde und so glücklich.'],
  },
  'de-pitch-offer': {
    asks: ['Dach moosig?', 'Fenster undicht?', 'Personalnot auf Station?', 'Festpreis, monatlich kündbar.', 'Mein Lindenhonig ist geschleudert, 500 g für 7,50.'],
    innocent: ['Deine Hörprobe hab ich auf der ganzen Strecke Köln–Mainz gehört. Diese Pause vor dem letzten Satz!', 'Ich spiele diesen Sommer in Hersfeld! Kleine Rolle, große Hitze, viel Fechten.', 'Zu Ihrer Frage von gestern: Ja, die Fahrten zur Eigentümerversammlung können Sie ansetzen.', 'Der BFH hat das letzte Woche gekippt, Az. IX R 4/25. Dachte, das interessiert Sie als Vermieter.', 'hii wir haben den sonderpreis!!! danke fürs daumendrücken 🥳'],
  },
  'de-pitch-question': {
    asks: ['Wollen Sie bei der Versicherung sparen?', 'Testen Sie unsere Software jetzt kostenlos.', 'Suchst du mehr Kunden für deine Praxis?', 'Sichern Sie sich jetzt unser Angebot.', 'Wollen wir\'s nicht doch jetzt anschauen?'],
    innocent: ['War mega am Freitag in der Werkstatt. Der Schweißhelm war viel zu groß, aber egal', 'Bei Kalkbrut hat bei mir nur Umlarven geholfen, neue Königin und Ruhe. Vielleicht nützt\'s dir.', 'Ich war selbst ausgebrannt, deshalb hat mich dein Post so berührt. Pass auf dich auf 🌿', 'Diese Atemübung hilft mir vor Sitzungen: vier ein, sechs aus, fünfmal. Mehr braucht es gar nicht.', 'Wie bist du eigentlich zum Klettern gekommen?'],
  },
};
