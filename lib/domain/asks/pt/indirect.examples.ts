import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the Portuguese rules for asks that stand in no fixed phrase. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'pt-favour-if-you-did': {
    asks: ['Queria que você, que é revisora, passasse o lápis nisto.', 'Seria ótimo se preenchesse isto.', 'Adorava que participasses.', 'Gostaria que você escrevesse o prefácio.', 'Preciso de alguém que corrija o texto.', 'Seria ótimo se contasse o seu caso.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-favour-game': {
    asks: ['Bora fazer uma collab?', 'Conto com o teu carinho.', 'Conto contigo.', 'Posso contar com você?', 'Queria pedir-te uma coisa.', 'O que me aconselha?', 'Contamos consigo.'],
    innocent: ['A parceria deles com o museu deu um livro bonito.', 'O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-meeting-want-you': {
    asks: ['Gostaria de cumprimentá-la pessoalmente.', 'E se a gente conversasse?', 'Tu escolhes o sítio.', 'Gostava de falar contigo.', 'A gente podia conversar.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-pitch-my-trade': {
    asks: ['Trabalho com seguros, como vocês fazem hoje?', 'Só cobramos no êxito.', 'Está perdendo vendas.', 'Já trabalham com algum fornecedor?', 'Represento uma marca de azeites.', 'A gente resolve.'],
    innocent: ['Trabalho com seguros em Braga.', 'O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-referral-whether': {
    asks: ['Sabe se alguém pesquisa algas?', 'Sabes dizer quem decide?', 'Fazia a ponte?', 'Sabe se há quem alugue?', 'Me diz quem compra?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-job-fit': {
    asks: ['Acha que eu encaixaria no seu time?', 'Adoraria somar.', 'Gostaria de integrar a equipa.', 'Adorava juntar-me à vossa equipa.', 'Gostaria de entrar no seu estúdio.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-signup-doors': {
    asks: ['Não fique de fora.', 'Abrimos inscrições na quinta.', 'Vem na live amanhã.', 'Entra na comunidade.', 'Não fiques de fora.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
};
