import type { GiveRule, Invitation, Mask, ReplyWords } from '../rule';

/** English words that say nothing about what the sender wants of the reader. */
export const masks: readonly Mask[] = [
  { why: 'A cushion: it neither asks nor takes back.', patterns: [
    "(?:absolutely |totally |really )?no (?:pressure|worries|rush|problem|hurry|stress|strings attached|strings|agenda|hard feelings|obligation|biggie|probs)(?: (?:at all|either way|if not|whatsoever|one|to reply|whenever))?",
    "not (?:trying to sell|selling|pitching|here to sell|going to sell|a sales pitch|a pitch|spam)(?: {you})?(?: anything)?",
    "(?:without|not) (?:any )?(?:obligation|pressure)", "no (?:sales )?pitch(?:es)?\\b", "nothing salesy",
  ] },
  { why: 'Thanks are for something that happened.', patterns: [
    "(?:{b})(?:many |and |so |ok |right |oh |ah |sure |big |lots of )?(?:thanks|thank you|thank u|thx|thanx|cheers|ta|tysm)(?: (?:so|very|a|again|much|lot|million|bunch|you|all|once|once again|kindly|ever|guys|both|mate)){0,4} (?:for|to you for) (?!your time and|considering|supporting our)[^.?!\\n•]{0,140}",
    "(?:i |really |truly |so |much ){0,3}appreciate(?:d)? (?:you|your|the|all) {w}(?:taking|making|time|help|advice|insights?|sharing|offer|thoughts|outreach|support|thinking|sacrifice|listen)[^.?!\\n•]{0,80}",
    "(?:enjoyed|loved|liked|great|lovely|good|nice|wonderful|fun|fab|brilliant|pleasure) (?:our|the|that|your|talking|speaking|chatting|meeting|catching|seeing|having|call|chat|session|panel|to (?:meet|see|talk|chat|speak|catch up)(?: {w})? (?:you|u|yesterday|earlier|today|last|at|on))(?! (?:to|if))[^.?!\\n,•]{0,80}",
    "sorry (?:for|about|i missed|to (?:miss|hear)) [^.?!\\n•]{0,80}", "congrat(?:s|ulations)(?: (?:on|to|for|again))? [^.?!\\n•]{0,80}",
  ] },
  { why: 'Somebody else\'s words or wishes.', patterns: [
    "(?:(?:my|our|the|a|some|his|her|your|this|one) {w}(?:boss|manager|wife|husband|mum|mom|dad|sister|brother|friend|colleague|recruiter|guy|lad|woman|man|client|teacher|doctor|vendor|rep|salesman|ceo|daughter|son|kid|neighbour|neighbor|mentee|lady|agent|caller)|she|he|they|someone|somebody|people|everybody|everyone|some bloke|one of them|you) (?:just |also |even |always |once |then |actually |recently |kindly |keeps |kept |had |has |have |'s |'ve ){0,3}(?:asked|wrote|said|says|told|messaged|texted|sent|emailed|wanted|asking|saying|telling|messaging|begged|invited|offered|asks|tells|pitched|tried to|dm'd|dmed|going on)(?: to)?(?: (?:me|us|him|her|them))? (?!that you're|me (?:you|u)|you|u )[^.?!\\n,;]{0,140}",
  ] },
  { why: 'An offer to the reader, a help or an introduction.', patterns: [
    "(?:happy|glad|delighted|more than happy|pleased|willing|be glad|love) to (?:introduce|connect|put|refer|recommend|vouch|endorse|help|answer|proofread|make an intro|make the intro|share (?:our|my|the|a) [^.?!\\n]{0,40}(?:if|in case)|pass (?:it|this|your)|send (?:you )?(?:it|the link|them|the notes)|lend|share (?:it|the notes|notes|the link|my notes|the template|mine)|return|review your|read yours|look (?:at|over) your|put in a word)(?: {w})?[^.?!\\n]{0,80}",
    "(?:i|we) (?:can|could|will|would|'ll|'d|'d be able to)(?: (?:also|happily|gladly|easily|always|be glad to|be happy to))? (?:introduce (?:you|u)|connect you|put you in touch|refer you|lend you|loan you|proofread|help (?:you|out|with)|make an intro(?:duction)? for you|put in a word for you|recommend you|endorse you)[^.?!\\n]{0,80}",
    "(?:let me know|shout|just ask|tell me|say|give me a shout|reach out|don't hesitate(?: to (?:reach out|ask|contact me|get in touch))?|feel free to (?:ask|reach out|get in touch|message)|drop me a (?:line|message)|ping me|please call me at any time|please let me know|call me|ask me|lmk)(?: {w})?(?:if|whenever|when|in case|should|how) (?:i can|i could|there(?:'s| is) (?:anything|any way|ever anything)|you (?:ever )?(?:need|get stuck|have (?:any )?(?:other |further |more )?questions?|want (?:the|a) (?:link|copy|recipe|second)|want company|run into|fancy company|spot|hear)|anything|any questions|we can help|it (?:helps|arrives))[^.?!\\n]{0,80}",
    "(?:would|does) it help (?:you )?if i [^.?!\\n]{0,80}", "ask me (?:anything|whatever|about) [^.?!\\n]{0,60}",
    "(?:happy|glad) to (?:hop|jump|get) on (?:a )?{w}(?:call|zoom|chat) (?:if|whenever|any ?time) (?:it|that|you|this)(?: would|'d|'s| is)? ?(?:ever |be |get |are |have )?(?:help|useful|helpful|stuck|questions)[^.?!\\n]{0,60}",
    "(?:can|shall|should|could|may) (?:i|we) (?:help|bring (?!him|her|it)|get you|do anything|return|save you|give you a (?:lift|hand)|help you|buy a ticket|get (?:you )?anything)[^.?!\\n]{0,60}",
    "if (?:you|u) (?:ever )?(?:get|are|'re) stuck[^.?!\\n]{0,60}",
    "if (?:you|u) (?:ever |do )?(?:need|want|fancy|feel like)(?: {w})?(?:a hand|help|anything|company|second pair of eyes|a second opinion|to talk|to vent|someone to)[^.?!\\n]{0,80}",
  ] },
  { why: 'The reader\'s own request, answered.', patterns: [
    "(?:as|like|which|what|that|the (?:[a-z-]+ ){1,3}) ?(?:you|u) (?:asked|requested|wanted|suggested|said|mentioned|proposed|recommended|advised|sent|offered)(?: (?:for|about|me|to|in|on))?[^.?!\\n,:;]{0,60}",
    "{b}(?:so )?you(?:'d| had)? (?:asked|wanted to know|wanted|were asking|wondered|were looking|requested)[^.?!\\n:;]{0,120}",
    "(?:as|like) (?:promised|agreed|discussed|requested)",
  ] },
  { why: 'Told of the past.', patterns: [
    "i won't ask [^.?!\\n,]{0,40}", "(?:i|we)(?:'ve| have)? (?:just |already |finally |also |even )?(?:voted|signed up|registered|joined|subscribed|booked|accepted|donated|endorsed|downloaded|bought|ordered|reposted|filled (?:in|out)|got the job)[^.?!\\n]{0,60}",
    "looking forward to (?!hearing when|your (?:feedback|order|comments|answer|payment|donation|decision)|a call|our first|speaking with you to|discussing|scheduling)[^.?!\\n]{0,60}", "(?:have|enjoy|wish(?:ing)? (?:you|u)) (?:a|the|your|all) [^.?!\\n,]{0,40}",
    "no need (?:to|for) [^.?!\\n]{0,60}", "please (?:don't|do not|stop|ignore|disregard)[^.?!\\n]{0,80}",
    "(?:don't|do not|didn't) (?:need|have) to (?:reply|answer|do|call)[^.?!\\n]{0,40}",
  ] },
];

/** A negation that reaches up to where a find begins. */
export const negation = "\\b(?:no|not|never|without|don't|dont|doesn't|didn't|won't|wouldn't|can't make|cannot make|isn't|aren't|hate|nor|rather than|instead of|skip the|no more|decline|avoid|declined|refuse)(?: (?:{w}))? ?(?:a |the |any |to )?";

/** English reminders of an earlier ask. */
export const nudges: readonly string[] = [
  "(?:just |quick |gentle |friendly |a )*(?:checking in|checking back|circling back|circle back|bump(?:ing)?|follow(?:ing)?[- ]up|touching base|nudg(?:e|ing)|reminder|ping(?:ing)?|chasing)\\b",
  "any (?:thoughts|news|update|updates|luck|joy|interest|feedback|progress|word)(?: {w})?(?:on|about|yet|\\?|from)", "{b}(?:thoughts|well|so|hello|anything|and|still keen|any good|yes\\?? no)(?: ?\\?){1,3}",
  "(?:did|have|had) (?:you|u) {w}(?:a chance|get a chance|get to|see my|seen my|time to|receive|got|managed|a moment|thought|decide|had)\\b", "^bump\\b|haven't heard (?:back|from)|not heard (?:back|from)|didn't hear back|no reply|never got back|in case (?:you|it|this) (?:missed|got (?:lost|buried)|slipped)|(?:my|the) (?:last|previous|earlier) (?:message|note|email|mail|dm)|buried in your inbox|still (?:interested|waiting|hoping|keen)|worth another|top of your inbox|one more time|trying again|asking again|or (?:{day}) (?:works|is fine)",
];

/** English pressure. */
export const pressure: readonly string[] = [
  "\\b(?:last chance|hurry|act (?:now|fast)|don't miss|miss out|before it's (?:too late|gone)|limited (?:time|offer|spots|places|seats)|filling (?:up )?fast|going fast|selling fast|ends? (?:today|tonight|tomorrow|soon|friday|sunday|monday|on)|closes? (?:today|tonight|tomorrow|midnight|soon|friday|sunday|monday|on|next)|expires?|deadline|asap|urgent(?:ly)?|today only|this week only|won't (?:be open|last) long|only (?:have room|a few|\\d+|two|three|one)(?: {w})?(?:left|more|spots?|seats?|places?|slots?|clients?)|(?:\\d+|two|three|few|last)(?: {w})?(?:spots?|seats?|places?|slots?|tickets?) (?:left|remaining|available)|until the \\d+|before (?:the \\d|monday|tuesday|wednesday|thursday|friday|midnight)|by (?:tomorrow|tonight|end of day|eod|cob))",
  "\\b(?:\\d+ ?% (?:off|discount|more|less|on average|increase|reduction)|discount|half price|instead of £?\\$?€?\\d+|\\d+x\\b|\\dx |guaranteed|or you don't pay|proven|\\d+\\+ {w}(?:clients|leads|companies|agencies|meetings|customers|founders|professionals)|\\d+ ?% in \\d+|triple|10x|six[- ]figure|6 figures|our (?:average )?clients? (?:see|adds?|save|usually)|we helped|we've helped|like yours or)\\b",
  "\\b(?:hey all|hi all|hello all|hey guys|dear (?:sir|madam|colleague|friend|all|network|connections?)|everyone in my network|people in my network|as you're new in my network|hun\\b|dear friend)|<name>",
  "\\b(?:which (?:slot|day|time|one|is better)|which (?:works|suits)|pencil(?:l?ed)? (?:you |us )?in|i've (?:reserved|booked|put you|blocked|saved|pencilled)|i'll (?:call|ring) you|can i count (?:you|on)|count you in|say yes|just reply|reply (?:with )?'?\"?(?:yes|the number|y\\b)|who's in|are you in|when (?:are you free|can we|could i|should we|shall we)|pick any slot|no-brainer|you haven't (?:yet )?(?:claimed|replied)|kindly refer me|unless you shout)",
  "\\b(?:phenomenal|thought leader|rock ?star|legend|crushing it|exactly the kind of (?:angel|person|leader)|you look like exactly|natural leader|that's a leader|hand-?picked|selected (?:you|few)|select (?:group|few)|impressed by your (?:incredible|amazing))",
  "\\b(?:i endorsed you|in return|as a thank-?you for connecting|i did a free|i made you a (?:personali[sz]ed|quick|custom)|free audit|you owe me|since i (?:shared|endorsed|helped|liked))",
];

/** English gives in a draft. */
export const gives: readonly GiveRule[] = [
  { what: 'own-article', patterns: ["(?:my|our) {w}(?:article|post|piece|guide|checklist|report|write-?up|template|notes|index|paper|essay|blog|video|episode|slides|recording)\\b", "(?:i|we) (?:wrote|made|put together|recorded|published|compiled)\\b"], needsLink: true },
  { what: 'article', patterns: ["(?:article|post|piece|report|study|paper|guide|book|podcast|episode|thread|video|recording|tables|maps|checklist|template|link|tip|ruling|slides|data|handbook|index|list|notes)\\b", "(?:thought of you|might (?:be useful|help|interest you)|you (?:might|may|would|'d) (?:like|enjoy|find)|made me think of you|came across this|this is the)"], needsLink: true },
  { what: 'introduction', patterns: ["(?:introduce|connect|intro) (?:you|u)(?: {w})? (?:to|with)\\b", "put you in touch\\b", "{b}[a-z]+, meet [a-z]+", "(?:meet|this is) [a-z]+[.,] (?:he|she|they|who)"] },
  { what: 'referral', patterns: ["(?:i can|i'll|happy to|glad to|could) refer you\\b", "(?:passed|gave|forwarded|mentioned) your (?:name|cv|details|number) (?:to|on)", "put in a word for you"] },
  { what: 'recommendation', patterns: ["(?:wrote|written|left|writing) you a (?:recommendation|reference|review|testimonial)"] },
  { what: 'endorsement', patterns: ["endorsed you\\b"] },
  { what: 'help', patterns: ["(?:let me know|shout|tell me|just ask) if (?:i can|i could) (?:help|do|be)", "(?:happy|glad) to (?:help|answer|proofread|look (?:at|over) (?:your|yours)|lend|share (?:mine|my notes))\\b", "would it help if i\\b", "(?:if you (?:ever )?need|need) (?:a |any )?(?:second pair of eyes|hand|help)", "ask me anything", "the trick is\\b|heads up\\b|(?:fyi|by the way) (?:the|your) {w}(?:link|page) (?:is|goes|in)|i(?:'d| would) (?:suggest|recommend|try)\\b"] },
];

/** English hints that the verdict needs. */
export const cues = {
  thanksForConnecting: ["(?:thanks|thank you|thank u|thx|thanx|cheers|ta|tysm)(?: (?:so much|very much|a lot|again|a million))? (?:for|4) (?:the |your |my |accepting|adding|connecting|the add|accept|linking)(?: {w})?(?:connect\\w*|add|accept\\w*|invit\\w*|request|me|follow back|link\\w*|{e})", "(?:glad|great|good|nice|lovely|happy|honou?r) to (?:connect|be connected|have connected)", 'us connecting last', 'new in my network', 'thank(?:s| you) for (?:connecting|accepting|adding|the (?:connect|add|invite))'],
  acquaintance: ["(?:great|good|nice|lovely|pleasure|fun|enjoyed|loved) (?:to |it was |seeing |having )?(?:meet(?:ing)?|met|see(?:ing)?|chatting|talking|speaking|catching up)(?: {w})?(?:you|u|with you)", "(?:we|you and i) (?:met|overlapped|worked|spoke|talked|chatted|studied|sat|were (?:at|in|both))\\b", "as (?:we )?(?:agreed|discussed|promised)|(?:our|the) (?:conversation|call|chat) (?:last|at|on|yesterday|in)|(?:long time no|been a while|years? next desk|same (?:team|class|school|office|desk))|remember me|(?:we|you) (?:used to|both) work|when (?:you|we) (?:were|worked)"],
  namesTheirRequest: ["(?:as|like|since) (?:you|u) (?:asked|requested|suggested|said|wanted|mentioned)\\b", "you(?:'d| had)? (?:asked|wanted|requested|were looking|were asking)(?: me)? (?:for|about|to|who|how|what|whether|if|a|the)", "(?:the|that) {w}(?:you|u) (?:asked|wanted|requested)", "asking again as you said|you (?:said|told me) to (?:ask|come back|ping|write|get back)|as (?:requested|you said)|at your request|thanks for (?:asking|your (?:enquiry|inquiry|question|request))"],
  namesIntroduction: ["[a-z]+ (?:[a-z]+ )?(?:told me about you|told you about me|suggested (?:i|we|that i)|introduced us|put us in touch|said (?:i should|you(?:'d| might| may| are)|to (?:contact|write|talk))|connected us|pointed me to you|recommended (?:you|i|that i))", "thanks (?:[a-z]+ )?for (?:the intro|introducing)|referred (?:to you )?by [a-z]+"],
  easyToRefuse: ["no (?:worries|problem|pressure|rush|hard feelings|need to)", "(?:if not|if it's not|if that's not|if you'd rather|if it doesn't)\\b", "(?:feel free|happy for you) to (?:say no|ignore|decline)|just say no|say no|totally understand|(?:fully|completely|quite) understand|only if|if (?:you have|it's no|it isn't|you're) (?:time|trouble|too|happy)|either way|of course if|when(?:ever)? (?:it )?suits|if possible|would you (?:consider|be willing|mind)|i can also just|no reply needed"],
  bounded: ["{mins}", "(?:two|2|three|3|a few|few|couple of|four|one|1|a) (?:lines?|sentences?|questions?|words|pages?|line|sentence)", "one (?:question|thing|word)|one-word|(?:quick|short|small|five|single) (?:question|form|look)|\\d+ (?:questions|words|lines|pages)|20-minute|\\d+-?minute"],
} as const;

/** What in a line of the other's English invites an ask of mine. */
export const invitations: readonly Invitation[] = [
  { kinds: ['pitch'], patterns: ["(?:what|how much|which) (?:do|does|would|is|are|'s) (?:you|it|your|the)(?: {w})?(?:charge|cost|price|prices|rate|rates|fee|fees|pricing|package|minimum)", "(?:send|share|show|email|get)(?: {w})?(?:quote|price|prices|pricing|proposal|brochure|deck|demo|rates|catalogue|samples?)", "(?:recommend|use|suggest) for\\b|tell me (?:more|about your)|how does (?:it|your) (?:work|platform|product)|(?:looking|want) to (?:switch|buy|try)|(?:we|i)(?: need|'re looking for| are looking for) (?:a|an|someone|some|your) {g}(?:supplier|provider|quote|help|agency|who|tool)|(?:do|can) you (?:offer|sell|also do)\\b|interested in (?:your|the|a|trying)|(?:open to work|any roles)|what (?:do|would) you (?:offer|recommend)|dm me (?:any|with)"] },
  { kinds: ['job', 'favour', 'referral'], patterns: ["(?:we're|we are|my team is|they're) (?:hiring|looking for|recruiting)|are you (?:looking|interested|available)|send (?:me |us )?(?:over )?your (?:cv|resume)|happy to look at your (?:cv|resume)|your (?:cv|resume)|apply\\b|want me to (?:refer|pass)|i can refer you"] },
  { kinds: ['money'], patterns: ["(?:i'd|i would|we'd|want|like) {w}(?:to )?(?:invest|donate|sponsor|come in|chip in|back|contribute|put money|support)\\b|(?:room|space) in the round|minimum|(?:what's|what is) the (?:minimum|ticket|cap|valuation)|send (?:me )?(?:the|your) deck|how (?:can|do) (?:i|we) (?:donate|sponsor|help|give|invest|contribute)|where (?:do|can) i (?:donate|give)"] },
  { kinds: ['signup'], patterns: ["(?:share|send|give|have|get|what's|what is|where)(?: {w})?(?:link|details|invite|code)\\b|(?:still|any|is there|got) {w}(?:space|room|places?|spots?|tickets?)\\b|how (?:do|can) i (?:join|register|sign|subscribe|get|book)|(?:can|could|may) i (?:join|come|register|sign up|subscribe)|(?:i'd|would) (?:love|like) to (?:join|come|attend|subscribe|try)|sign me up|add me|where (?:do|can) i"] },
  { kinds: ['meeting'], patterns: ["(?:let's|shall we|could we|can we|should|we should|happy to|love to|like to|glad to|want to|up for|open to|keen to|try me|come|have a) {w}(?:call|chat|coffee|meet|talk|zoom|lunch|speak|catch up|demo|visit|by|round|over)\\b|(?:call|ring|phone) me\\b|when (?:are you|suits|could you|can you)|what time|(?:which|what) day|{day}(?: {w})?(?:works|suits|\\?|is good|fine)|i'm free|my door is open"] },
  { kinds: ['referral'], patterns: ["(?:introduce|intro|connect|put) (?:you|u)\\b|know (?:someone|somebody|people|the) (?:who|at|there|in)|(?:want|like|need) (?:me to|an) (?:intro\\w*|connect)|who do you want"] },
  { kinds: ['favour'], patterns: ["(?:happy|glad|love|willing|like) to (?:help with|read|review|test|look|give|share|write|endorse|recommend|join|be a guest|come on|speak|take a look|have a look)|(?:send|show) (?:it|them|that|your) |can you send|could you send|i'll (?:read|review|look|test|have a look|write|share|vote)|let me (?:read|see|try|know (?:how|what) i can)"] },
];

/** What English replies say. */
export const replies: ReplyWords = {
  refuses: [
    "\\bno,? ?(?:thanks|thank you|thank u|thx|sorry|ta)\\b|thanks,? but no\\b|not (?:interested|for (?:me|us)|looking|our thing|my thing|something (?:i|we)|comfortable|able to|taking)|(?:i'll|i will|we'll|going to|have to|must|i) (?:pass|decline)\\b|i(?:'d| would) rather not|rather (?:keep|not)|(?:please|pls) (?:stop|don't|do not|remove|unsubscribe|take me off)|stop (?:messaging|contacting|writing|sending|pitching)|don't (?:contact|message|text|write|pitch|call) me|unsubscribe|take me off|leave me alone|(?:we|i)(?:'re| are|'m| am)? (?:already (?:have|use|got|covered|sorted|with)|happy with|all set|sorted|covered|good,? thanks|fine (?:with|as))|(?:have|got) (?:a |our )?(?:supplier|provider|agency|broker)(?: {w})?already|we're locked in|wrong person|don't have the time|but no,|no (?:budget|need|interest|capacity|appetite|room)\\b|(?:don't|do not|doesn't|can't|cannot|won't|wouldn't|couldn't|unable to) {w}(?:do (?:intros?|calls?|referrals?|that|this|sales)|take (?:calls|meetings|on)|need|refer|introduce|commit|help (?:you )?with (?:that|this)|endorse|recommend|accept|give (?:out|referrals)|work for (?:me|us)|fit|want|buy|join|donate|invest)\\b|not (?:a|the right) (?:fit|match)|^(?:no|nope|nah|pass)\\b ?[.!]?$|i gave at|only use this (?:account )?for|we don't\\b",
  ],
  defers: [
    "not (?:right )?now\\b|not (?:today|yet|this (?:week|month|quarter|year)|at the moment|at this time|until|before|a good time)\\b|maybe (?:later|next|in|after|some|another|early)|(?:ask|try|ping|message|write|contact|check|come back|get back|circle back|remind|call|reach out|touch base|catch|talk|speak|revisit|look at (?:it|this))(?: (?:to|in with|with))? ?(?:me|us|this|it)?(?: again| back)? (?:in|after|next|later|once|when|around|then|come|early|mid|end of)\\b|(?:busy|swamped|slammed|snowed under|away|on leave|on holiday|travelling|traveling|tied up|full|hopeless|year-end|crunch|heads down|parental leave|maternity)\\b{g}(?:until|till|this|now|right|at the|right now|week|month|quarter|back)|after (?:the )?(?:summer|easter|christmas|holidays?|new year|launch|march|april|may|june|july|august|september|october|november|december|january|february|quarter|audit|budget)|(?:budget|we renew|renewal|decide|review)(?: {w})?(?:in|is in|until|next) |(?:next|new) (?:year|quarter|month|budget)\\b|later (?:in|this) (?:the )?(?:year|month)|another time|some other time|rain check|bad timing|back (?:on|in) |let's (?:wait|revisit)|(?:this|the) (?:quarter|month|week|year) is",
  ],
  agrees: [
    "^(?:(?:hi|hey|hello|ok|oh|ah|thanks|thx|thank you|great)[ ,!.]{1,3}(?:[a-z]{2,12}[,!.] )?)?(?:yes|yep|yeah|yup|sure|ok|okay|absolutely|definitely|of course|gladly|certainly|deal|perfect|sounds (?:good|great|lovely|fine|interesting)|works for me|happy to|i'd (?:love|like|be happy|be glad)|would love|love to|with pleasure|why not|go (?:ahead|for it)|please do|great idea|great,|fine by me|that works|count me in|i'm in|let's|all right|alright|no problem|happily|can do|will do)\\b",
    "(?:{day}|that|it|\\d{1,2}(?: ?(?:am|pm))?) (?:works|suits|is (?:good|fine|great|ok|perfect))|sounds (?:good|great)|happy to (?:help|chat|talk|meet|look|introduce|do|jump|have|read|share)|(?:i'd|i would) (?:love|be (?:happy|glad|delighted)) to|let's (?:do|talk|meet|chat|speak|set|find)|(?:send|share) (?:it|me|over|them)|yes please|go ahead|i'm in\\b|see you (?:then|there|on)|looking forward to it",
  ],
  courtesy: [
    "thanks?|thank you|thank u|thx|ta|cheers|many|so much|very much|a lot|again|for (?:connecting|the (?:add|connection|invite|article|link|note|message|comment|kind words|like)|reaching out|sharing(?: this| it)?|accepting|your (?:message|note|kind words|comment))|you too|likewise|same here|same to you|you're welcome|welcome|no problem|no worries|hi|hey|hello|good (?:morning|afternoon|evening|day)|nice|great|good|lovely|glad|pleased|pleasure|happy|to (?:connect|meet you|be connected|e-?meet you)|connect(?:ed|ing)?|all|both|and|too|interesting|cool|awesome|best|wishes|regards|have a (?:nice|good|great|lovely) (?:day|week|weekend|one|evening)|appreciate(?:d)?(?: it| that)?|enjoy (?:the|your) (?:weekend|evening|day|long weekend)|merci|ok|okay|happy (?:new year|birthday|holidays)|congrats|congratulations|it|much|it's|my|for|really|bless|god bless|i|sir|madam|dear|mate|noted|received|got it|will (?:read|look|check it out)",
  ],
  introduces: ["\\bmeet [a-z]+|(?:introduc(?:e|ing)|connect(?:ing)?) (?:you (?:two|both|to|with)|[a-z]+ (?:to|with|and)|the two of you)|you two (?:should|could|would|have|can)|over to you(?: two| both)?|(?:this is|here's) [a-z]+[,.] (?:he|she|they|who|she's|he's)|putting you (?:two )?in touch|(?:should|must) (?:really )?(?:talk|meet|speak)\\b|[a-z]+, (?:[a-z]+ )?(?:is|runs|leads|was|just)\\b{g}thought you"],
  months: ['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
  weekdays: ['mon(?:day)?', 'tue(?:s(?:day)?)?', 'wed(?:nesday|s)?', 'thu(?:rs(?:day)?)?', 'fri(?:day)?', 'sat(?:urday)?', 'sun(?:day)?'],
  spans: [
    ['in (?:a |the )?(\\d{1,2}|couple of|few|two|three|four|six)? ?days?', 'day'], ['(?:in|after) (?:a |the )?(\\d{1,2}|couple of|few|two|three|four|six|next)? ?weeks?|next week', 'week'],
    ['(?:in|after) (?:a |the )?(\\d{1,2}|couple of|few|two|three|four|six|next)? ?months?|next month', 'month'], ['next quarter|this quarter|new quarter', 'quarter'], ['next year|this year|new year', 'year'],
  ],
};
