import type { AskRule } from '../rule';

/** Portuguese rules for asks as they are made in passing: at a table, at a stall, among neighbours. Their words leave no doubt, so they are sure. */
export const everyday = [
  {
    id: 'pt-meeting-join', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'Bids the reader to come along, to stay for a meal, or to look at something on the spot.',
    patterns: [
      "{b}(?:e se )?(?:abrimos|bebemos|provamos|comemos|assamos|almocamos|dividimos|rachamos|tomamos|jogamos) (?:um|uma|umas|uns|aquel[ae]|essa|esse) [a-z]+[^.?!\\n]{0,40}\\?", "(?:diz|diga|fala|avisa|digam)(?:-me)? (?:la |ai )?(?:onde|quando|a que horas) (?:e que )?(?:te |lhe |nos |vos |a gente (?:se )?)?(?:encontr|apanh|acho|achamos|pego|vejo|vemos|ve\\b)", "(?:tem|ha|tens|esta) (?:um|uma) (?:copo|prato|cadeira|lugar|cerveja|garrafa) (?:com o {your} nome|a {your} espera|te esperando|guardad[oa] (?:para|pra))", "(?:posso|podia|podiamos|passo|vou)(?: ai| la| ir| vir| passar| a)* (?:medir|avaliar|fotografar|inspecionar|vistoriar|mostrar) (?:o |a |os |as )?{your}\\b", "(?:almoca|janta|lancha|toma|bebe|come|anda|caminha|corre|pedala|vem|vens|sobe|senta-te|sente-se)s? (?:[a-z]+ ){0,3}(?:comigo|connosco|conosco|com a gente|mais eu)\\b", "(?:vou|ia|irei) ter (?:contigo|consigo)\\b|vem ter comigo\\b|(?:das|da|de|dava|davas) (?:ca )?um (?:saltinho|pulinho|salto ca|pulo ca|pulo aqui)\\b",
      "(?:ficas?|vens|vem|sobes?|entras?|sobrava um lugar|apareces?)(?: ai| ca| la)? (?:para|pra|a) (?:jantar|almocar|lanchar|cear|almoco|janta|lanche|tomar|beber|comer|um (?:cafe|cafezinho|copo|chope))\\b",
      "(?:quer|queres|querem|gostaria de|gostava de|adorava que viesse|venha|vem|vens) (?:vir )?(?:ve-l[oa]s?|ver|conhecer|conhece-l[oa]|visitar|assistir)\\b[^.?!\\n]{0,40}(?:{day}|proxima|ao vivo|\\bca\\b|aqui)",
      "(?:{mins}) (?:no |ao |por |de |num )(?:telefone|zoom|call|video|chamada|whats\\w*|teams|meet)\\b", "(?:{mins}|{meet})\\b[^.?!\\n]{0,50}, (?:que tal|pode ser|bora|topas?|combinado|alinhas|rola) ?\\?",
      "(?:em|com) (?:{mins}) (?:eu )?(?:te |lhe |vos )?(?:mostro|explico|conto|apresento|resolvo|resolvemos|esclareco|passo tudo)\\b", "(?:me (?:diz|fala|manda|passa|sugere)|diz-me|diga-me|manda-me|mande-me|sugere|sugira|indique|propoe|proponha|escolhe|escolha) (?:um|uns|o|os|tres|dois|alguns|qual|que) (?:melhor |{your} )?(?:horarios?|dias?|datas?|hora)\\b",
    ],
    unless: ["obrigad|ontem|\\bfoi\\b|como combinado|webinar|aula|curso|gravac|leva (?:so )?(?:{mins})|questionario|inquerito|formulario"],
  },
  {
    id: 'pt-pitch-stall', kind: 'pitch', weight: 2, confidence: 0.9,
    why: 'Sells as at a stall: so many for so much, delivery, instalments, which flavour.',
    patterns: [
      "\\b\\d{1,3} (?:por|a) (?:r\\$ ?)?\\d{2,4}(?: reais| euros|€)?\\b(?! (?:dias|pessoas|alunos|anos|%|graus|metros))[^.?!\\n]{0,60}(?:entrego|entrega|encomend|sabor|caixa|duzia|frete|portes|pix)", "{b}(?:qual|quant[oa]s|que) (?:sabor|sabores|cor|tamanho|modelo|numero|kits?|caixas?|duzias?|unidades|potes?|garrafas?) (?:vai|vao|vais|quer|queres|prefere|preferes|separo|mando|levo|levas|leva|anoto|ponho)\\b",
      "(?:pronta entrega|encomendas? (?:abertas|ate|pelo|por mensagem)|aceit(?:o|amos) encomendas|frete gratis|portes (?:gratis|incluidos|oferecidos)|entregas? (?:gratis|ao domicilio|no condominio)|parcel(?:o|amos) em \\d+|em ate \\d+ ?x\\b|\\d+ ?x sem juros|preco (?:camarada|de fabrica|de custo|de produtor))",
      "(?:acesso|plataforma|conta|licenca|ferramenta|sistema|curso|modulo)\\b[^.?!\\n]{0,30}(?:sem cobrar|sem pagar nada|sem custos?|por (?:nossa|minha) conta)\\b", "{b}(?:gero|emito|mando|envio|fecho|preparo)(?:-te|-lhe| ja)? (?:o |a |ja o |ja a )?(?:boleto|fatura|contrato|link de pagamento|nota de encomenda|proforma)\\b",
      "(?:vaga|posicao|cargo|funcao) (?:de|para|pra) [a-z, ]{3,40}(?:remot|presencial|hibrid|clt\\b|pj\\b|sem termo|salario|beneficios|auxilio)",
    ],
    unless: ["obrigad|pediste|pediu|perguntaste|perguntou|candidat|meu (?:cv|curriculo)|chegou|ja (?:comi|comprei|provei)|minha irma|vaquinha|rifa"],
  },
  {
    id: 'pt-favour-spread', kind: 'favour', weight: 1, confidence: 0.92, fallback: true,
    why: 'Wants a post spread, a stroke pulled or a review left.',
    patterns: [
      "{b}(?:quer|queres|podes|pode|topa|consegue|consegues|da pra|da para)(?: voce| vc)? (?:me |nos )(?:ajudar|dar uma (?:mao|forca|ajuda))\\b(?! a (?:te|lhe))", "(?:basta|e so) (?:ligar|enviar|mandar|discar|telefonar|mandar sms) [^.?!\\n]{0,30}\\d", "que tal (?:me|nos) [a-z]{2,12}(?:ar|er|ir)\\b(?! (?:visita|jantar))|que tal [a-z]{2,12}(?:ar|er|ir)-(?:me|nos)\\b", "{b}(?:por favor,? |pfv |entao |e |gente |malta )?(?:divulg|compartilh|partilh|repost|espalh|republic)(?:a|e|ue|uem|em|am|uem)(?: ai| la| muito)? (?:esse|este|essa|esta|isso|isto|aqui|o (?:post|link|video|cartaz)|a (?:publicacao|noticia|campanha))\\b",
      "(?:quebr(?:a|as|aria|ava|ar)|desenrasc(?:as|a|avas|ava)|saf(?:as|a|avas|ava))(?:-me| me)? (?:esse galho|um galho|este galho|disto|desta|com isto)\\b|(?:era|seria) (?:uma )?mao na roda\\b|(?:da|das|me da|dava|davas|daria)(?:-me)? (?:um|uma) (?:help|ajudinha|forcinha|maozinha)\\b",
      "(?:opiniao|avaliacao|review|resenha|estrelas|estrelinhas|classificacao) (?:la )?(?:n[ao]s?|em) (?:amazon|google|goodreads|airbnb|booking|ifood|app store|play store|tripadvisor|loja|wook|skoob)\\b[^.?!\\n]{0,40}(?:ajud|faz|agradec|diferenca|salv|\\?|{e})",
      "(?:tens|tem|terias|teria|sabes|sabe) (?:ai )?(?:algum|alguma|alguns|algumas|uns|umas) (?:dicas?|macetes?|conselhos?|truques?|bizus?|manhas?|sugest(?:ao|oes))\\b[^?\\n]{0,80}\\?",
    ],
    unless: ["obrigad|ajudou|foi (?:uma|de)|precisares|precisar|se quiser"],
  },
  {
    id: 'pt-favour-would-you', kind: 'favour', weight: 2, confidence: 0.9, fallback: true,
    why: 'Asks in the imperfect of politeness, as in Portugal, for a chore of a few minutes.',
    patterns: [
      "(?:ficavas?|tratavas?|trazias?|levavas?|abrias?|buscavas?|ajudavas?|olhavas|guardavas?|regavas?|cuidavas?|emprestavas?|davas|fazias|vias|lias|mandavas?|arranjavas?|substituias?|cobrias?)(?:-me|-nos)? (?:tu|me|por mim|com (?:a|o|os|as|isto|isso)|n[ao]|d[ao]s?|o|a|os|as|um|uma|isso|isto|la|ca)\\b[^.?!\\n]{0,50}\\?",
      "(?:trazes|traz|arranjas|guardas|compras|levas|emprestas|assinas|validas|confirmas)(?:-me|-nos) (?:um|uma|o|a|os|as|isso|isto|ai|la)\\b[^.?!\\n]{0,40}\\?",
    ],
    unless: ["em (?:crianca|miud[oa]|pequen[oa])|nessa altura|naquele tempo|quando eras|antigamente|(?:como|onde|porque) e que|o que"],
  },
  {
    id: 'pt-job-hands', kind: 'job', weight: 2, confidence: 0.9,
    why: 'Asks whether they hire, or puts the sender\'s or a relative\'s hands at their disposal.',
    patterns: [
      "(?:apostam|apostas|aceitam|contratam|dao (?:oportunidade|chance|uma chance)|abrem (?:portas|espaco)|olham)(?: em| a| para| pra)? (?:gente|pessoas|quem|perfis|profissionais|iniciantes|juniores)\\b[^.?!\\n]{0,40}\\?", "se (?:abrir|abrisse|houver|surgir|aparecer|sobrar|vagar)(?: um| uma| algum| alguma)? (?:lugar|vaga|espaco|oportunidade|posto|turno|cantinho)\\b", "(?:esta|estao|ta|tao|anda|andam|estara|estarao) (?:a )?(?:contratar|contratando|recrutar|recrutando|admitir|admitindo|meter gente|metendo gente)\\b[^.?!\\n]{0,20}\\?", "(?:alinho|topo|aceito|encaro|faco|pego) (?:em )?(?:qualquer|todos os|todo) (?:turno|horario|servico|funcao|tarefa)\\b",
      "se (?:a |o )?{your} [a-z]+ (?:der|tiver|abrir|aceitar|oferecer|quiser|pegar)[a-z]{0,2} (?:de )?(?:{w})?(?:estagi\\w+|vagas?|trabalho|aprendiz\\w*|ajudante|mais gente)\\b", "(?:meu|minha) (?:filh[oa]|sobrinh[oa]|net[oa]|irma[o]?|prim[oa]|afilhad[oa]|marido|mulher|espos[oa]|companheir[oa]|enteado)\\b[^.?!\\n]{0,60}(?:procura|busca|precisa de|anda atras de|quer) (?:{w})?(?:estagio|emprego|trabalho|vaga|trampo|servico)\\b",
      "(?:sigo|estou|fico|to) (?:a disposicao do|de volta ao|disponivel no) mercado\\b|me encaixa(?:r|va|ria)? (?:ai|n[ao])\\b|inicio imediato\\b|em busca de recolocacao",
    ],
    unless: ["meu cliente|ja (?:arranj|encontr|comec)|parabens|obrigad|nao (?:esta|estao|estamos)"],
  },
  {
    id: 'pt-money-share', kind: 'money', weight: 2, confidence: 0.92,
    why: 'Names each one\'s share, or where the gift is to be sent.',
    patterns: [
      "(?:r\\$ ?|€ ?)?\\d+ ?(?:reais |euros |€ |conto )?(?:de|pra|para|a) cada\\b[^\\n]{0,80}(?:mand|pix|transf|deposit|mbway|mb way|quem|conta)", "(?:pix|iban|mbway|mb way|nib) (?:d[aeo]s? [a-z]+ )?(?:esta|ta|fica|segue|na (?:imagem|bio|foto)|nos comentarios|abaixo|:)",
      "qualquer (?:r\\$ ?)?\\d+ ?(?:reais|euros|€|conto|paus)?\\b[^.?!\\n]{0,30}\\b(?:vira|compra|paga|ajuda|garante|alimenta|conta|calca|veste)\\b", "(?:adianta|adiantas|adiantava|adiantavas)(?:-me| me)? (?:{w})?(?:r\\$ ?|€ ?)?\\d",
    ],
    unless: ["obrigad|ja (?:chegou|caiu|paguei|mandei)|promocao|desconto"],
  },
  {
    id: 'pt-signup-list', kind: 'signup', weight: 1, confidence: 0.92,
    why: 'Wants the reader\'s name on a list, or the reader in a group.',
    patterns: [
      "(?:ativ|lig|marc|toc)(?:a|e|ue|uem|em) (?:ja )?(?:o |no |os )?(?:lembrete|sininho|alerta|notificac\\w+)\\b", "(?:deix|bot|mete|met|poe|ponh|coloc|escrev|assin)[a-z]{0,3} (?:la |ai |ja )?(?:o |a )?{your} (?:nome|e-?mail|mail|contac?to)\\b[^.?!\\n]{0,25}(?:<url>|:|lista|planilha|folha|formulario|grupo|\\bform\\b|comentarios|link)",
      "(?:coloc|adicion|inclu|inscrev|ponh|bot|met)[a-z]{1,3}(?:-te|-lhe)? (?:n[oa]|ao?|la no) ?(?:noss[oa] |meu |minha )?(?:grupo|lista|canal|comunidade|newsletter|turma)\\b[^.?!\\n]{0,20}\\?",
    ],
    unless: ["obrigad|para (?:eu|nos) te|peticao|abaixo-assinado"],
  },
  {
    id: 'pt-referral-other', kind: 'referral', weight: 2, confidence: 0.9, evenNegated: true,
    why: 'Asks for another person to turn to, or to be mentioned to one.',
    patterns: [
      "(?:outr[oa] |algum[a]? )?(?:colega|pessoa|alguem|contac?to|responsavel)(?: ai| la| da casa)? (?:a quem|com quem|para quem|pra quem) (?:eu )?(?:pudesse|possa|poderia|podia|posso|deva|devesse|valha)\\b", "(?:havera|haveria|haver|existe|tera|tem|ha)\\b[^.?!\\n]{0,20}\\b(?:outr[oa]|algum[a]?) (?:colega|pessoa|contac?to|responsavel)\\b[^.?!\\n]{0,50}\\?",
      "(?:diz|diga|fala|conta|lembra|mostra)-lhe (?:que |d[aeo] )(?:o |a |os |as )?(?:noss[oa]s?|eu\\b|existimos|a gente|minh[ao]|meu)",
    ],
    unless: ["obrigad|qualquer duvida|que eu (?:mando|envio)|abraco|beijo|saudade"],
  },
] as const satisfies readonly AskRule[];
