import type { AskRule } from '../rule';

/** Portuguese rules for asks of the reader's time. */
export const meeting: readonly AskRule[] = [
  {
    id: 'pt-meeting-propose', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'Proposes to talk, to meet, or to eat or drink something together.',
    patterns: [
      "(?:{canI}|quando(?: e que)?|a que horas|que dia) ?(?:eu |nos )?(?:te |lhe |vos )?(?:apresent|mostr|explic|demonstr|cont)(?:ar|o|amos)(?:-te|-lhe|-vos)?\\b{g}(?:{mins}|{day})", "{b}(?:mas )?(?:aparece|apareca|aparecam|venha|venham|vem|cola)(?: la| ca| ai)?,? (?:cedo|com (?:fome|sede|apetite)|sem cerimonias?|(?:la|ca) em casa)\\b", "(?:guarda|guarde|reserva|reserve|separa|separe|tira|arranja)(?:-me|-nos| me| nos)? (?:uma|um|a|o|essa|esse) (?:noite|tarde|dia|manha|horinha|tardinha|tempinho|sabado|domingo|fim de semana)\\b",
      "(?:marcacao|agendamento) de (?:uma )?(?:{meet})\\b",
      "(?:recebe-l[oa]s?|receber-te|recebe-los|te receber|acolhe-l[oa]s?|receber (?:voce|vc|o senhor|a senhora)|ter-te|te-l[oa])\\b{g}(?:{meet}|\\bca\\b|aqui|em casa|escritorio|atelie|oficina|quinta|loja)", "(?:temos (?:de|que)|precisamos|vamos|bora) (?:{w})?(?:por|botar|colocar) (?:a escrita|a conversa|o papo|os assuntos|as novidades) em dia", "quando (?:e que )?(?:{you} )?(?:vens|vem|passas|passa|apareces|aparece|desces|sobes|das um pulo|da um pulo) (?:ca|la|aqui|por ca|por aqui|pra ca|a [a-z]+)\\b{g}\\?",
      "(?:resolv|trat|acert|fal|convers|combin|discut|alinh|explic)[a-z]{0,9} (?:isso |isto |disto |disso |tudo |o resto |melhor ){0,2}(?:por (?:voz|chamada|telefone|video)|ao vivo|de viva voz|cara a cara|olho no olho)\\b", "{b}(?:e |entao |a gente |nos )?(?:almocamos|jantamos|lanchamos|falamos|conversamos|bebemos|vemo-nos|encontramo-nos|sentamo-nos|reunimo-nos|almoca|janta|se ve|se fala|se encontra)\\b(?! ontem){g}(?:{day}|{meet}|{mins}){g}\\?", "{b}(?:neste |no |este )?(?:sabado|domingo|feriado|sexta|{day}),? (?:ca|la|aqui) em casa\\b", "{b}(?:{you} )?(?:vem|vens|viria|vinhas) (?:mais eu|comigo|ca|aqui|conhecer|ver|dar uma olhada)\\b{g}\\?",
      "(?:{canI}|{want}|{opened}|deviamos|devemos|podiamos|podemos|temos (?:de|que)|tinhamos (?:de|que)|a ver se|quando|por que nao|porque nao) ?(?:de |que |nos |a gente |um dia |pra |para |eu |te |lhe |com voce |contigo )*(?:{w})?(?:{meetVerb}|{callVerb}|se encontrar|se ver|se falar)\\b{g}(?:{day}|{mins}|{meet}|pessoalmente|por telefone|contigo|com (?:voce|a senhora|o senhor|voces|vc)|consigo|sobre|da |do |\\?)", "(?:{b}|que |e |a gente |se |{want} ?|{opened}|{canI} ?)(?:nos )?(?:marc\\w+|agend\\w+|combin\\w+|faz\\w+|tom\\w+|beb\\w+|troc\\w+|bat\\w+|apont\\w+|reserv\\w+|ter|termos|organiz\\w+|com\\w+|ir(?:mos)?) (?:{w})?(?:{meet}|{mins})\\b(?! (?:de (?:ontem|hoje)|foi))",
      "(?:bora|vamos|vamo|topas?|toparia|alinhas|animas?|apetece-te|apetecia-te|apetece-lhe|queres|quer|que tal|partiu|te apetece|te apetecer|aceita|aceitas|aceitaria|rola|cola|anda|vem|vens|venha|venham|aparece|apareca|aparecam) ?(?:de |a |num |numa |um |uma |pra |para |pro |no |na |em |o |ao |comigo |tomar |beber |fazer |ter |ai |ca |la )*(?:{w})?(?:{meet}|{mins}|comer|barco|banca|almocar|jantar|sala|fabrica|armazem|atelie)\\b", "(?:te |lhe |vos )?(?:convido|pago|ofereco)(?:-te|-lhe|-vos)? (?:{w})?(?:{meet}|beber|comer|almocar|jantar)\\b|(?:o )?(?:{meet}) (?:e por minha conta|pago eu|por minha conta)|convite para (?:um|uma) (?:{meet})",
      "(?:(?:me|nos) (?:concede|concederia|reserva|dedica|da|daria|arruma|arranja|cede)|(?:dispensar|conceder|dedicar|ceder|dar|arranjar|reservar|disponibilizar|solicit\\w+(?: a {you})?|pedir)(?:-me|-nos|-lhe|-te)?|agradec\\w+(?:-lhe|-te)?|(?:roubar|roubo|roubar-te|roubar-lhe|tomar|ocupar)(?:-te|-lhe)?) (?:{w})(?:{meet}|{mins}|audiencia|do seu tempo|do teu tempo)\\b", "(?:com|tomando|a volta de|ao redor de|em volta de|diante de) (?:um|uma|umas|uns) (?:{meet})\\b", "(?:traz|traga|vem|venha) (?:o |a |teu |seu ){g}(?:ensaio|ensaiamos|tocamos|barco|domingo)",
    ],
    unless: ["(?:falar|palestrar|conversar) (?:n[ao]s?|aos?|as|para|pra|pros|com) (?:(?:a|o|os|as) )?(?:noss|meu|minh|turma|alun|miud|menin|crianc|estudant|event|aula|escola|semana acad|painel|mesa|podcast|congress|seminari)", "obrigad[oa] (?:pelo|pela)|brigad[oa]|ultima vez|nos (?:vimos|conhecemos)|foi (?:otimo|bom|um prazer)|estava|como combinamos|combinado|(?:com|a) quem|qualquer dia desses ?!?$|proxima rodada|depoimento|avaliac"],
  },
  {
    id: 'pt-meeting-free', kind: 'meeting', weight: 2, confidence: 0.92, evenNegated: true,
    why: 'Asks whether the reader has time.',
    patterns: [
      "(?:tens|tem|teria|terias|teriam|tinhas|tinha|terao|tera|teras|ha|haveria|sobra|arranjas|arruma|cabe|dispoe|consegues?|cabia|conseguia|conseguiria|se (?:tiveres|tiver)) ?{w}(?:{mins}|agenda|disponibilidade|brecha|um espacinho|um furinho|um buraquinho|um horariozinho|uma horinha)\\b(?! (?:de atraso|ruim|feio))", "(?:estas|esta|estao|estaras|estara|estarias|estaria|ta|tas|tao|andas|fica|vais estar) (?:livre|disponivel|dispost[oa]|por (?:aqui|ca|ai|la|perto)|de boa)\\b{g}(?:{day}|{meet}|{mins}|\\?)", "(?:{mins}) (?:do (?:seu|teu|vosso) tempo|contigo|consigo|com (?:voce|vc|o senhor|a senhora)|pra mim|para mim|pra (?:conversar|falar|trocar)|para (?:conversar|falar|uma|um))",
    ],
    unless: ["nao tenho|pesquisa|questionario|inquerito|faz tempo|ha (?:muito |algum )?tempo|quanto tempo|leva (?:\\w+ ){0,2}(?:min|tres)"],
  },
  {
    id: 'pt-meeting-time', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Offers times, asks which one suits, or says when the sender will come by.',
    patterns: [
      "(?:podia|pode|poderia) ser (?:n[ao]|numa|num|a|ao|esta|este|ja)? ?(?:{day})\\b",
      "(?:que horas|a que horas|quando|que dia) (?:e que )?(?:eu )?(?:te|lhe|vos) (?:acho|encontro|apanho|pego|vejo|procuro)\\b|(?:que horas|a que horas|quando) (?:e que )?(?:posso|podia) (?:te |lhe )?(?:achar|encontrar|apanhar|passar)",
      "(?:{day}|{meet})\\b{g}(?:(?:te|lhe|vos) (?:serve|convem|da jeito|dava jeito|fica bem|agrada)|(?:da|dava|convem|serve|fica|calha)(?:-te|-lhe|-vos)? (?:bem|melhor|jeito|bom)|(?:se )?vos der jeito|pode ser|funciona|rola|fica bom|serve)\\b", "(?:da|dava)-(?:te|lhe|vos) (?:mais )?jeito\\b|(?:te|lhe|vos) (?:da|dava|dara) (?:mais )?jeito", "(?:quando(?! (?:tiver|puder|der|quiser|sobrar|chegar|acabar|terminar|voltar|vir)[a-z]*\\b)|que dia|que horas?|a que horas?|qual (?:dia|horario|melhor)|que horario|em que dia)s? {g}(?:(?:te|lhe|vos) (?:da|dava|convem|serve|mostro|ligo|calha|fica)|da(?:-te|-lhe)? jeito|e que tens|voce (?:pode|tem|consegue|ta)|podemos|podiamos|posso|podes|pode|passo|nos (?:encontr|fal)\\w+|falamos|seria (?:bom|melhor)|fica (?:bom|melhor)|estas|esta livre|a gente)", "(?:(?:passo|passava|passar|passe\\b)(?! (?:(?:a |para |pra |pro |o |os |as |te |lhe |mais |uns |umas )(?:outr|frente|vez|contac?to|numero|dados|link|email|detalhe|info|dica|est[ae]|ess[ae]|valor|tabela)|de ano))|dou um pulo|dar um pulo|apareco|aparecer|apareca|dar uma passada|dou uma passada|vou ai|ir ai|estarei|visitar|acompanhar (?:vc|voce|te|o|a))(?: ai| la)? ?{g}(?:{day}|semana|\\?|manha|tarde|visita|avaliacao|ver\\b|vista de olhos)", "(?:{b}(?:na |no )?|ou (?:na |no )?|e (?:se (?:for|fosse) )?(?:na |no |a |as |pra |para )?|pode ser |que tal )(?:{day})(?: (?:a|as|o|ou|de|da|do|por|no|na|em|e|la|pelas|tarde|manha|noite|{day}|\\d{1,2}(?:[:,h]\\d{0,2})?|h|horas|talvez|zoom|teams|pode ser|ok|meia|vosso|seu|teu|armazem|escritorio|cedo|la|combinado|fim)){0,8} ?\\?", "(?:{day}) as [a-z\\d]+(?: e meia| e um quarto)?(?: da (?:tarde|manha))? n[oa] (?:vosso|vossa|teu|tua|seu|sua|meu)", "(?:tenho|tenho livre|tenho vago|tenho disponivel) (?:livre |vago |disponivel )?(?:a |na |as |no )?(?:{day})", "(?:aparece|passa|aparece la|da um pulo|apareca|passe) {g}(?:e (?:falamos|conversamos|bebemos|tomamos)|cafe|(?:minha|nossa|meu|nosso) (?:banca|stand|estande))", "(?:me passa|passa-me|qual) (?:{w})(?:agenda|disponibilidade)|{your} agenda\\b",
    ],
    unless: ["cotacao|orcamento|proposta|(?:mando|envio|entrego|pago|deposito|respondo|faco|devolvo|acabo)(?:-te|-lhe)? [^.?!\\n]{0,40}(?:pode ser|serve|da jeito)", "(?:falar|palestrar|tocar|cantar|participar) n[ao]s? (?:noss|minh|meu)", "(?:te|lhe|vos) (?:falo|digo|aviso|respondo|confirmo)\\b|(?:digo|aviso|respondo|confirmo)-(?:te|lhe)|respondo ate|como (?:combinamos|combinado|disseste|prometido)|ja (?:esta|ficou|combinei)|foi |deixo na|entrega|avariou|chega |abre |fecha |guardei|nao posso ir|a obra|o prazo"],
  },
  {
    id: 'pt-meeting-bare', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A call or a drink as a question of a few words.',
    patterns: [
      "{b}(?:e |mas |nem |ou |so )*(?:um|uma|uns|umas) (?:{meet})(?: [a-z]+){0,2}, [^.?!\\n]{0,60}\\?", "{b}(?:e |mas )?(?:aquel[ae]|ess[ae]|noss[oa]|o noss[oa]|a noss[oa]|o tal|a tal|o teu|o tao prometido) (?:{meet}) ?\\?", "(?:aquel[ae]|ess[ae]|noss[oa]|o tal|a tal) (?:{meet}),? (?:e |fica |sai |vai sair |marcamos |ainda |esta )?(?:para quando|pra quando|quando|sai|de pe|rola)\\b",
      "{b}(?:e |ou |que tal |pra |para |uns |umas |um |uma |o |a |outro |bora |vai |rola |hora de |mais )*(?:{meet}|{mins})(?: (?:a|ao|o|na|no|em|por|para|pra|com|de|e|ou|{day}|teu|{mins}|rapid[oa]|sem|perto|eu|os|as|te|[a-z]{3,12})){0,8} ?\\?", "(?:que (?:tal|te parece|lhe parece|achas|acha)) (?:de |se )?(?:um|uma|a gente|nos|uns|marcar|falarmos|conversarmos|tomar)\\b"],
    unless: ["\\b(?:foi|estava|ontem|passada|passado|como correu|correu|saiu)\\b|que tal (?:foi|o|a) (?:{meet}) ?\\?|de quem"],
  },
  {
    id: 'pt-meeting-calendar', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A calendar link, or words that send the reader to one.',
    patterns: ['<cal>', 'calendly\\b', "(?:minha|nossa) agenda\\b{g}", "(?:agende|agenda|marque|marca|escolha|escolhe|reserve|reserva) (?:aqui |diretamente |um |uma |o |a |teu |seu )*(?:{w})?(?:{meet}|horario|hora|sessao)\\b"],
    unless: ["{your} link|ja (?:marquei|reservei|agendei)|nao funciona|erro"],
  },
  {
    id: 'pt-meeting-phone', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Wants a telephone number, to ring, or to be rung.',
    patterns: [
      "\\d{3} \\d{3} \\d{3}\\b,? (?:depois|a partir|entre|ate|de manha|a noite|a qualquer)",
      "(?:{canI}|{b}) ?(?:te |lhe )?(?:dar|fazer|dou|faco)(?:-te|-lhe)? (?:um toque|uma ligad\\w+|um alo|um telefonema|uma chamad\\w+)\\b{g}(?:{day}|{mins}|mais tarde|\\?)", "(?:fico|estou|ficarei) (?:ao|a|a seu|ao seu|ao vosso) (?:dispor|disposicao|inteiro dispor) para (?:lhe |te |vos )?(?:ligar|telefonar|falar|conversar|reunir|marcar)\\w*", "qual (?:e )?o melhor (?:numero|contacto|contato|horario|dia)\\b",
      "(?:me (?:passa|manda|da|diz|envia|deixa|passas|das)|(?:passa|manda|da|diz|envia|deixa|passe|mande|diga|deixe|dar|passar)(?:-me|-nos)?) (?:{w})(?:numero|telefone|zap|whatsapp|whats|contacto telefonico|telemovel|celular)\\b(?! (?:de|do|da|ao|a) (?!whats))", "(?:qual|que) (?:e )?(?:o )?(?:{your} )?(?:numero|telefone|whatsapp|zap|telemovel|celular)\\b", "(?:me liga|liga-me|ligue-me|me ligue|me chama no zap|telefona-me|telefone-me|liguem-me|me da um toque|da-me um toque|me liguem)\\b", "(?:te|lhe|vos) (?:ligo|telefono)\\b{g}(?:{day}|\\?)|(?:ligo|telefono)-(?:te|lhe) {g}(?:{day}|\\?)", "(?:meu|o) (?:numero|telefone|zap|whats\\w*|celular|telemovel)(?: e)?(?: o)? ?:? ?\\(?\\+?\\d[\\d ,()-]{6,16}"],
    unless: ["se (?:{you} )?(?:travar|emperrar|precisar\\w*|encravar|empacar|tiver\\w* (?:duvidas?|alguma))|qualquer (?:duda|coisa|duvida|problema)"],
  },
];
