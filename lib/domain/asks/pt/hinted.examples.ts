import type { ExamplesOf } from '../rule';
import type { hinted } from './hinted';

/** Examples of the Portuguese rules for asks that are only hinted at. */
export const hintedExamples: ExamplesOf<typeof hinted> = {
  'pt-job-hand': {
    asks: ['Se alguém vos faltar, eu faço turnos.', 'Se gente faltar na vindima, estou livre.', 'Não pegam ninguém para a cozinha?', 'Contratam alguém para o bar?', 'Procuro trabalho já.'],
    innocent: ['Na vindima cantava-se muito.', 'A cozinha cheira a alecrim.', 'O bar fecha à segunda.', 'Ninguém assobia na rua.', 'Alguém pintou o banco de azul.'],
  },
  'pt-referral-local': {
    asks: ['Quem é que aí na escola trata das ementas?', 'Quem na câmara decide as feiras?', 'Tem o nome de quem encadernou os livros?', 'Não terá o contacto da senhora que borda?', 'Sabe o nome do homem que afina pianos?'],
    innocent: ['A escola fica no largo.', 'As feiras são barulhentas.', 'Os livros cheiram a cola.', 'A senhora borda à janela.', 'O piano está desafinado.'],
  },
  'pt-meeting-place': {
    asks: ['O vosso moinho gostava de o ver.', 'A sua oficina adoraria conhecer.', 'Quando é que apareces por cá?', 'A porta está sempre aberta.', 'Os meus horários estão aqui: agenda.example/lia'],
    innocent: ['O moinho ainda roda.', 'A oficina fica no pátio.', 'A porta range.', 'As horas voam.', 'O horário do comboio mudou.'],
  },
  'pt-signup-name': {
    asks: ['Quem quiser vir deixa o nome com a Lia.', 'Quem quiser participar manda mensagem.', 'Quem puder entrar avisa o Zé.', 'Para participar basta um email.', 'Pra vir é só falar com a Rosa.'],
    innocent: ['A Lia canta em contralto.', 'O Zé toca tuba.', 'A Rosa vive na serra.', 'O nome do gato é Paxá.', 'A festa foi bonita.'],
  },
  'pt-pitch-if-trouble': {
    asks: ['O dia em que o telhado pingar, é isso que a gente faz.', 'Se a caldeira avariar, nós tratamos.', 'Se ainda não têm nada, já sabem onde estou.', 'Fazemos jantares de 20 a 80 pessoas.', 'A entrega é por nossa conta.'],
    innocent: ['O telhado pinga desde segunda.', 'A caldeira ronca.', 'Junho foi seco.', 'O estafeta caiu da bicicleta.', 'O jantar durou horas.'],
  },
  'pt-favour-hint': {
    asks: ['O torneio é sábado, fica a dica.', 'Falta um árbitro, fica a dica.', 'A feira é dia 3 e tu desenhas bem, só a dizer.', 'Precisam de um padrinho, só dizendo.', 'Não é por nada, mas o coro está sem baixo.'],
    innocent: ['O torneio acabou.', 'O árbitro apitou.', 'A feira foi alegre.', 'O padrinho chegou tarde.', 'O coro ensaia à quinta.'],
  },
};
