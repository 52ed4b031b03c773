import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the Portuguese rules for asks that stand in no fixed phrase. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'pt-favour-if-you-did': {
    asks: ['Queria que você, que é revisora, passasse o lápis nisto.', 'Seria ótimo se preenchesse isto.', 'Adorava que participasses.', 'Gostaria que você escrevesse o prefácio.', 'Preciso de alguém que corrija o texto.', 'Seria ótimo se contasse o seu caso.'],
    innocent: ['Oxalá não chova no domingo.', 'Nevou em junho, coisa rara.', 'Parecia que o gato soubesse ler.', 'Se eu fosse rico, dormia igual.', 'Gostei que viesses ao casamento.'],
  },
  'pt-favour-game': {
    asks: ['Bora fazer uma collab?', 'Conto com o teu carinho.', 'Conto contigo.', 'Posso contar com você?', 'Queria pedir-te uma coisa.', 'O que me aconselha?', 'Contamos consigo.'],
    innocent: ['A parceria deles com o museu deu um livro bonito.', 'Animaste-te com o acordeão, que bem que soa.', 'Já sabia que vinhas.', 'Tiraste-nos de um aperto em maio.', 'Inventas uns títulos ótimos.', 'Aconselhaste-me bem naquilo do telhado.'],
  },
  'pt-meeting-want-you': {
    asks: ['Gostaria de cumprimentá-la pessoalmente.', 'E se a gente conversasse?', 'Tu escolhes o sítio.', 'Gostava de falar contigo.', 'A gente podia conversar.'],
    innocent: ['Foi um prazer conhecer-te na vindima.', 'Vimo-nos ao longe na gare.', 'Ontem já falámos bastante, foi bom.', 'O sítio que escolheste tinha vista para o porto.', 'A sorte acompanhou-te.'],
  },
  'pt-pitch-my-trade': {
    asks: ['Trabalho com seguros, como vocês fazem hoje?', 'Só cobramos no êxito.', 'Está perdendo vendas.', 'Já trabalham com algum fornecedor?', 'Represento uma marca de azeites.', 'A gente resolve.'],
    innocent: ['Trabalho com seguros em Braga.', 'O teu fornecedor de farinha é meu primo.', 'Recebemos a lotaria entre todos.', 'A montra está a ficar linda.', 'A contabilista da esquina reformou-se.', 'Venderam o piano do avô.'],
  },
  'pt-referral-whether': {
    asks: ['Sabe se alguém pesquisa algas?', 'Sabes dizer quem decide?', 'Fazia a ponte?', 'Sabe se há quem alugue?', 'Me diz quem compra?'],
    innocent: ['Já sei quem ganhou a regata.', 'A ponte velha foi feita por um maneta.', 'Há quem tome chá com sal.', 'Ninguém sabe quem pintou a capela.', 'Contaram-me que alguém cria avestruzes.'],
  },
  'pt-job-fit': {
    asks: ['Acha que eu encaixaria no seu time?', 'Adoraria somar.', 'Gostaria de integrar a equipa.', 'Adorava juntar-me à vossa equipa.', 'Gostaria de entrar no seu estúdio.'],
    innocent: ['Sofreu o golo no último minuto.', 'Estou há quinze anos na mesma padaria e bem contente.', 'A tua equipa jogou lindamente.', 'A minha irmã já trabalha no aquário.', 'A oficina do meu pai cheirava a couro.'],
  },
  'pt-signup-doors': {
    asks: ['Não fique de fora.', 'Abrimos inscrições na quinta.', 'Vem na live amanhã.', 'Entra na comunidade.', 'Não fiques de fora.'],
    innocent: ['Fecharam as portas às oito.', 'A aula de ontem foi divertida.', 'O concerto acabou com um fado.', 'O cão ficou lá fora a dormir.', 'A palestra durou o que devia.'],
  },
};
