import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the Portuguese rules for what the sender sells. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'pt-pitch-product': {
    asks: ['Ajudamos empresas como a sua a vender mais. Tem interesse?', 'A nossa plataforma poupa horas. Tem interesse?', 'Oferecemos limpeza para empresas. Tem interesse?', 'Só paga por resultado. Tem interesse?', 'Ajudamos mais de 200 equipes. Tem interesse?'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-pitch-offer': {
    asks: ['O orçamento vale até sexta.', 'Reservo as caixas ou passo a outro?', 'Te mando fotos e valores?', 'Laranjas a 2 euros o quilo, quantas queres?', 'Vimos dar a conhecer os nossos serviços.', 'Auditoria gratuita do seu site.', 'Mando orçamento quando quiser.', 'Um desconto de 20 % esta semana.', 'Trinta dias de teste.', 'Te mostro a nossa ferramenta.'],
    innocent: ['O passaporte vale até 2031.', 'As fotos do baile ficaram lindas.', 'O quilo do metro é uma unidade estranha.', 'O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-pitch-hook': {
    asks: ['Interessados inbox.', 'Tem interesse?', 'Interessada?', 'Mando mais detalhes?', 'Posso enviar?', 'Tens interesse?'],
    innocent: ['Ficou interessado em ornitologia desde pequeno.', 'O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
  'pt-pitch-vacancy': {
    asks: ['Envie-me o seu CV.', 'Me manda seu currículo até sexta.', 'O seu perfil encaixa numa vaga.', 'Tenho uma vaga para um cliente.', 'Está aberto a novas oportunidades?', 'Ganhe uma renda extra.', 'O teu perfil interessa.'],
    innocent: ['O outono chegou cedo este ano.', 'A praça estava cheia de guarda-chuvas.', 'O meu avô fez noventa anos em março.', 'O comboio das nove vai cheio.', 'A neve chegou no domingo.'],
  },
};
