import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the Italian rules for the sender's own offer. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'it-pitch-we-help': {
    asks: ['Aiutiamo le PMI a trovare clienti.', 'Realizziamo insegne per negozi.', 'Abbiamo rifatto il sito di tre hotel come il vostro.', 'Uno strumento che automatizza i turni, una piattaforma che semplifica le paghe.', 'Lavoriamo per studi come il suo.'],
    innocent: ['Il comune aiuta le famiglie sfollate.', 'La tua squadra è adorabile.', 'Il mio vicino ripara le bici del quartiere.', 'I pompieri sono stati rapidi.', 'Quel vecchio mulino gira ancora.'],
  },
  'it-pitch-results': {
    asks: ['I nostri clienti risparmiano due ore al giorno.', 'Per ridurre i costi del 30%.', 'Soddisfatti o rimborsati.', 'Paghi solo a risultato.', 'Le mando un caso studio.'],
    innocent: ['Il tuo articolo mi ha fatto risparmiare una mattina.', 'Gli affitti in centro calano, finalmente.', 'Venti ciclisti si sono ritirati.', 'Secondo l\'Istat siamo di meno.', 'Le api hanno raddoppiato la colonia.'],
  },
  'it-pitch-own': {
    asks: ['Il nostro software gira su tablet.', 'Faccio mobili in noce.', 'Vendo attrezzatura da studio.', 'Mi restano due posti il mercoledì.', 'Spedizione gratuita in tutta la valle.'],
    innocent: ['Il forno all\'angolo ha riaperto.', 'Il treno delle otto era puntuale.', 'La bottega profuma di cedro.', 'Il mercoledì il mercato trabocca.', 'Il pianoforte è scordato.'],
  },
  'it-pitch-price': {
    asks: ['45 euro a seduta.', 'Il lotto intero a 300 euro.', '80 franchi tutto compreso.', 'Sono 1.200 € più IVA.', '180 al giorno.'],
    innocent: ['Pesava nove chili.', 'La seduta dura un\'ora.', 'Il lotto sette è andato all\'asta.', 'La salita fa mille metri.', 'Trecento persone cantavano.'],
  },
  'it-pitch-hook': {
    asks: ['Le interessa?', 'Interessato?', 'Ti mando il listino?', 'Mi faccia sapere.', 'Vuole saperne di più?'],
    innocent: ['La curiosità è una bella dote.', 'La storia dei ponti mi affascina.', 'Che luce, che spettacolo!', 'I curiosi sul molo erano tanti.', 'Il segno dell\'ariete porta bene, dice mia zia.'],
  },
  'it-pitch-offer': {
    asks: ['Prova gratuita di trenta giorni.', 'Le preparo un preventivo.', 'Sconto del 20% fino a domenica, 20% di sconto.', 'Il primo mese è gratis.', 'Le mostro la nostra piattaforma.'],
    innocent: ['Il concerto era gratis e affollato.', 'Il suo preventivo è arrivato.', 'Il parco apre all\'alba.', 'Il bilancio della stagione è buono.', 'Ho ordinato il tuo libro in libreria.'],
  },
  'it-pitch-vacancy': {
    asks: ['Cerco un direttore di stabilimento vicino a Lecco.', 'Una posizione aperta presso un nostro cliente, fa per lei.', 'Il suo profilo è perfetto.', 'È aperta a nuove opportunità?', 'Selezioniamo sviluppatori senior.'],
    innocent: ['Complimenti per il nuovo ruolo a Lecco.', 'Il direttore fischietta tutto il giorno.', 'La contabile va in pensione.', 'Qui ho trovato il mio posto.', 'Il suo percorso in montagna era magnifico.'],
  },
  'it-pitch-easy-money': {
    asks: ['Un reddito extra da casa.', 'Una seconda entrata, senza esperienza.', 'Guadagnare 900 euro al mese online.', 'Entra nel mio team!', 'Libertà finanziaria entro l\'anno.'],
    innocent: ['Il reddito medio è fermo.', 'La fine del mese si avvicina.', 'La casa è silenziosa senza i bambini.', 'L\'entrata del parco è sul retro.', 'Ho smesso con le vendite a domicilio, che sollievo.'],
  },
};
