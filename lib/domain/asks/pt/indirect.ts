import type { AskRule } from '../rule';

/** Portuguese rules for asks that stand in no fixed phrase: the grammar tells who is to do what for whom. */
export const indirect: readonly AskRule[] = [
  {
    id: 'pt-favour-if-you-did', kind: 'favour', weight: 1, confidence: 0.76, fallback: true,
    why: 'Says how good it would be if the reader did something.',
    patterns: [
      "(?:queria|gostava|gostaria|adorava|adoraria|precisava) que {you},? [^.?!\\n]{0,40},? [a-z]{2,11}(?:asse|esse|isse)s?\\b", "(?:seria|era|ficaria|ficava|ajudaria|ajudava|agradeceria|agradecia|adoraria|adorava|queria|gostava|gostaria) {g}(?:que|se) (?:{you} )?(?:me |nos |lhe )?(?!foss|houv|soub)[a-z]{1,11}(?:asse|esse|isse|asses|esses|isses|assem|essem|issem)\\b", "se (?:{you} )?(?:me |nos |lhe )?(?!quis|pud|tiv|estiv|fo|precis|soub|vier|hou)[a-z]{2,11}(?:asses|esses|isses)\\b", "(?:preciso|precisamos|falta-nos|falta-me|procuramos|faz falta|to precisando) (?:de )?(?:alguem|gente|uma pessoa|maos|voluntari\\w+|umas maos) {g}(?:que|com|para|pra|de)\\b", "(?:seria|era) (?:{w})?(?:grande ajuda|ajuda enorme|um favor|uma honra|um presente|de grande ajuda)"],
    unless: ["como se |cliente|perguntaste|pediste"],
  },
  {
    id: 'pt-favour-game', kind: 'favour', weight: 1, confidence: 0.62, fallback: true,
    why: 'Asks whether the reader is up for it, or has an idea for the sender.',
    patterns: [
      "(?:fazer|fazemos|fazermos|faria|farias|rola|topas?|toparia|propor|propunha|proponho|alinhas?|que tal|bora|queria|vamos)(?:-te|-lhe|-vos)? (?:de |em |num |numa |de fazer )?(?:uma |um )?(?:collab|colab|feat|permuta|colaborac\\w+|parceria(?! (?:paga|comercial|remun|de neg)))\\b", "(?:estas|esta|tas|ta|estaria|estarias) (?:para ai virad[oa]|nessa|dentro|afim|a fim|disponivel para|dispost[oa] a)\\b{g}\\?", "(?:te animas|animas-te|topa|alinha|alinhas|encara|te prestas|da conta|arriscas|voluntarias-te)(?: {w})?\\?", "(?:me|nos) (?:quebrava|quebraria|salvava|salvaria|ajudava|ajudaria|servia|serviria|dava|daria|fazia|faria|poupava|pouparia) (?:{w})(?:galho|jeito|vida|semana|ajuda|forca|falta|favor|{your}|tempo)\\b", "que (?:me|nos) (?:aconselhas?|recomendas?|aconselharia|recomendaria|sugeres?|aconselharias)\\b(?! ler| ver)", "(?:vens|vem|vinhas|vinha|viria|virias|vem ca) (?:dar|ajudar|colaborar|falar|contar|fazer|tocar|cantar)\\b{g}\\?", "(?:voce|vc|tu|a senhora|o senhor) (?:me )?[a-z]{2,10}(?:arias?|erias?|irias?) (?:isso|isto|num|em um|a nossa|da nossa|o meu|a minha|meu|minha)\\b", "(?:a senhora|o senhor|voce|tu) seria[s]? (?:a |o )?[a-z]+ (?:d[aeo]|n[ao])\\b", "(?:conto|contamos|posso contar|podemos contar) (?:contigo|consigo|com (?:voce|voces|vc|o senhor|a senhora|(?:o |a |todo o |toda a )?{your} (?:ajuda|apoio|voto|presenca|carinho|forca|torcida|clique|partilha|generosidade|boa vontade|colaboracao)))\\b", "(?:lembras-te|ocorre-te|lembra|tens|tem) (?:de )?(?:alguma|algum) (?:ideia|dinamica|sugestao|dica)\\b{g}\\?", "(?:queria|quero|gostava de|gostaria de|preciso de|preciso) (?:te |lhe )?(?:pedir|consultar|propor|perguntar)(?:-te|-lhe|-vos)?(?! (?:desculpa|perdao))"],
    unless: ["viagem|ferias"],
  },
  {
    id: 'pt-meeting-want-you', kind: 'meeting', weight: 2, confidence: 0.84,
    why: 'Wants to see the reader, or to tell something face to face.',
    patterns: ["(?:{want}|quero|vontade de|espero|oxala|faz tempo que quero|ando para) (?:poder )?(?:{w})?(?:(?:cumprimenta|conhece|ve|visita|encontra|convida)-?l[oa]|(?:cumprimentar|conhecer|ver|visitar|encontrar|abracar|convidar|falar|sentar|acompanhar)(?:-te|-me|-lhe|-nos)?)\\b{g}(?:pessoalmente|cara a cara|contigo|consigo|com (?:voce|a senhora|o senhor)|ao vivo|um dia|{day}|da |do )", "(?:avisa|avise|diz|fala|me avisa|da um toque|grita),? (?:e |que |que a gente )?(?:nos )?[a-z]{3,10}(?:amos|emos|imos)\\b", "nos (?:vissemos|encontrassemos|juntassemos|reunissemos|sentassemos|conhecessemos|falassemos)\\b|se nos encontrassemos", "(?:passo|vou|subo|desco|chego|apareco|passas|vens)\\b{g} e (?:a gente |nos )?(?:falamos|conversamos|conversa|fala|vemos|tomamos|toma|combinamos)\\b", "(?:juntar-me|me juntar|acompanhar\\w*) (?:a|ao|na|no) {your} (?:{w})(?:pedalada|jantar|almoco|reuniao|caminhada|visita|corrida|tertulia)|juntar-me a vossa", "(?:e )?se (?:a gente |nos )(?:{w})?(?:falasse|conversasse|encontrasse|marcasse|tomasse|sentasse|visse|juntasse)\\w*\\b|e se (?:falassemos|conversassemos|marcassemos|nos encontrassemos)", "a gente (?:podia|pode|devia|tinha que) (?:{w})?(?:repassar|ver|falar|conversar|sentar|marcar|encontrar|discutir|combinar)\\b", "(?:tu|voce|vc) (?:escolhes?|marcas?|dizes?|diz|manda) (?:o lugar|o sitio|a hora|o dia|onde|quando)", "se quiseres,? (?:traz|vem|aparece|junta-te)\\b|(?:acompanhar|seguir) (?:vc|voce|te|um dia|uma manha)"],
    unless: ["conhecer (?:um pouco )?(?:mais|melhor)\\b(?! (?:pessoal|ao vivo|num|numa|com um))", "(?:conhecer|falar com) alguem|foi (?:um prazer|otimo|bom) (?:conhecer|ver|falar)|obrigad|trajetoria|percurso"],
  },
  {
    id: 'pt-pitch-my-trade', kind: 'pitch', weight: 2, confidence: 0.72,
    why: 'Names a trouble of the reader\'s and the sender\'s trade in one breath, or asks for the supplier.',
    patterns: [
      "(?:aparece|esta|sai|surge) n?a (?:segunda|terceira|quarta|ultima|\\d+a?) pagina\\b", "(?:esta|estas|ta|tem|tens|estao)(?: a)? (?:pensando|pensar|pensado|planos) (?:em|de) (?:vender|alugar|arrendar|trocar de|mudar de)\\b",
      "(?:trabalho|trabalhamos|atuo|atuamos|mexo) (?:com|em|n[ao]) (?:{w})?(?:consorcios?|seguros?|planos? de saude|imoveis|investimentos|energia solar|credito|emprestimos?|previdencia|contabilidade|marketing|trafego|telecom\\w*|maquininhas?|frotas?)\\b[^?\\n]{0,90}(?:ja (?:pensou|pensaste|pensaram)|consigo (?:uma|um|te|boa)|quer(?:es|em)? |como (?:voces|vcs|a empresa|voce|e que)|me chama|posso)\\b",
      "(?:so )?(?:nao )?cobr(?:amos|o) (?:no exito|ate|se|por|quando|so|a sucesso)", "(?:quer(?:es)? que (?:eu )?(?:veja|olhe|calcule|orce|trate|faca|simule)|(?:vejo|calculo|faco|trato|orco)(?:-te|-lhe)?) (?:o |a |os |as )?(?:seus?|suas?|teus?|tuas?|{e})", "(?:esta|estas|estao|ta) (?:perdendo|a perder|pagando a mais|a pagar a mais|deixando) {g}", "(?:a gente|nos) (?:resolve|resolvemos|arruma|trata|tratamos|conserta|cuida|cuidamos|faz isso|monta)\\b", "(?:represento|representamos|distribuo|distribuimos|comercializo|comercializamos|importamos|exportamos|somos (?:distribuidores|fabricantes|fornecedores))\\b", "(?:trabalham|trabalha|trabalhas|tem|tens|contam|ja tem) (?:ja )?com (?:algum|alguma|um|uma) (?:fornecedor\\w*|agencia|contabilista|contador\\w*|consultor\\w*|software|ferramenta|seguro|parceir\\w+)", "(?:vai|vais|vao) (?:gastar|poupar|economizar|ganhar|vender|pagar|recuperar) (?:a metade|metade|menos|mais|o dobro|\\d+)", "quando (?:quiser|quiseres|quiserem),? (?:a gente |nos )?(?:te |lhe )?(?:[a-z]+(?:amos|emos|imos)|monta|instala|faz)\\b", "(?:tenho|temos|ainda tenho) (?:uma )?(?:vaga|agenda) (?:em|para|pra|este|esta)|(?:cuidamos|tratamos|cuida|trata) de tudo", "(?:a solucao|o que) (?:que )?(?:o |a )?(?:teu|seu|sua|tua|voss[oa]) [a-z]+ precisa|pergunt(?:e|a)-(?:me|nos) como|me pergunte como|(?:podem|pode) (?:servir|interessar|encaixar|poupar) n?[ao]", "e tambem (?:instal|faz|fazemos|vend|trat)\\w+|faco-te \\w+ por cento"],
    unless: ["\\b(?:traz|bora|vem ca|vem aqui|sabado|domingo)\\b|obrigad|represento (?:os|as|a turma)|associacao|parabens|(?:me|nos) jurou"],
  },
  {
    id: 'pt-referral-whether', kind: 'referral', weight: 2, confidence: 0.84, evenNegated: true,
    why: 'Asks whether somebody around the reader does it, or to be pointed to who decides.',
    patterns: ["(?:sabes|sabe|sabem|saberas|saberia|saberias) (?:tu )?se {g}(?:alguem|ha quem|algum|alguma)\\b", "(?:sabes|sabe|dizer|dizer-me|me diz|indicar|indicar-me|orienta|ideia de|descobrir|descobres|sobre) {g}quem (?:{w})?(?:decide|trata|cuida|compra|manda|gere|organiza|pode|podia|e)\\b", "(?:faz|fazes|fazia|fazias|faria|fazer) (?:a |uma |essa )ponte\\b|(?:ando|estou) (?:atras|a procura) d[oa] (?:diretor|diretora|responsavel|gerente|dono|dona)"],
    unless: ["perguntaste"],
  },
  {
    id: 'pt-job-fit', kind: 'job', weight: 2, confidence: 0.75,
    why: 'Offers to join the reader\'s firm, or tells of being out of work to somebody who hires.',
    patterns: ["(?:encaixaria|encaixo|encaixava|encaixar|somar|agregar|contribuir|entrar|comecar|integrar|juntar-me|fazer parte|ofereco (?:pro|para o|pra|para) [a-z ]{0,20}) (?:{w})?(?:n[oa]|a[o]?|d[oa]|com) {your} (?:equipa|equipe|time|empresa|cozinha|oficina|estudio|escritorio|clinica|projeto|escola)\\b", "(?:fui|fiquei|estou|to) (?:{w})?(?:dispensad[oa]|desligad[oa]|demitid[oa]|despedid[oa]|desempregad[oa]|sem (?:trabalho|emprego))\\b{g}(?:adoraria|adorava|crescendo|a crescer|vaga|se |qualquer|indic|vi que)", "(?:adoraria|adorava|gostaria de|gostava de) (?:somar|agregar|integrar|juntar-me|entrar)|(?:precisando|a precisar|precisam) de (?:gente|alguem|pessoal|mao de obra|ajudante)|se (?:surgir|houver|aparecer|abrir) (?:algo|alguma coisa|vaga|um lugar)\\b|lembr\\w+ de mim"],
    unless: ["pedalada|jantar|almoco|caminhada|corrida|tertulia|passeio|treino|ensaio|viagem|trilha", "ja (?:arranjei|encontrei|tenho)|estou bem"],
  },
  {
    id: 'pt-signup-doors', kind: 'signup', weight: 1, confidence: 0.75,
    why: 'Opens a course, a show or a list with words of haste.',
    patterns: ["nao (?:fique[ms]?|fiques) de fora|abrimos (?:{w})?(?:portas|inscric\\w+|vagas|matriculas|lista)|so entram \\d*[a-z]*|(?:cola|vem|venha|entra|aparece|apareca) (?:na|no|a nossa|ao nosso|na minha) (?:live|aula|oficina|masterclass|palestra|evento|webinar|sessao|stand|comunidade|concerto|show)"],
    unless: ["me contaram"],
  },
];
