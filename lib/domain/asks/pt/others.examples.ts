import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Examples of the Portuguese rules for jobs, money and sign-ups. */
export const othersExamples: ExamplesOf<typeof others> = {
  'pt-job-seek': {
    asks: ['Há novidades da minha candidatura?', 'Sou jardineiro há vinte anos e tenho as quartas livres.', 'Não estarão a precisar de ninguém na cozinha?', 'Se souber de empresa que precise de soldador, estou disponível.', 'Posso te mandar meu currículo?', 'Procuro trabalho em hotelaria.', 'Segue meu currículo.', 'Estão contratando?', 'Espero que pensem em mim.', 'Há vagas na empresa?'],
    innocent: ['O jardineiro plantou cravos.', 'Ninguém precisa de acordar cedo amanhã.', 'Fiz um trabalho sobre vulcões no liceu.', 'O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-money-raise': {
    asks: ['Falta-nos quem patrocine as camisolas.', 'Estamos captando a rodada anjo.', 'Consegues desenrascar-me com 50?', 'Cada donativo ajuda.', 'Procuramos patrocinador para a corrida.', 'Doe para o abrigo: doe.example', 'Abrimos uma rodada em março.', 'Me empresta 50 reais?', 'Ajuda a nossa vaquinha com 10 reais?', 'Procuramos patrocinadores para o torneio.'],
    innocent: ['A vizinha ajudou-me com as malas.', 'O patrocinador da equipa mudou de nome.', 'O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-signup-join': {
    asks: ['É só deixar o seu email.', 'Sábado há sardinhada. Quem vem?', 'Formámos um grupo de costura: costura.example/grupo', 'Responde se vens e com quantos.', 'Inscreva-se na oficina de sábado.', 'Inscrições abertas até sexta.', 'Entra no nosso grupo.', 'Baixe o aplicativo aqui.', 'Inscreve-te já.'],
    innocent: ['Quem canta seus males espanta.', 'O grupo cantou até tarde.', 'Ninguém respondeu ao coro.', 'O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
};
