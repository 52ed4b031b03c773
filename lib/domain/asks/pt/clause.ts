import type { GiveRule, Invitation, Mask, ReplyWords } from '../rule';

/** Portuguese words that say nothing about what the sender wants of the reader. */
export const masks: readonly Mask[] = [
  { why: 'A cushion: it neither asks nor takes back.', patterns: [
    "(?:sem|zero|nada de|nenhuma) (?:nenhuma? |qualquer )?(?:pressao|pressa|stress|obrigacao|problema|compromisso nenhum)\\b|(?:nao|nem) (?:e preciso|precisas?|precisa|tens de|tem que|ha necessidade)(?: de)? [^.?!,;\\n·]{0,60}|(?:entendo|compreendo) (?:perfeitamente )?se [^.?!,;\\n·]{0,50}|ignora se quiseres",
    "(?<!\\be )nao (?:venho|vim|quero|e|estou|to|escrevo|ligo|procuro|pretendo|vou) (?:aqui |a |para |pra |te |lhe )*(?:vender\\w*|oferecer\\w*|pedir\\w*|incomodar\\w*|roubar\\w*|pitch|venda)(?! (?:{w})?qualquer)[^.?!,;:\\n·]{0,50}",
  ] },
  { why: 'Thanks and congratulations are for something that happened.', patterns: [
    "(?:muito |mil |muitissimo |super )?(?:obrigad[oa]|brigad[oa]|obg|valeu|grat[oa]|agradecimento|agradeco) (?:mesmo |a todos |imenso |muito |de coracao )*(?:por|pel[oa]s?|de)(?! (?:antemao|qualquer|teu tempo|seu tempo))[^.?!,;:\\n·]{0,100}", "(?:parabens|felicidades|feliz|contente|boa sorte|sorte|forca|um prazer|que bom|que lindo|que alegria|adorei|amei|gostei) (?:por|com|pel[oa]s?|n[ao]|de|em|que|a|o|d[ao])\\b[^.?!,;:\\n·]{0,70}",
  ] },
  { why: 'Somebody else\'s words or wishes.', patterns: [
    "(?:a|o) (?:camara|prefeitura|governo|junta|estado|ministerio|universidade)(?: [a-z]+){0,3} (?:abriu|abre|lancou|tem|oferece)\\b[^?\\n]{0,100}<url>[^?\\n]{0,40}",
    "{b}(?:e |ai |depois )?(?:perguntou|perguntaram|quis saber|queria saber|pediu|pediram)(?:-me| me)? (?:se eu|se a gente|para eu|pra eu)\\b(?![^.?!\\n]{0,40}(?:voce|contigo|\\bte\\b))[^.?!\\n]{0,80}",
    "(?:o meu|a minha|meu|minha|um|uma) (?:[a-z]{2,14} ){1,2}(?:dizia|diziam|repetia|gritava|vendia|prometia|oferecia)\\b[^.?!;\\n·]{0,140}", "ninguem (?:mais )?(?:precisa|merece|aguenta|quer|gosta)\\b[^.?!\\n·]{0,120}",
    "(?:(?:o meu|a minha|meu|minha|um|uma|o|a|os|as|teu|seu) (?:[a-z]{2,16} ){1,4}?|alguem |me |ha quem |toda a gente |todo mundo |[a-z]{3,12} )(?:me |nos |lhe )?(?:(?:acaba|acabou|acabaram) de (?:escrever|ligar|pedir|mandar|perguntar)|insiste em|insiste que|insistiu|quer que|queria que|querem que|diz que|dizem que|disse que|disse para|disse pra|me disse|pediu|pediram|perguntou|perguntaram|mandou|sugeriu que|aconselhou|escreveu para|ligou para|exige|jurou|jura|prometeu|promete|garantiu|ofereceu|ofereceram)\\b(?! d[aeo] {you}| por ti)[^.?!;\\n·]{0,140}",
  ] },
  { why: 'An offer to the reader: help, an answer, an introduction, a thing for nothing.', patterns: [
    "se (?:{you} )?quiser\\w* (?:bater (?:um )?papo|conversar|falar|trocar (?:uma )?ideia|desabafar)\\b[^.?!\\n]{0,60}(?:to|estou|tou|conta comigo|me chama|passei|ja passei)\\b[^.?!\\n]{0,80}",
    "se (?:{you} )?(?:quiseres|quiser|quiserem),? (?:eu )?(?:passo|vou|venho|dou um pulo|apareco)(?: ai| la)?\\b[^.?!\\n]{0,30}\\b(?:e|para|pra) (?:te |lhe |vos )?(?:arrum|consert|ajud|busc|lev|troc|instal|repar|dou uma mao|dar uma mao|cuid|reg|deix)[^.?!\\n·]{0,80}", "se (?:{you} )?(?:quiser|quiseres|quiserem),? (?:eu )?(?:te |lhe |vos )(?:apresento|passo|deixo|levo|empresto|mando|ajudo|ofereco|guardo)[^.?!\\n·]{0,60}(?:[.!] ?e so (?:falar|dizer|chamar|avisar|pedir))?", "(?:[.!] ?)e so (?:gritar\\w*|chamar\\w* que (?:eu )?(?:ajudo|vou))[^.?!\\n]{0,40}",
    "(?:se|quando|no dia em que) (?:algum dia |um dia |alguma vez )?(?:{you} )?(?:te |se |lhe |vos )?(?:precisar\\w*|travar\\w*|emperrar\\w*|encravar\\w*|empacar\\w*|enrolar\\w*|(?<!quando )(?<!quando te )(?<!quando lhe )(?<!quando vos )der jeito|for util|servir|tiver\\w* (?:duvidas?|alguma duvida|dificuldade)|ficar\\w* (?:pres[oa]|perdid[oa]|sem))\\b(?! de (?:fornecedor|orcamento))(?![^.?!\\n]{0,60}(?:lembr|pens)\\w+(?:-se|-te)? (?:de|em) mim)[^.?!\\n·]{0,110}", "(?:qualquer|para qualquer) (?:duvida|coisa|problema|pergunta|coisinha)[^.?!\\n·]{0,70}", "(?:se (?:quiseres|quiser|precisares),? )?(?:(?:te|lhe|vos) (?:posso |podia )?(?:apresento|apresentar|coloco em contato|ponho em)|(?:apresento|ponho|coloco)-(?:te|lhe|vos))(?! (?:noss|meu produto|meu servico|isso|isto))(?! (?:em|num|nuns|numa) (?:{mins}))[^.?!\\n·]{0,80}", "(?:queres|quer|querem|prefere|precisas?) que (?:eu )?(?:te |lhe |vos )?(?!mande\\b|envie\\b|mostre|orce|reserve|prepare|simule|calcule|meca\\b|(?:de|passe|faca) (?:um |o )?(?:preco|valor|orcamento)|faca (?:o |um |a )?(?:orcamento|proposta|cotacao))[^.?!\\n·]{0,80}",
    "(?:diz|diga|avisa|avise|me avisa|me diz|diz-me|diga-me)(?:-me)? se (?:quiseres|quiser|queres|quer|precisar\\w*) (?!(?:um |uma |o |a )?(?:orcamento|tabela|valores|experimentar|demo|vaga|proposta|uma\\b|um\\b))[^.?!\\n·]{0,80}", "(?:se quiseres|se quiser|se quiserem) (?:eu )?(?:te |lhe |vos )?(?:passo|deixo|levo|empresto|mando|ajudo|ofereco|guardo)(?:-te|-lhe|-vos)?(?! (?:ai |um |uma |a |o )?(?:orcamento|tabela|preco|proposta|caixa|catalogo|demo))[^.?!\\n·]{0,80}",
  ] },
  { why: 'The reader\'s own request, answered.', patterns: [
    "(?:me |nos |o que |a que |como |que |tal como |ontem |na [a-z]+ |no [a-z]+ )(?:me |nos )?(?:perguntaste|perguntavas|perguntou|perguntava|pediste|pedias|pediu|pedia|pediram|solicitou|solicitava|procuravas|procurava|querias saber|dizias|comentaste|encomendaste|tinhas pedido|tinha pedido|voce pediu|vc pediu)\\b(?! tempo)[^.?!;\\n·]{0,120}", "(?:voce|vc|tu) (?:me )?(?:pediu|perguntou|tinha pedido|queria saber|procurava)\\b[^.?!;\\n·]{0,120}|(?:pediste|perguntaste|pediu|perguntou)-me [^.?!;\\n·]{0,120}",
  ] },
  { why: 'Told of the past, or a wish without burden.', patterns: [
    "(?:a |o )(?:{meet}|assembleia|aula|ensaio|treino|jogo|missa|sessao|consulta|festa)(?: d[aeo]s? [a-z]+)? (?:passou|mudou|foi (?:adiad|antecipad|transferid|remarcad|desmarcad|cancelad)[ao]|ficou|comeca|e agora)[^.?!\\n]{0,60}", "(?:edital|bolsa|concurso|premio|residencia artistica|chamada)\\b[^?\\n]{0,100}(?:lembrei|pensei)\\b[^?\\n]{0,140}",
    "(?:ja )?(?:inscrevi-me|me inscrevi|assinei|votei|partilhei|compartilhei|deixei|reservei|guardei|respondi|descarreguei|baixei|mandei|enviei|liguei)\\b[^.?!;\\n·]{0,60}", "(?:bom|boa|otim[oa]|feliz|bons|aproveita|aproveite|descansa|descanse|cuida-te|se cuida|fica bem) (?:um |uma |muito )?(?:bom |boa |otimo |feliz |linda |resto de )?(?:dia|semana|fds|fim de semana|tarde|noite|viagem|feriado|sexta|segunda|domingo|pascoa|verao|sorte|ano|bem|ferias|natal)[^.?!,;\\n·]{0,30}", "nao (?:precisas|precisa|te preocupes|se preocupe|respondas)[^.?!;\\n·]{0,60}|nao e preciso[^.?!;\\n·]{0,60}",
  ] },
  { why: 'A courteous reply: whenever it suits them, thanks for what was.', patterns: [
    "(?:depois|logo|quero saber|um dia) (?:me )?(?:conta|contas|conte|diz|fala)(?:-me| me)? (?:tudo )?(?:como (?:foi|correu|correram|esta)|novidades|se (?:gostaste|gostou))[^.?!\\n]{0,40}",
    "{b}(?:quando|assim que|depois que|mal) (?![^.?!\\n]{0,20}\\b(?:pud|quis|tiv)[a-z]*)(?!der)[^.?!,\\n]{3,40},? (?:{you} )?(?:me (?:diz|avisa|fala|conta)|(?:diz|avisa|fala|apita)(?:-me|s)?|digam?(?:-me)?|avisem?(?:-me)?)(?= ?(?:[.!\\n]|$))",
    "agradec\\w+(?:-lhe|-te|-vos)? (?:muito |imenso |mesmo )?(?:a|o|as|os) (?:{your} )?(?:entrevista|conversa|visita|convite|paciencia|confianca|conexao|ligacao|proposta|mensagem|acolhimento|almoco|cafe|jantar|partilha|aceitacao)\\b[^.?!,;:\\n·]{0,60}",
  ] },
  { why: 'A courteous reply: not now, what arrived, something worth reading, staying in touch.', patterns: [
    "(?:me (?:chama|liga|escreve|procura)|(?:fala|escreve|liga|contacta|procura)-me) (?:{w})?(?:em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|(?:no )?(?:mes|ano) que vem|no proximo (?:mes|ano)|depois d[eo]|la (?:pra|para))[^.?!\\n]{0,30}",
    "quem sabe,? [^.?!\\n]{0,50}(?:futuro|outr[ao] (?:momento|oportunidade|altura)|mais (?:pra|para) (?:frente|a frente))[^.!\\n]{0,60}",
    "se (?:{you} )?(?:um dia|no futuro|algum dia) (?![^.?!\\n]{0,70}\\bnoss[oa])(?:{you} )?(?:quiser\\w*|precisar\\w*|mudar\\w*|passar\\w*|vier\\w*|visitar\\w*|for\\w*)[^.?!\\n]{0,80}",
    "se (?:isso |algo )?mudar\\b[^.?!\\n]{0,30}",
    "(?:podia|pode|poderia|talvez|acho que|achei que)[^.?!\\n]{0,25}interess\\w+[^?\\n]{0,80}<url>",
    "(?:ele|ela|o (?:teu|seu) filho|a (?:tua|sua) filha)[^.?!\\n]{0,20} pode (?:me ligar|ligar-me|me chamar)[^.?!\\n]{0,80}",
    "diz-lhe que me ligue[^.?!\\n]{0,40}",
    "(?:sua|tua|vossa) (?:doacao|contribuicao|ajuda) (?:ja )?(?:chegou|foi recebida|caiu)[^?\\n]{0,120}",
    "(?:saindo|saida) da (?:empresa|firma)[^.?!\\n]{0,80}",
  ] },
];

/** A negation that reaches up to where a find begins. */
export const negation = "\\b(?:nao|nunca|jamais|sem|nem|nada de|nenhum[a]?|tampouco)(?: (?:me|te|lhe|se|o|a|os|as|ha|vou|venho|quero|procuro|preciso|tenho|estou|to|e|de|para|pra|por|que|um|uma|mais|procurando|pedindo)){0,4} ?";

/** Portuguese reminders of an earlier ask. */
export const nudges: readonly string[] = [
  "{b}(?:up|subindo|alguma (?:novidade|noticia|ideia|resposta)|novidades|noticias|e\\b|e ai|e entao|entao|que me dizes|o que achou|o que achaste|oi\\b|ola\\b|oi de novo|ola de novo|ainda (?:de pe|vale)|deu|conseguiu|conseguiste|e ai,? deu) ?\\?{0,3}{e}", "(?:alguma novidade|ha novidades|alguma noticia|alguma resposta|tiveste (?:tempo|oportunidade)|teve (?:tempo|oportunidade|chance)|conseguiu (?:ver|ler|olhar|dar)|conseguiste (?:ver|ler|olhar|dar)|viu (?:a|o|minha|meu|isso)|viste (?:a|o)|leu|leste|recebeu|recebeste|chegou a (?:ver|ler)|chegaste a|deu tempo)\\b{g}", "(?:retom\\w+|volto a (?:escrever|insistir|este|perguntar)|voltando (?:a|ao|aqui)|insisto|lembrete|relembr\\w+|recordo|passando (?:pra|para) (?:saber|lembrar|ver)|seguimento (?:a|ao)|dando seguimento|caso (?:tenha passado|se tenha perdido)|minha mensagem (?:anterior|de)|a minha mensagem|continuo (?:a espera|aguardando)|fico (?:a espera|aguardando)|continua interessad\\w|como ficamos|subindo (?:isso|aqui|(?:de novo )?(?:essa|esta|a|minha|este|o|esse)(?: minha| meu)? (?:mensagem|msg|e-?mail|assunto|topico|papo|pedido))|so (?:um )?(?:lembrete|toque|pingue)|ainda (?:quer|queres|querem|vale a pena|faz sentido)\\b{g}\\bou (?:deixo|deixamos|esquec|passo|arquivo|desisto))",
];

/** Portuguese pressure. */
export const pressure: readonly string[] = [
  "se (?:assinar|fechar|pagar|comprar|reservar|encomendar|contratar|decidir)\\w* (?:ainda |ja |hoje|em |ate |esta |este |agora)|(?:gero|emito|fecho|preparo)(?:-te|-lhe| ja)? (?:o |a )?(?:boleto|fatura|contrato|link)",
  "\\b(?:ultim[oa]s? (?:vagas|dias|oportunidade|horas|unidades|lugares)|so (?:hoje|restam|ate)|urgente|quanto antes|antes (?:d[aeo]|que)|ate (?:sexta|domingo|hoje|amanha|meia-noite|o fim|dia|segunda)|(?:acaba|termina|expira|encerra|vence|fecha)\\w*|nao (?:perca|percas|perde)|vagas limitadas|aproveit\\w+|hoje mesmo|se fechar hoje|restam)", "(?:\\d+ ?%|desconto|\\d+ (?:clientes|empresas|horas))|mais de \\d+|\\blider(?:es)?\\b|numero um", "<name>|(?:ola|oi|prezad\\w+|car\\w+) (?:a todos|todos|contatos|nome|rede|amigos)|galera|meu povo", "(?:que dia|quando|que horas) (?:te|lhe|da-lhe|da-te|e que)|(?:{day}) ou (?:n[ao] )?(?:{day})|quando te mostro", "nao (?:te )?custa nada|(?:e|sao|leva) so|(?:gente|profissionais|pessoas) como {you}|a si ele ouve|com o teu (?:enorme|grande) talento",
];

/** What a Portuguese draft can give. */
export const gives: readonly GiveRule[] = [
  { what: 'own-article', needsLink: true, patterns: ["(?:meu|minha|nosso|nossa) (?:{w})?(?:artigo|nota|guia|post|texto|relatorio|coluna|livro|video)\\b", "(?:escrevi|publiquei|publicamos|acabei de publicar)\\b"] },
  { what: 'article', needsLink: true, patterns: ["(?:artigo|nota|relatorio|guia|estudo|palestra|gravacao|recurso|lista|fichas|link|video|reportagem|podcast|edital)\\b", "(?:caso (?:te|lhe)|lembrei-me de ti|lembrei de (?:voce|vc|ti)|aqui (?:vai|esta|tens))"] },
  { what: 'introduction', patterns: ["(?:te|lhe|vos) (?:apresento|posso apresentar|coloco em contato)|apresento-(?:te|lhe|vos)|posso apresentar-(?:te|lhe)", "(?:queres|quer) que (?:te |lhe |eu te )(?:apresente|ponha)"] },
  { what: 'help', patterns: ["se (?:precisar\\w*|travar\\w*|encravar\\w*|puder ajudar)", "(?:te|lhe|vos) (?:ajudo|posso ajudar|dou uma mao|empresto)|(?:ajudo|dou|empresto)-(?:te|lhe)", "qualquer duvida"] },
];

/** Hints in a Portuguese draft. */
export const cues = {
  thanksForConnecting: ["(?:obrigad[oa]|brigad[oa]|valeu|obg)(?: mesmo| imenso)? (?:por|pel[oa]) (?:{w})?(?:conectar|aceitar\\w*|aceite|adicionar|conexao|ligacao|convite|ter aceit\\w+|me aceitar)", "(?:prazer|gosto|bom|feliz|contente) (?:em |de |por )?(?:conectar|estar em contac?to|te ter|ter-te|conectarmos|estarmos)"],
  acquaintance: ["(?:nos|a gente se) (?:conhec\\w+|vimos|cruzamos|encontrou|encontramos)|(?:prazer|otimo|bom|gosto) (?:em |de |te |ter )*(?:conhecer|te conhecer|conhece-l[oa]|conhecer-te|rever|ver)|como (?:combinamos|te (?:prometi|disse)|combinado|falamos)|lembras-te|lembra (?:de mim|que)|trabalhamos juntos|estudamos|ha quanto tempo|quanto tempo|(?:na|da) feira|a nossa conversa"],
  namesTheirRequest: ["(?:me )?(?:pediste|perguntaste|pediu|perguntou|pedias|ofereceste)(?:-me|-te)?|como (?:me )?(?:pediste|pediu|solicitado)|(?:dizias|procuravas|querias|dizia) |conforme (?:combinado|solicitado)|a tua pergunta"],
  namesIntroduction: ["[a-z]+ (?:me (?:falou d[eo] (?:ti|voce|senhor)|deu (?:o )?(?:teu|seu)|passou (?:o )?(?:teu|seu)|recomendou|disse (?:que|pra|para) (?:te|lhe))|(?:falou|deu|recomendou)-me|nos apresentou)", "da parte d[aeo] [a-z]+|obrigad[oa] [a-z]* ?(?:por nos apresentar|pela apresentacao)"],
  easyToRefuse: ["(?:sem|zero|nenhuma) (?:qualquer )?(?:pressao|compromisso|pressa|obrigacao)|se nao (?:puder\\w*|der|tiver\\w*|quiser\\w*)|nao (?:ha|tem) problema|sem problema|entendo|compreendo|se (?:puder\\w*|der|tiver\\w* tempo)|quando (?:puder\\w*|der)|ignora|a vontade para (?:recusar|dizer)"],
  bounded: ['{mins}', "(?:duas|dois|tres|umas|um par de|\\d|uma|seis|quatro|cinco) (?:linhas?|frases?|perguntas?|perguntinhas|palavras|paginas?)"],
} as const;

/** What in a line of the other's Portuguese invites an ask of mine. */
export const invitations: readonly Invitation[] = [
  { kinds: ['pitch'], patterns: ["(?:quanto|a quanto|que preco|qual (?:e|seria) o (?:preco|valor|custo)|por quanto) {g}(?:\\?|cust|cobr|levas|sai|fica)", "(?:manda|envia|passa|faz|faca|quero|queria|preciso|podia|receber|ver)\\w* {g}(?:orcamento|tabela|precos?|cotacao|proposta|catalogo|demo)", "(?:voces|tu|voce|vc|v exa) (?:fazem|fazes|faz|vendem|vende|oferecem)\\b|(?:me conta|conta-me|diga-me|me fala) mais|(?:me|nos) interessa\\b|interessa-(?:me|nos)|(?:procuro|procuramos|preciso de|precisamos de) (?:um|uma|alguem) "] },
  { kinds: ['job', 'favour', 'referral'], patterns: ["(?:contratamos|abriu vaga|estamos contratando|estamos a contratar|tem vaga)|(?:teu|seu|o) (?:cv|curriculo|perfil)\\b|te (?:indico|recomendo)|candidata-te"] },
  { kinds: ['money'], patterns: ["(?:quero|queria|gostava de|gostaria de|como|onde|posso) {w}(?:doar|investir|contribuir|colaborar|ajudar|apoiar)|ticket minimo|(?:teu|seu) (?:pix|iban|deck|nib)", "(?:onde|como|pra onde|qual) {g}(?:doo|doar|deposit\\w*|transfer\\w*|contribu\\w*|ajudo|ajudar|pix|vaquinha)|(?:quero|queria|gostava) {g}(?:doar|contribuir|ajudar|dar)"] },
  { kinds: ['signup'], patterns: ["(?:como|onde) (?:{w})?(?:me inscrevo|se inscreve|inscrevo|participo|entro)|(?:manda|passa|envia)\\w* (?:{w})link|ainda ha vagas|tem vaga no|(?:quero|queria|gostava de) (?:ir|inscrever|participar|testar|entrar)"] },
  { kinds: ['meeting'], patterns: ["(?:podemos|podiamos|a gente (?:pode|podia)|temos de) (?:{w})?(?:falar|encontrar|conversar|ver|marcar|tomar)|(?:me liga|liga-me|ligue-me)|(?:me|nos) (?:ligu|contac?t|cham)[a-z]{1,4}\\b|(?:lig|telefon|contac?t)uem-(?:me|nos)|vamos (?:falar|marcar|conversar|tomar)|(?:um|uma) (?:cafe|cafezinho|imperial|cerveja)\\b|(?:{day})(?: [a-z]{1,9}){0,4} (?:sim|posso|melhor|serve|consigo|da)\\b|(?:passa|aparece|vem|apareca) (?:ca|la|aqui|quando|um dia)|tens um bocad|tem um tempinho"] },
  { kinds: ['referral'], patterns: ["(?:te|lhe) (?:apresento|posso apresentar|coloco)|apresento-(?:te|lhe)|conheco (?:alguem|quem|a pessoa)"] },
  { kinds: ['favour'], patterns: ["(?:me )?(?:manda|envia|passa|mostra|mande|envie|mostre)(?:-me|-nos)?\\b(?! (?:{w})?(?:orcamento|tabela))|(?:eu )?(?:leio|vejo|revejo|ajudo|olho|dou uma olhada)|posso (?:te )?(?:ajudar|ler|olhar|ver)|do que precisas|do que precisa|o que precisas|conta comigo|dava-me jeito alguem"] },
  { kinds: ['pitch', 'money', 'signup'], patterns: ["(?:quanto|a quanto) (?:custa|custam|fica|sai|saem|e|ta|esta|cobra|cobras|voce|vc|leva)|qual (?:e |o )?(?:o )?(?:valor|preco)|(?:onde|como) (?:eu )?(?:posso |se |que )?(?:compr|encomend|pec|pedir|reserv|faco|peg)\\w*"] },
  { kinds: ['signup', 'pitch', 'favour'], patterns: ["(?:onde|como) {w}(?:inscrev\\w*|inscrever|entr\\w*|particip\\w*|assin\\w*|junto|cadastr\\w*)|(?:tem|existe|ha) {g}(?:grupo|lista|newsletter|curso|turma|clube)\\b"] },
  { kinds: ['job', 'favour'], patterns: ["(?:mand\\w*|envi\\w*|pass\\w*|tem|tens) {g}(?:cv|curriculo|certificad\\w*|documentos)"] },
  { kinds: ['referral', 'favour', 'meeting'], patterns: ["(?:me diz|diga|diz-me|fala) {w}(?:quem|qual|com quem)|(?:te|lhe) (?:passo|dou|arranjo|consigo) {g}(?:contato|contacto|nome|numero)"] },
];

const MORE = "(\\d{1,2}|um|uma|dois|duas|tres|quatro|seis|uns|umas)?";

/** What Portuguese replies say. */
export const replies: ReplyWords = {
  refuses: [
    "\\bnao,? (?:obrigad[oa]|muito obrigad[oa]|me interessa|nos interessa|estou interessad\\w|tenho interesse|temos interesse|preciso|precisamos|quero|posso ajudar|da,? desculp|e comigo|sou)|(?:obrigad[oa]|desculpa|lamento|sinto muito),? (?:mas )?(?:nao\\b|prefiro nao|passo|dispenso)|^(?:nao|n|nop) ?[.!]?$|ja (?:temos|tenho|trabalhamos com|contamos com) (?:um|uma|quem|fornecedor|contabilista|isso|alguem|contador)|(?:para|parem|pare|deixa|deixe) de (?:escrever|mandar|insistir|me)|nao (?:me|nos) (?:escrev\\w+|contac?t\\w+|lig\\w+|mand\\w+)|nao (?:tem|temos|ha|tenho|havia) (?:verba|dinheiro|budget|interesse)|nao (?:e para|encaixa|cabe|ha orcamento|temos orcamento|costumo|recomendo|faco|empresto|indico)|prefiro (?:nao|que nao)|acho que nao sou|dispenso",
  ],
  defers: [
    "(?:{day}|amanha|nesta altura) (?:e |ta |esta |fica |vai ser )?(?:impossivel|dificil|complicado|nao (?:da|posso|consigo|vai dar)|sem chance)|nao (?:tenho|temos) (?:tempo|disponibilidade|cabeca)|(?:agora|de momento|por agora|por enquanto|no momento|hoje|esta semana|este (?:mes|ano|trimestre)) (?:nao|estou|to|ando|impossivel|nao da)|(?:mais (?:tarde|para a frente|pra frente)|outro dia|noutra altura|outra hora|depois (?:vemos|a gente)|logo se ve|melhor (?:em|no|na|depois))|(?:escrev\\w+|fal\\w+|lig\\w+|contac?t\\w+|volt\\w+|procur\\w+|avis\\w+|pergunt\\w+|retom\\w+|cham\\w+|lembr\\w+) (?:{w})?(?:em |depois|a partir|daqui|na proxima|no proximo|no fim|quando (?:voltar|acabar|terminar|passar))|(?:atolad[oa]|afogad[oa]|sobrecarregad[oa]|de ferias|em viagem|de baixa|fora|cheio de trabalho|enrolad[oa])\\b|(?:depois|apos) (?:d[aeo]s? )?(?:as |o )?(?:ferias|festas|natal|carnaval|verao|feira|fecho|pascoa|fechamento)|(?:proximo|mes|ano|trimestre) (?:que vem|proximo)|no proximo (?:mes|ano|trimestre)|(?:daqui a|em) (?:umas|uns|dois|duas|tres|um|uma|\\d+) (?:semanas?|mes|meses|dias)",
  ],
  agrees: [
    "^(?:(?:ola|oi|bom dia|ah|olha|obrigad[oa])[ ,!.]{1,3}(?:[a-z]{2,12}[,!.] )?)?(?:sim|claro|ok|okay|okey|perfeito|otimo|com (?:todo o )?(?:gosto|prazer)|pode ser|com certeza|por mim|bora|vamos|combinado|feito|fechado|beleza|blz|show|topo|top|manda|podes|pode|quando quiseres|quando quiser|por que nao|parece-me (?:bem|otimo)|da(?:-me)? (?:jeito|pra mim)|adorava|adoraria|excelente|bom|obvio|em frente|sem problema|conta comigo|percebo)(?= ?(?:[,.!:;\\n·]|$)| (?:me|te|nos|gracias|obrigad\\w|por (?:mi|mim)|al|a las|as|el|la|{day})\\b)",
    "(?:{day})(?: [a-z]{1,9}){0,4} (?:sim|posso|melhor|serve|consigo|perfeito|da)\\b|(?:{day}|isso|as \\d+) (?:da-me jeito|esta otimo|perfeito|posso|serve|funciona|pra mim ta)|manda(?: ai)?\\b|com (?:todo o )?(?:gosto|prazer)",
  ],
  courtesy: [
    "muito|mil|obrigad[oa]|brigad[oa]|obg|valeu|igualmente|igual|para ti|pra voce|e os teus|de nada|imagina|a ti|a voce|um (?:abraco|prazer|beijo)|abracos?|beijos?|bjs|abs|ola|oi|bom dia|boa tarde|boa noite|feliz (?:ano|natal|pascoa|sexta)|bom (?:ano|fim de semana|fds|domingo|feriado)|prazer|(?:em |por )?(?:conectar|conhecer)|bem-?vind[oa]|que (?:venha|bom|amavel|simpatico|fofo)|com saude|por (?:aceitar|conectar|compartilhar|partilhar|tudo)|pel[oa] (?:dica|link|artigo|mensagem|convite|conexao|partilha)|linda|lindo|foto|legal|massa|top|otimo|que|bom|boa|a|o|da|serra|bonita|tudo bem|vou ler|leio|logo|anotado|recebido|kkk+|haha\\w*|nossa",
  ],
  introduces: ["(?:(?:te|lhe|vos) apresento|apresento-(?:te|lhe|vos)) (?:a|o) [a-z]+|[a-z]+, (?:te apresento|esta e|este e|apresento-te|conheca) [a-z]+|deixo-vos|vou deixar voces|deixo voces|ponho-vos em contac?to|voces deviam (?:conversar|falar|se conhecer)"],
  months: ['janeiro', 'fevereiro', 'marco', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  weekdays: ['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo'],
  spans: [
    [`(?:em|daqui a) ${MORE} ?dias?`, 'day'], [`(?:em|daqui a) ${MORE} ?semanas?|(?:proxima semana|semana que vem|semana proxima|para a semana)`, 'week'], [`(?:em|daqui a) ${MORE} ?(?:mes|meses)|(?:mes que vem|proximo mes)`, 'month'],
    ['(?:proximo trimestre|trimestre que vem)|este trimestre', 'quarter'], ['(?:proximo ano|ano que vem|este ano)|depois (?:das festas|do natal|do ano novo)', 'year'],
  ],
};
