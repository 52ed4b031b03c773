import type { ExamplesOf } from '../rule';
import type { requests } from './requests';

/** Examples of the Portuguese rules for introductions and favours. */
export const requestsExamples: ExamplesOf<typeof requests> = {
  'pt-referral-introduce': {
    asks: ['Pode me apresentar ao gerente?', 'Podes pôr-me em contacto com ela?', 'Me apresenta a sua diretora?', 'Apresentas-me ao teu sócio?', 'Encaminhe ao responsável, por favor.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-referral-who': {
    asks: ['Quem cuida das compras?', 'Com quem devo falar?', 'A quem me dirijo?', 'Sabe quem decide isso?', 'Quem é o responsável?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-referral-know': {
    asks: ['Conhece alguém no porto?', 'Conheces alguém que pode oliveiras?', 'Me recomenda um eletricista?', 'Tens algum contacto na rádio?', 'Não conhece alguém que traduza?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-favour-verb': {
    asks: ['Podes rever o meu texto?', 'Peço que leia a minha carta.', 'Me escreve duas linhas?', 'Me manda as fotos?', 'Consegue enviar-me as fotos?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-favour-imperative': {
    asks: ['Compartilha meu post.', 'Vota no nosso vídeo.', 'Sigam nossa página.', 'Me ajuda!', 'Assina a petição.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-favour-noun': {
    asks: ['Preciso de um conselho.', 'Dás uma olhadela?', 'Faltam 40 respostas.', 'Gostava da tua opinião sobre o meu plano.', 'Preciso de feedback.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
};
