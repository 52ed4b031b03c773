import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Examples of the Portuguese rules for asks of the reader's time. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'pt-meeting-propose': {
    asks: ['Consigo mostrar-lhe isto em dez minutos na terça.', 'Aparece cedo, há caldo verde.', 'Guarda uma noite para nós.', 'Será um gosto recebê-la cá na quinta.', 'Temos de pôr a conversa em dia.', 'Jantamos na quinta?', 'Tratamos disto de viva voz.', 'Domingo aqui em casa, com a família toda.', 'Podemos falar na próxima semana?', 'Gostaria de marcar uma reunião.', 'Vamos tomar um café?', 'Que tal um almoço na quinta?', 'Bora conversar sexta?'],
    innocent: ['O livro apareceu na gaveta do fundo.', 'A noite guardou o seu segredo.', 'A conversa em família foi longa.', 'A reunião de quinta foi adiada para dia 9.', 'Almoçámos ontem ao sol.', 'Falámos muito ao jantar.', 'A conversa dos pardais acordou-me.', 'O café arrefeceu.', 'Os dois encontraram-se por acaso.', 'Almoçámos ontem debaixo da figueira.'],
  },
  'pt-meeting-free': {
    asks: ['Tens dez minutos?', 'Tem um tempinho esta semana?', 'Estás livre na terça?', 'Teria meia hora?', 'Tem agenda na quinta?'],
    innocent: ['O tempo passou a correr.', 'A meia hora de sesta soube-me bem.', 'O museu esteve livre de gente.', 'Tenho tempo para tudo menos para a passagem a ferro.', 'Os minutos finais foram os melhores.'],
  },
  'pt-meeting-time': {
    asks: ['Podia ser numa quinta.', 'A que horas te encontro no mercado?', 'Ou na terça?', 'Quando lhe dá jeito?', 'Terça às dez dá-te jeito?', 'A que horas podemos falar?', 'Passo aí na segunda?', 'Que dia fica melhor?'],
    innocent: ['Podia ser pior, dizia o meu avô.', 'O mercado abre cedo ao sábado.', 'Passo a palavra ao coro.', 'A quinta do meu tio tem sobreiros.', 'A feira é à segunda.', 'O relógio da praça atrasa.', 'Que horas boas passámos.', 'O sábado foi de chuva.'],
  },
  'pt-meeting-bare': {
    asks: ['E um telefonema curto, cinco minutos, nem que seja no carro?', 'E aquele jantar?', 'E aquele almoço, sai quando?', 'Um café?', 'Uma chamada rápida?', 'Um cafezinho?', 'Uma reunião de vinte minutos?', 'Um almoço esta semana?'],
    innocent: ['Um telefonema curto, cinco minutos, e o caso ficou resolvido.', 'Aquele almoço soube-me a pouco.', 'O café estava frio.', 'A cerveja da festa acabou cedo.', 'Um almoço daqueles não se esquece.', 'A reunião de ontem foi longa.', 'O jantar ficou no forno.'],
  },
  'pt-meeting-calendar': {
    asks: ['calendly.com/lia-rocha', 'A minha agenda está aqui.', 'Agende uma conversa comigo.', 'O link: cal.com/lia/15', 'Marque uma reunião no site.'],
    innocent: ['O calendário da cozinha é de 2014.', 'A agenda da minha mãe tinha capas vermelhas.', 'Reservaram o forno para o pão.', 'O horário do comboio mudou.', 'Já passou a feira.'],
  },
  'pt-meeting-phone': {
    asks: ['Posso te dar um toque mais tarde?', 'Fico ao dispor para lhe telefonar.', 'Qual é o seu número?', 'Liga-me logo.', 'Me passa seu WhatsApp.', 'Dá-me o teu telefone.', 'Me liga quando sair.'],
    innocent: ['O toque do sino acordou a aldeia.', 'O telefone tocou a noite toda.', 'O número da porta caiu.', 'A ligação dos barcos foi cortada.', 'Ligaram a bomba e saiu água.', 'Chamaram o gato três vezes.'],
  },
};
