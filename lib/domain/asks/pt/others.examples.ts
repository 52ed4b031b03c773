import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Examples of the Portuguese rules for jobs, money and sign-ups. */
export const othersExamples: ExamplesOf<typeof others> = {
  'pt-job-seek': {
    asks: ['Há novidades da minha candidatura?', 'Sou jardineiro há vinte anos e tenho as quartas livres.', 'Não estarão a precisar de ninguém na cozinha?', 'Se souber de empresa que precise de soldador, estou disponível.', 'Posso te mandar meu currículo?', 'Procuro trabalho em hotelaria.', 'Segue meu currículo.', 'Estão contratando?', 'Espero que pensem em mim.', 'Há vagas na empresa?'],
    innocent: ['O jardineiro plantou cravos.', 'Ninguém precisa de acordar cedo amanhã.', 'Fiz um trabalho sobre vulcões no liceu.', 'Parabéns pelo emprego novo.', 'O trabalho dos avós era a salina.', 'A vaga de calor passou.', 'O estágio da minha sobrinha já acabou.', 'O currículo escolar mudou outra vez.'],
  },
  'pt-money-raise': {
    asks: ['Falta-nos quem patrocine as camisolas.', 'Estamos captando a rodada anjo.', 'Consegues desenrascar-me com 50?', 'Cada donativo ajuda.', 'Procuramos patrocinador para a corrida.', 'Doe para o abrigo: doe.example', 'Abrimos uma rodada em março.', 'Me empresta 50 reais?', 'Ajuda a nossa vaquinha com 10 reais?', 'Procuramos patrocinadores para o torneio.'],
    innocent: ['A vizinha ajudou-me com as malas.', 'O patrocinador da equipa mudou de nome.', 'Juntámos conchas na praia.', 'A rifa saiu a um senhor de Beja.', 'O patrocínio era de uma marca de sumos.', 'A campanha do trigo foi boa.', 'Deram dinheiro ao realejo.'],
  },
  'pt-signup-join': {
    asks: ['É só deixar o seu email.', 'Sábado há sardinhada. Quem vem?', 'Formámos um grupo de costura: costura.example/grupo', 'Responde se vens e com quantos.', 'Inscreva-se na oficina de sábado.', 'Inscrições abertas até sexta.', 'Entra no nosso grupo.', 'Baixe o aplicativo aqui.', 'Inscreve-te já.'],
    innocent: ['Quem canta seus males espanta.', 'O grupo cantou até tarde.', 'Ninguém respondeu ao coro.', 'Inscrevi-me no coro e já canto.', 'O grupo de teatro estreou ontem.', 'A aula aberta correu bem.', 'O canal estava cheio de patos.', 'As portas do salão são de vidro.'],
  },
};
