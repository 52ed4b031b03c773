import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Examples of the Portuguese rules for asks of the reader's time. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'pt-meeting-propose': {
    asks: ['Podemos falar na próxima semana?', 'Gostaria de marcar uma reunião.', 'Vamos tomar um café?', 'Que tal um almoço na quinta?', 'Bora conversar sexta?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-meeting-free': {
    asks: ['Tens dez minutos?', 'Tem um tempinho esta semana?', 'Estás livre na terça?', 'Teria meia hora?', 'Tem agenda na quinta?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-meeting-time': {
    asks: ['Quando lhe dá jeito?', 'Terça às dez dá-te jeito?', 'A que horas podemos falar?', 'Passo aí na segunda?', 'Que dia fica melhor?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-meeting-bare': {
    asks: ['Um café?', 'Uma chamada rápida?', 'Um cafezinho?', 'Uma reunião de vinte minutos?', 'Um almoço esta semana?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-meeting-calendar': {
    asks: ['calendly.com/lia-rocha', 'A minha agenda está aqui.', 'Agende uma conversa comigo.', 'O link: cal.com/lia/15', 'Marque uma reunião no site.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-meeting-phone': {
    asks: ['Qual é o seu número?', 'Liga-me logo.', 'Me passa seu WhatsApp.', 'Dá-me o teu telefone.', 'Me liga quando sair.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
};
