import type { ExamplesOf } from '../rule';
import type { everyday } from './everyday';

/** Examples of the Portuguese rules for asks made in passing. */
export const everydayExamples: ExamplesOf<typeof everyday> = {
  'pt-meeting-join': {
    asks: ['Abrimos uma ginja no meu quintal?', 'Diz-me onde te encontro.', 'Almoças comigo amanhã?', 'Ficas para jantar?', 'Quer vê-la ao vivo?', 'Dez minutos no telefone e resolvemos.', 'Um copo na esplanada, alinhas?', 'Em vinte minutos mostro tudo.', 'Sugira um dia.', 'Vou ter contigo à estação.'],
    innocent: ['O gato ficou para trás.', 'A sopa ferveu depressa.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.', 'O meu avô fez noventa anos em março.'],
  },
  'pt-pitch-stall': {
    asks: ['Temos empadas, 10 por 50, com entrega.', 'Qual sabor separo?', 'Aceitamos encomendas para o Natal.', 'Libero o acesso sem cobrar nada.', 'Gero o boleto?', 'Vaga de pediatra em Recife, regime CLT.', 'Frete grátis.'],
    innocent: ['O autocarro 10 vai por Alvalade.', 'O sabor da infância é o da canela.', 'A encomenda dos correios perdeu-se.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-favour-spread': {
    asks: ['Quer me ajudar na mudança?', 'Que tal me contar como faz?', 'Divulga esse post.', 'Partilhem isto.', 'Quebra esse galho?', 'Uma avaliação no Google ajuda.', 'Tens alguma dica para a entrevista?', 'Dá uma forcinha?'],
    innocent: ['O galho da figueira partiu-se.', 'As estrelas no céu do Alentejo são muitas.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.', 'O meu avô fez noventa anos em março.'],
  },
  'pt-favour-would-you': {
    asks: ['Ficavas com a chave da sala?', 'Regavas as plantas no sábado?', 'Trazes-me um da feira?', 'Abrias tu a porta às nove?', 'Levavas isto ao Rui?', 'Arranjas-me um bilhete?'],
    innocent: ['A chave ficava debaixo do vaso.', 'O rio levava tudo à frente.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.', 'O meu avô fez noventa anos em março.'],
  },
  'pt-job-hands': {
    asks: ['Vocês aceitam gente de outra área?', 'Se abrir um lugar, eu vou.', 'Será que o hotel está a contratar?', 'Aceito qualquer turno.', 'Se a sua oficina der estágios, ele vai.', 'A minha sobrinha procura um estágio.', 'Estou à disposição do mercado.', 'Vocês estão recrutando?'],
    innocent: ['O turno da noite é o mais calmo.', 'A minha sobrinha procura conchas na praia.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.', 'O meu avô fez noventa anos em março.'],
  },
  'pt-money-share': {
    asks: ['Dá 40 de cada, quem pode mandar?', 'O pix do abrigo está na imagem.', 'Qualquer 10 reais compra um caderno.', 'Adianta-me 50?', 'São 15 euros de cada, mbway para mim.'],
    innocent: ['O banco fechou mais cedo.', 'Cada um trouxe a sua manta.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.', 'O meu avô fez noventa anos em março.'],
  },
  'pt-signup-list': {
    asks: ['Deixa o teu nome: https://lista.exemplo.pt', 'Põe o teu nome na lista.', 'Inscrevo-te na turma?', 'Bota teu email na planilha.', 'Adiciono-te ao nosso canal?'],
    innocent: ['O nome da rua mudou em abril.', 'O grupo de teatro ensaia na garagem.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.', 'O meu avô fez noventa anos em março.'],
  },
  'pt-referral-other': {
    asks: ['Há algum colega com quem eu possa falar?', 'Não haverá outra pessoa na câmara?', 'Diz-lhe que o nosso coro existe.', 'Existe algum responsável na zona norte?', 'Fala-lhe da minha horta.'],
    innocent: ['O colega novo veio de Braga.', 'A outra pessoa da foto é o meu tio.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.', 'O meu avô fez noventa anos em março.'],
  },
};
