import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the Portuguese rules for what the sender sells. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'pt-pitch-product': {
    asks: ['Ajudamos empresas como a sua a vender mais. Tem interesse?', 'A nossa plataforma poupa horas. Tem interesse?', 'Oferecemos limpeza para empresas. Tem interesse?', 'Só paga por resultado. Tem interesse?', 'Ajudamos mais de 200 equipes. Tem interesse?'],
    innocent: ['A nossa rua está em obras.', 'O meu programa favorito é o do tempo.', 'Ajudámos a vizinha a descer o sofá.', 'A empresa do teu tio fez história.', 'O sistema solar de cartão ficou torto.'],
  },
  'pt-pitch-offer': {
    asks: ['O orçamento vale até sexta.', 'Reservo as caixas ou passo a outro?', 'Te mando fotos e valores?', 'Laranjas a 2 euros o quilo, quantas queres?', 'Vimos dar a conhecer os nossos serviços.', 'Auditoria gratuita do seu site.', 'Mando orçamento quando quiser.', 'Um desconto de 20 % esta semana.', 'Trinta dias de teste.', 'Te mostro a nossa ferramenta.'],
    innocent: ['O passaporte vale até 2031.', 'As fotos do baile ficaram lindas.', 'O quilo do metro é uma unidade estranha.', 'O museu estava cheio de reformados.', 'Custa acreditar que já é outono.', 'A prova de violino correu bem.', 'O preço da fama, dizem.', 'Deram-me um álbum de borboletas.'],
  },
  'pt-pitch-hook': {
    asks: ['Interessados inbox.', 'Tem interesse?', 'Interessada?', 'Mando mais detalhes?', 'Posso enviar?', 'Tens interesse?'],
    innocent: ['Ficou interessado em ornitologia desde pequeno.', 'Aquele farol tem uma história curiosa.', 'O gato só quer sardinha.', 'Achámos aquilo muito justo.', 'O livro chamou-me a atenção pela capa.', 'Respondeu que sim e desatou a rir.'],
  },
  'pt-pitch-vacancy': {
    asks: ['Envie-me o seu CV.', 'Me manda seu currículo até sexta.', 'O seu perfil encaixa numa vaga.', 'Tenho uma vaga para um cliente.', 'Está aberto a novas oportunidades?', 'Ganhe uma renda extra.', 'O teu perfil interessa.'],
    innocent: ['Parabéns pelo cargo novo.', 'O meu perfil mau é o esquerdo.', 'Procuravam ouro no rio.', 'Mereceu o ordenado naquele dia.', 'A diretora do coro reformou-se.'],
  },
};
