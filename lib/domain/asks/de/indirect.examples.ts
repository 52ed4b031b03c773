import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the German rules for asks that stand in no fixed phrase. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'de-job-hand': {
    asks: ['Falls bei euch jemand ausfällt: ich kann sofort.', 'Wenn in eurer Küche jemand fehlt, ich bin frei.', 'Nehmt ihr niemanden fürs Lager?', 'Stellen Sie noch Aushilfen für den Sommer ein?', 'Ich such was ab sofort.'],
    innocent: ['Im Lager ist es kalt.', 'Der Sommer fiel heuer aus.', 'In der Küche riecht es nach Zimt.', 'Die Aushilfe hat heute Geburtstag.', 'Der Zug fällt aus.'],
  },
  'de-meeting-open-door': {
    asks: ['Wann lässt du dich wieder blicken?', 'Die Werkstatt steht dir offen.', 'Ich würde Ihre Mühle gern mal von innen sehen.', 'Hier stehen meine freien Zeiten.', 'Such dir was aus: kalender.example/ute'],
    innocent: ['Die Werkstatt ist im Hof.', 'Die Mühle klappert am Bach.', 'Die Tür quietscht.', 'Von innen ist das Glas beschlagen.', 'Die Zeiten ändern sich.'],
  },
  'de-signup-subscribe': {
    asks: ['Lasst gern ein Abo da.', 'Wer mitmachen will, trägt sich bei Lore ein.', 'Wer dabei sein mag, schreibt mir.', 'Lass ein Follow da!', 'Wer mitsingen möchte, meldet sich bei Jo.'],
    innocent: ['Lore singt im Alt.', 'Die Oper ist ausverkauft.', 'Jo kocht Suppe.', 'Die Glocke schlägt neun.', 'Der Kanal ist zugefroren.'],
  },
  'de-pitch-if-trouble': {
    asks: ['Falls das Dach mal leckt: genau das machen wir.', 'Wenn die Kasse spinnt, da helfen wir.', 'Wenn für Silvester noch nichts steht, wissen Sie, wo ich bin.', 'Wir planen Hochzeiten ab 40 Personen, gern auch Ihre.', 'Die Lieferung geht auf uns.'],
    innocent: ['Das Dach leckt seit Montag.', 'Die Kasse klingelt.', 'Silvester war ruhig.', 'Die Hochzeit dauerte drei Tage.', 'Der Lieferwagen ist blau.'],
  },
  'de-money-advance': {
    asks: ['Kannst du mir 80 Euro leihen?', 'Könnten Sie mir etwas vorstrecken?', 'Leihst du mir 50 Euro?', 'Kannst du mir Geld bis Freitag borgen?', 'Streckst du mir 200 vor? Leihst du mir Geld?'],
    innocent: ['Das Buch ist nur geliehen.', 'Fünfzig Euro lagen im Mantel.', 'Geld stinkt nicht.', 'Der Freitag war lang.', 'Die Leihgabe hängt im Flur.'],
  },
  'de-favour-let-have': {
    asks: ['Ich wäre Ihnen verbunden, wenn Sie mir die Akte zukommen ließen.', 'Ich wäre dankbar, wenn Sie mir den Bescheid zusenden.', 'Wir wären dankbar, wenn Sie uns den Plan schicken.', 'Ich wäre verbunden, wenn Sie mir die Urkunde aushändigen.', 'Ich wäre dankbar, wenn du mir die Liste weiterleiten könntest.'],
    innocent: ['Die Akte ist dick.', 'Der Bescheid kam gestern.', 'Der Plan hing schief.', 'Die Urkunde ist gerahmt.', 'Auf der Liste stehen Birnen.'],
  },
};
