import type { ExamplesOf } from '../rule';
import type { trades } from './trades';

/** Examples of the Italian rules for what is sold, work looked for, money and lists. */
export const tradesExamples: ExamplesOf<typeof trades> = {
  'it-pitch-sells': {
    asks: ['La scrivente ditta propone infissi su disegno.', 'Saremmo lieti di entrare nel Vostro albo fornitori.', 'Prima visita a metà prezzo.', 'Da noi spende il 20% in meno.', 'Ho già un acquirente pronto per la sua cascina.', 'Ha mai pensato di vendere il capannone?', 'Che facciamo con quel preventivo?', 'Le lascio la macchina in prova per una settimana.', 'Il prezzo glielo tengo fermo fino a lunedì.', 'Ho ancora due posti nel percorso di gennaio.', 'Vendo trattore del \'92, 6.000 euro trattabili.', 'Lavoriamo a provvigione.'],
    innocent: ['Il trattore del nonno parte ancora.', 'La cascina è stata un ospedale durante la guerra.', 'Il prezzo del grano è sceso ancora.', 'Ho trovato la stufa al mercatino a metà prezzo.', 'Il capannone è pieno di rondini.'],
  },
  'it-pitch-close': {
    asks: ['T\'interessa?', 'Procedo?', 'Allora confermiamo?', 'Se le garba, mi scriva due parole.', 'V\'interesserebbe provarla?'],
    innocent: ['La cosa interessante è il tetto.', 'Il corteo procede piano.', 'La barca partiva alle sei.', 'Le casse erano vuote.', 'Agli interessati resta poco da vedere.'],
  },
  'it-pitch-hiring': {
    asks: ['Cerchiamo un saldatore per lo stabilimento di Terni.', 'Seleziono due infermieri per una clinica.', 'Cerco cuoco per la stagione, vitto e alloggio.', 'Abbiamo un posto da magazziniere a Lodi.', 'Inserimento diretto, RAL 32k.'],
    innocent: ['Il saldatore del teatro è un poeta.', 'Gli infermieri di notte cantavano.', 'La cuoca del rifugio è di Trento.', 'Il magazziniere è andato in pensione.', 'In stagione il porto è pieno.'],
  },
  'it-job-hands': {
    asks: ['Muratore con vent\'anni di esperienza, libero da marzo.', 'Da voi prendono gente?', 'State mica cercando una commessa?', 'Vorrei entrare in una bottega come la vostra.', 'Anche solo per uno stage.', 'Se ci fosse un posticino in cucina, io vengo a piedi.', 'Ho visto che cercate un autista.', 'Mio figlio cerca uno stage da geometra.', 'Avete poi deciso per il posto in biblioteca?', 'Mi propongo come aiuto in vendemmia.', 'Sono in cerca di un nuovo impiego.', 'Qualora si liberasse un posto, eccomi.'],
    innocent: ['Il posto in biblioteca è vicino alla finestra.', 'Ho visto che avete rifatto il tetto.', 'Mio figlio ha cominciato lo stage dal fornaio.', 'La bottega è aperta da un secolo.', 'L\'autista del pullman cantava.'],
  },
  'it-money-need': {
    asks: ['Cento euro fino a lunedì, te li rendo subito.', 'Se firmi il cinque per mille, pensa al nostro rifugio.', 'C\'è ancora spazio per un paio di angel.', 'Anche un euro conta, ogni euro conta.', 'Mettiamo dieci euro a testa per il regalo?', 'Servono ancora 4.000 euro per il tetto.', 'Mi faresti da garante per l\'affitto?'],
    innocent: ['Ieri il pozzo era a secco.', 'Il tetto della chiesa è tornato rosso.', 'L\'anno scorso il rifugio ha curato cento rapaci.', 'La banca ha chiuso lo sportello.', 'Il regalo era una bussola.'],
  },
  'it-signup-list': {
    asks: ['Ti aggiungo al gruppo?', 'Siamo in trenta, manchi solo tu.', 'È gradita conferma di presenza, confermi la Sua presenza entro lunedì.', 'Scaricati l\'app del parco.', 'Diventa socio del circolo.', 'Blocca il tuo posto.', 'Cerchiamo nuovi soci per il coro.', 'Se vuole riceverla, basta un cenno.'],
    innocent: ['Il gruppo dei campanari suona da un secolo.', 'Manca il sale alla zuppa.', 'La presenza dei lupi è tornata a crescere.', 'Il coro ha cantato all\'alba.', 'L\'app del meteo ha sbagliato di nuovo.'],
  },
};
