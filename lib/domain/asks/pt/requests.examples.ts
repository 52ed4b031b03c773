import type { ExamplesOf } from '../rule';
import type { requests } from './requests';

/** Examples of the Portuguese rules for introductions and favours. */
export const requestsExamples: ExamplesOf<typeof requests> = {
  'pt-referral-introduce': {
    asks: ['Preciso chegar no Renato da serraria.', 'Uma palavrinha tua abria caminho.', 'Apresentas-ma?', 'Era ótimo se reencaminhasse isto ao colega da manutenção.', 'Falavas de mim para o encenador?', 'Pode me apresentar ao gerente?', 'Podes pôr-me em contacto com ela?', 'Me apresenta a sua diretora?', 'Apresentas-me ao teu sócio?', 'Encaminhe ao responsável, por favor.'],
    innocent: ['Só quero dizer que a sua equipa foi extraordinária.', 'O colega da manutenção consertou o portão.', 'Falaram do eclipse na rádio.', 'Apresento-te a Lola, que também coleciona faróis.', 'Conhecemo-nos num casamento.', 'Ligámos a bomba e saiu água.', 'A apresentação do livro foi um êxito.', 'A bota de vinho passou de mão em mão.'],
  },
  'pt-referral-who': {
    asks: ['Imagino que saiba com quem devo falar.', 'Não sei se é consigo que devo tratar das matrículas.', 'Quem é bom de consertar telhado por aí?', 'Ainda tens o contacto daquele pintor?', 'Quem cuida das compras?', 'Com quem devo falar?', 'A quem me dirijo?', 'Sabe quem decide isso?', 'Quem é o responsável?'],
    innocent: ['Quem canta seus males espanta.', 'Não sei se chove amanhã.', 'O pintor assinou o quadro no verso.', 'Já sei quem conta os golos: ninguém.', 'O correio chegou molhado.', 'A pessoa do casaco vermelho era a minha tia.', 'Quem canta seus males espanta.', 'A secção de perdidos está cheia de chapéus.'],
  },
  'pt-referral-know': {
    asks: ['Procuro um serralheiro que atenda ao domingo.', 'Algum nome?', 'Recomendas alguém?', 'Não conheces nenhum pedreiro?', 'Se conheceres alguém dos correios, diz-me.', 'Sabes-me indicar um relojoeiro?', 'Adoraria falar com alguém da câmara.', 'Quem é que me recomendas para afinar o piano?', 'Conhece alguém no porto?', 'Conheces alguém que pode oliveiras?', 'Me recomenda um eletricista?', 'Tens algum contacto na rádio?', 'Não conhece alguém que traduza?'],
    innocent: ['Há dez anos a gente mora no mesmo prédio.', 'Se há alguém que merece férias, és tu.', 'O relojoeiro fechou ao meio-dia.', 'O piano soa muito bem afinado.', 'Conheço bem essa enseada.', 'Conheci muita gente no caminho.', 'Alguns sabem o truque do limão.', 'A rede de pesca prendeu-se nas rochas.', 'Falaram do miradouro na rádio.'],
  },
  'pt-favour-verb': {
    asks: ['Alguém tem os apontamentos da aula de sexta?', 'Malta, alguém me empresta uma bomba de ar?', 'Acodes-me?', 'Alguma chance de você trazer as chaves?', 'Podes rever o meu texto?', 'Peço que leia a minha carta.', 'Me escreve duas linhas?', 'Me manda as fotos?', 'Consegue enviar-me as fotos?'],
    innocent: ['Agradeço ter aceite o meu convite.', 'Admiro quem consegue dormir no comboio.', 'Pode vir buscar o cesto, está na entrada.', 'Adoro como soa a tua guitarra.', 'Gostámos muito do eclipse.', 'Acontece-me sempre com as chaves.', 'Mandaram a carta para outra rua.', 'A maré ajudou-te.'],
  },
  'pt-favour-imperative': {
    asks: ['Corta à vontade.', 'Compartilha meu post.', 'Vota no nosso vídeo.', 'Sigam nossa página.', 'Me ajuda!', 'Assina a petição.'],
    innocent: ['O corte do vestido é lindo.', 'Continua assim, campeão.', 'Cuida-te.', 'O relatório saiu no jornal.', 'Adormeceu a meio da sesta.', 'Espalharam a notícia pela rádio.'],
  },
  'pt-favour-noun': {
    asks: ['Um gosto teu já ajuda.', 'A votação fecha amanhã, o nosso coro é o quarto.', 'Aceitas falar na nossa escola?', 'Uma cópia da planta salvava-me a semana.', 'Qual dos dois escolheria?', 'Só falta o teu voto.', 'Qualquer correção será bem-vinda.', 'Me dá uma luz sobre o inventário?', 'Preciso de um conselho.', 'Dás uma olhadela?', 'Faltam 40 respostas.', 'Gostava da tua opinião sobre o meu plano.', 'Preciso de feedback.'],
    innocent: ['Falei na escola da minha filha ontem.', 'A cópia do quadro ficou perfeita.', 'Faltou a luz na aldeia inteira.', 'A luz da manhã entrou na sala.', 'O conselho de anciãos reunia-se debaixo do teixo.', 'A tua crítica ao filme era muito engraçada.', 'A sondagem dizia que ia chover.', 'O voto dela foi o decisivo.', 'A mão do pianista tremia.'],
  },
};
