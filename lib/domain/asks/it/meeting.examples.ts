import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Examples of the Italian rules for asks of the reader's time. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'it-meeting-open': {
    asks: ['Sei libero giovedì per un caffè?', 'Avrebbe dieci minuti questa settimana?', 'Ti va una birra domani?', 'Che ne dici di vederci a Bologna?', 'Hai tempo per una call?'],
    innocent: ['Il parcheggio è libero la domenica.', 'Hai fatto bene a prendere il treno.', 'Mia nonna va in bicicletta a novant\'anni.', 'La piazza era piena di ombrelli.', 'Ieri ha nevicato fino a sera.'],
  },
  'it-meeting-propose': {
    asks: ['Ci sentiamo martedì?', 'Potremmo vederci per parlarne?', 'Vorrei fissare un appuntamento.', 'Facciamo due chiacchiere giovedì?', 'Mi piacerebbe incontrarla la prossima settimana.'],
    innocent: ['Ci siamo incontrati sul traghetto, portavi un cappello giallo.', 'Ieri abbiamo cenato sul molo.', 'I due si parlavano dal balcone.', 'È stato un piacere conoscerti a Trento.', 'La sala è bella di sera.'],
  },
  'it-meeting-bare': {
    asks: ['Un caffè?', 'Telefonata veloce?', 'Domani alle 14?', 'Birretta giovedì?', 'E una call di venti minuti?'],
    innocent: ['Com\'è andata la riunione di ieri?', 'Il caffè del treno era acqua sporca.', 'Piove anche da voi?', 'Com\'era il pranzo dai tuoi?', 'Il prossimo treno parte alle nove.'],
  },
  'it-meeting-time': {
    asks: ['Quando le andrebbe bene?', 'A che ora possiamo sentirci?', 'Giovedì alle 15 ti va bene?', 'Scegli pure uno slot.', 'Passo da Modena martedì, le offro un caffè.'],
    innocent: ['Il museo apre martedì.', 'Giovedì scorso la sala era piena.', 'La neve è arrivata domenica.', 'Il suo intervento di venerdì era limpido.', 'La gara parte alle nove.'],
  },
  'it-meeting-calendar': {
    asks: ['calendly.com/lia-rossi', 'Ecco il mio calendario, scelga lei.', 'Prenota una call con me.', 'Il mio link per prenotare: cal.com/lia/15', 'Prendi appuntamento dal sito.'],
    innocent: ['Il calendario delle maree è appeso al porto.', 'Il tuo link dà errore da stamattina.', 'Ho preso il traghetto delle sette.', 'La stagione riparte a marzo.', 'Il calendario della sagra è cambiato.'],
  },
  'it-meeting-phone': {
    asks: ['Qual è il suo numero?', 'Chiamami stasera.', 'Posso chiamarla nel pomeriggio?', 'Fammi uno squillo.', 'Ti chiamo domani alle nove?'],
    innocent: ['Il telefono del comune suona a vuoto.', 'Mia madre telefona ogni domenica.', 'Se ti blocchi, chiamami.', 'Il numero tre della rivista è esaurito.', 'Il centralino chiude a mezzogiorno.'],
  },
  'it-meeting-invite': {
    asks: ['Vieni a trovarci in cantina?', 'Le offro un caffè.', 'Se passi da Torino ti porto a cena.', 'Posso passare mercoledì?', 'Ti disturbo se passo in mattinata?'],
    innocent: ['Il postino passa a mezzogiorno.', 'La cena di ieri è finita tardi.', 'Il treno passa sotto casa.', 'La vista dal campanile è stupenda.', 'Siamo tornati sotto la pioggia.'],
  },
};
