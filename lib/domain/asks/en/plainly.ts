import type { AskRule } from '../rule';

/** English rules for asks by the shape of the clause: an imperative with me or us, a politeness, a small amount that would do. */
export const plainly = [
  {
    id: 'en-favour-imperative', kind: 'favour', weight: 2, confidence: 0.78, fallback: true,
    why: 'Tells the reader to do something for the sender.',
    patterns: [
      "{b}(?:just |do |then |so |go on,? |[a-z]{2,10},? )?(?:chuck|sling|stick|bung|pop|drop|shoot|fire|ping|hand|lend|slip|flick|wing|toss|send|spare|grant|loop|cc|add|copy|forward|pass|bring|find|teach|show|wire|order|bag|score|hook) (?:me|us)\\b(?! (?:all|by|a smile))",
      "(?:a |good |kind )word in for (?:me|us|him|her)|on (?:my|our) behalf\\b(?! i)|for (?:me|us),? (?:would|will|could|can) (?:you|ya|u)",
      "(?:{b}|, )(?:please|pls|plz|kindly) (?:also |just |do )?(?!find|accept|don't|do not|note|stop|see|excuse|forgive|ignore|feel|let me know if|enjoy|take|know|pass on|give my|be |keep|send my|call me at|help yourself|disregard|reply to|thank|wish|tell (?:your|him|her|them|everyone)|bear with)(?:{g})[a-z]{3,}",
      "(?:would|will|could|can) (?:you|ya|u)(?:,? (?:please|pls|mate|love|dear))? ?(?:\\?|$)",
    ],
    unless: ['thank(?:s| you)|you asked|no need|if you (?:need|have (?:any )?questions)|whenever you|how (?:i|we) can help|next time|have a (?:good|great|nice)|what (?:would|will|could) you|how (?:would|will|could) you|don\'t|won\'t'],
  },
  {
    id: 'en-favour-politeness', kind: 'favour', weight: 1, confidence: 0.72, fallback: true,
    why: 'A politeness that goes with a request: when you get a minute, if it is not too much trouble.',
    patterns: [
      "(?:when|if|whenever) (?:you|u|ya) (?:get|have|find|can find|could find|'ve got|got|ever get)(?: (?:a|some|any|five|two|the|ten|half))? ?(?:spare |free |quiet |quick |odd )?(?:sec|second|secs|chance|minute|minutes|min|mins|moment|mo|time|tick|bandwidth|energy|patience)\\b",
      "if (?:it's|it is|that's|this is|it isn't|it wouldn't be|that isn't) (?:not )?(?:too (?:much|cheeky|forward|bold)|an imposition|a (?:bother|nuisance|pain))|if (?:you|u) (?:felt|feel|were|are) (?:able|so inclined|inclined|willing|up to it)|if (?:you|u) (?:wouldn't|don't|would not|do not) mind|if you(?:'d| would) be so (?:kind|good)|sorry to (?:be a pain|bother|trouble|ask|impose)|hate to ask|cheeky (?:ask|one|question|request)|hope you don't mind me (?:asking|messaging to ask)|i know (?:it's|this is) a (?:big|long|cheeky|lot) (?:ask|shot)",
      "(?:a|an|one|any|just a|even a|your|two|half a) (?:hint|line|word|pointer|tip|nudge|steer|name|quote|paragraph|sentence|honest (?:word|line|no)|yes or (?:a )?no|thumbs[- ]up|rough idea|number)(?: or two)? (?:would|will|wd|'d|is|does) (?:already |do|be|help|suffice|save|make|plenty|enough|all)",
      "(?:i|we)(?:'m| am|'re| are)? (?:just |also )?(?:wonder|wondering|curious|asking) (?:whether|if) (?:you|u|your)(?:'d|'ve)? (?:still |might |would |could |can |have |had |know|be|kept|remember|happen)",
      "(?:any|is there any|is there a|there a|a) (?:chance|possibility|way|hope) (?:of|for|to|that|you|u|i|we)\\b{g}\\?|don't suppose (?:you|u|there|i)|you wouldn't happen to|do (?:you|u) happen to (?:have|be|own)",
    ],
    unless: ['thank(?:s| you)|no need to|you asked|answer when|no rush|read when|have a (?:look|read|listen) (?:when|if)|don\'t reply|if (?:i|you) (?:can|need)|help you|worth a (?:read|watch|listen)|enjoy|if you ever get the chance|(?:was|were|did|would) (?:you|it)|might (?:like|enjoy)'],
  },
  {
    id: 'en-referral-somebody', kind: 'referral', weight: 2, confidence: 0.82,
    why: 'Looks for a person whom the reader can name or reach.',
    patterns: [
      "(?:is|isn't|are|would|might) there (?:perhaps |maybe |possibly |not )?(?:anyone|anybody|someone|somebody|a (?:person|colleague|contact|friend|team)|people|others) {g}(?:who|in|at|on|i|that|for|to|you)\\b",
      "who (?:be|is|'s|are|was|would be) the (?:right |best )?(?:person|people|one|lady|guy|man|woman|bod|contact|decision[- ]maker|buyer|boss|team)\\b(?! (?:in|on|with|of) (?:the|your) (?:photo|picture|back|front|left|right|hat))",
      "(?:maybe|perhaps|or|if not you,?) (?:a|one of your|some|your|for a|somebody|someone) ?(?:friends?|colleagues?|mates?|teammates?|contacts?|clients?|you know)\\b{g}(?:\\?|forward|pass|$)|happy for you to (?:forward|pass|share)|feel free to (?:forward|pass|share) (?:it|this|my|on)",
      "on good terms with|in with (?:the|anyone|anybody|someone)|got (?:a|any) (?:contact|in|way in|link|mate) (?:at|with|in|into|to)\\b|who (?:you|u)(?:'d| would) (?:trust|use|ring|call|recommend|go to|send)",
      "(?:a name|anyone|anybody|someone|somebody|a person|people)[^.?!\\n]{0,30}(?:comes?|springs?|pops?) (?:to|into) (?:your )?(?:mind|head)",
      "(?:loop|cc|copy|bring|rope|get)(?:ing)?(?: in)? (?:your|the|whoever|someone) {g}(?:in\\b|partner|team|manager|colleague|hr|procurement|director|lead)\\b",
    ],
    unless: ['you asked|i know (?:someone|somebody)|i can (?:introduce|recommend)|thank(?:s| you) for|you(?:\'re| are) (?:on good|in with)'],
  },
  {
    id: 'en-pitch-plainly', kind: 'pitch', weight: 2, confidence: 0.76,
    why: 'Puts what is sold before the reader and leaves the next word to them.',
    patterns: [
      "(?:say the word|sing out|holler|give (?:me|us) a (?:shout|holler|bell|buzz|nod)|shout|yell|whistle|nudge me|i'm your (?:man|woman|person|guy)|you know where (?:i am|we are|to find))\\b{g}(?:if|when|and|send|,|$|\\.|\\!)",
      "want (?:me|us) to (?:stick|put you|pencil|book|sign|add|reserve|hold|squeeze|fit|save you|send|run|quote|price|show|email|whip|knock)\\b",
      "(?:have you |u |you )?ever (?:thought|considered|dreamt|dreamed|wondered|fancied)(?: about| of| what)? (?:being|becoming|working|running|starting|selling|earning|investing|switching|outsourcing|automating|moving|going|getting|trying|making|leaving|your own)\\b",
      "(?:see|saw) (?:so much|huge|real|massive|such|a lot of) potential in (?:you|u)|(?:space|room|spots?|spaces|places?) (?:for|on my team for) (?:\\d|two|three|one|a few) more|are you coachable|my team (?:paid|earn|made|is growing)|your own boss",
      "(?:my|our) (?:new |next |free |signature |online )?(?:\\d+[- ](?:day|week|step|month) )?{w}(?:reset|challenge|programme?|plan|course|kit|method|collection|membership|mastermind|cohort|intensive|bundle|range|menu|service)\\b{g}(?:[£$€]\\d|\\d+ (?:quid|pounds|bucks|euros)|starts|opens|is open|is back|launch|in my (?:stories|bio)|spots|<url>|half)",
      "(?:ours|mine|our (?:one|tool|version|system)) (?:does|do|did|would|will|could|takes|costs|runs|saves|handles) |first (?:month|week|one|hour|box|visit|session)'?s? (?:is |are )?(?:free|on (?:me|us)|half)|you have (?:slow|bad|old|too many|no) ",
      "(?:looks?|look) (?:like )?(?:a (?:great|good|strong|perfect) (?:fit|match)) for (?:our|what we)|for (?:companies|firms|teams|shops|people|businesses|agencies) (?:like|such as) (?:yours|you)\\b",
      "if (?:your|ur) (?:buyers?|clients?|customers?|team|firm|company|staff|office|shop|school|site|house|kitchen|roof|boiler|kids?) (?:ever )?(?:needs?|wants?|is|are|looking|would like|could use|fancy|runs? out)\\b{g}(?:we|i|our|my|get in|call|ready|supply|price)?",
      "(?:service|call-?out|slabs?|sheds?|website|logo|session|lesson|clean|cut|cake|shoot|visit|survey|consult\\w*|tuning|repair|delivery)s?(?: is| are|'s|:)? (?:from |at |only |just |about )?[£$€]?\\d+(?:k| ?quid| ?pounds| ?bucks| ?euros?| ?dollars| ?an hour| all in)\\b",
      "(?:my|our|the|trade|early[- ]bird) (?:day rate|hourly rate|rate|rates|trade price|price|prices|fees?)(?: is| are| starts?| ends?|:)? ?(?:at |from )?[£$€]?\\d|minimum order|(?:plus|\\+|ex) vat\\b|(?:as it happens|it so happens|by (?:pure )?coincidence),? (?:i|we) (?:sell|make|build|fit|run|do)|i happen to (?:sell|make|build|run)|allow me to (?:introduce|present)|(?:\\d|two|three|a few|last|founder|final) (?:spots?|seats?|places?|slots?) (?:in|for|on|at) (?:the|my|our)|(?:can|shall|will|could|should|may) i (?:put|count) you (?:down|in)\\b|(?:quote|rate sheet|price list|proposal|estimate|sample)s? (?:with|to) you (?:today|by|this|tomorrow)",
      "(?:your name (?:is|was|came) {g}(?:brief|list|shortlist)|(?:\\d{2,3}k?|k) base\\b|fully remote\\b|four[- ]day week|my client would|i'll send (?:you )?(?:the|a) (?:spec|jd|job description|brochure|price list|rates|quote|deck)|the hospital group|for a client\\b)",
    ],
    unless: ['you asked|thank(?:s| you)|congrat|for charity|raise|i paid|paid me|cost me|charged me|they charge|he charged|you (?:charge|sell)|your (?:course|service|prices?)|if you (?:need|want) (?:help|a hand|anything|me)|if i can help'],
  },
  {
    id: 'en-meeting-plainly', kind: 'meeting', weight: 2, confidence: 0.82,
    why: 'Announces a visit or a call, bids the reader to come, or lets them choose an hour.',
    patterns: [
      "i(?:'ll| will|'d| could| can) (?:knock|call round|pop|drop|swing|come|be round|be over|call in|ring you|look in)\\b{g}(?:round|by|in|over|at|about|on|{day}|\\d|yours)",
      "{b}(?:do |please |then |so )?come (?:to|round|over|along|by|and|for|in|down|up) (?:tea|dinner|lunch|supper|ours|mine|my|our|see|have|meet|visit|say|the (?:office|shop|studio|workshop|pub|house|yard|lab)|a (?:coffee|tea|drink|beer|visit|tour|meal))\\b",
      "(?:hop|jump|get|dive|come|be) on (?:a |an |the |our |another )?{w}(?:call|zoom|demo|teams|video call|facetime|line)\\b{g}(?:\\?|{day}|with|{mins}|soon)",
      "(?:i have|i've got|i can do|i could do|i can offer|we have|free|available|either|say|how about|maybe) {w}(?:{day}){g} or {w}(?:{day}|\\d)",
      "(?:past|by|with) (?:you|u) over (?:a |some |lunch|coffee|dinner|tea|beers?|schooners?)|over a (?:schooner|pint|coffee|cuppa|beer|brew|tea|curry|drink|bite)\\b{g}(?:\\?|this|next|sometime|soon|{day}|on me)?",
      "{b}(?:does|do|would|will|could|might) [^.?!\\n]{3,50} (?:work|suit|do|fit)(?: for you| you)?(?: ?\\?|, or)",
      "[,:] say,? (?:next |this )?(?:{day})|you(?:'ve| have)(?: got)? (?:{mins})|(?:{mins}),? (?:{day})|i could do (?:{day}|\\d)",
      "(?:where|when|what time) (?:could|can|should|shall|may|might|would) (?:i|we) (?:take|show|ring|call|catch|meet|see|visit|find|walk|pick|come|reach|grab|talk|speak)",
      "(?:short|brief|quick|personal|direct|little|first) (?:exchange|word|conversation|natter|yarn|powwow|huddle|sit-?down|audience)\\b|(?:a word|ten|five|two|twenty|\\d+) (?:minutes )?(?:in person|by phone|on the phone|face to face|at your (?:office|desk|place))|audience of\\b",
      "(?:you|u|ya) around (?:this |on |in |at |for )?(?:arvo|tonight|tomorrow|later|{day}|the|next)\\b",
    ],
    unless: ['thank(?:s| you) for|enjoyed|was (?:great|lovely|good)|you asked|as (?:you )?asked|agreed|last (?:week|night|time|year)|yesterday|how (?:was|did)|see you (?:there|then)|if you(?:\'re| are)? (?:ever )?(?:stuck|need)|after (?:a|our|the) (?:short|brief|quick)'],
  },
  {
    id: 'en-money-plainly', kind: 'money', weight: 2, confidence: 0.82,
    why: 'Says what is missing, what a sum would do, or counts on the reader.',
    patterns: [
      "[£$€]\\d[\\d,.]*k? (?:keeps?|gets?|buys?|pays?|feeds?|covers?|helps?|plants?|provides?|sends?|makes?)\\b|\\d+ (?:pounds|euros|dollars|quid|naira|rupees) (?:keeps|buys|pays|feeds|covers|would|will|gets)\\b",
      "anything (?:at all )?(?:you|u) can (?:put|give|spare|do|send|manage|afford|drop|support)|whatever (?:you|u) (?:can|could) (?:spare|give|manage|afford)|(?:might|can|could|may) (?:we|i) count on (?:you|your)\\b",
      "(?:\\d[\\d,.]*k?|million|thousand|hundred|grand|two|three|half|a bit|a little) (?:[a-z]+ )?short (?:for|of|on)\\b(?! (?:staff|people|hands|volunteers))|(?:still (?:open|missing|to go|to find|to raise)|left to raise|stands at (?:\\d|two|three|half|a))\\b{g}(?:fund|round|roof|organ|angel|fund\\b|thirds)?",
      "(?:closing|close|raise|raising|round of|round is) {g}(?:\\d+k|\\d+ ?(?:m|million|thousand)|[£$€]\\d)",
    ],
    unless: ['thank(?:s| you)|you asked|i (?:gave|donated|paid)|you gave|congrat|your (?:round|raise|fund)|closing down|shop'],
  },
  {
    id: 'en-job-plainly', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers the sender\'s own hands or asks for a place.',
    patterns: [
      "(?:chance|possibility|way|hope|prospect) (?:of|for) (?:a |an |any |some |getting )?{w}(?:place|job|position|role|internship|placement|work|shifts?|vacancy|opening|phd|apprenticeship|post|trial shift)\\b",
      "when (?:could|can|might) i start|are you (?:still )?(?:looking for|after|short of|in need of) {g}(?:cover|staff|hands|help|driver|cook|nurse|teacher|developer|designer|someone|people)[^.?!\\n]{0,40}\\?? ?[^.?!\\n]{0,6}i(?:'m| am) (?:free|available|looking)",
      "keen (?:for|on) (?:any |some )?{w}(?:going|work|labouring|shifts|hours)|(?:got|have) (?:my|me|own) (?:own )?(?:white card|ute|tools|licen[cs]e|van) |fresher\\b{g}|do the needful|look into (?:the same|my (?:application|profile))|esteemed (?:organi[sz]ation|company|firm)|any (?:suitable |relevant )?(?:opening|vacancy|opportunity) (?:for|in|at|suit)|(?:take|taking) (?:on )?(?:an? )?(?:apprentice|trainee|intern|junior)s?\\b{g}\\?",
    ],
    unless: ['you asked|thank(?:s| you) for|congrat|client|we(?:\'re| are) hiring|your (?:son|daughter)'],
  },
  {
    id: 'en-signup-plainly', kind: 'signup', weight: 1, confidence: 0.74,
    why: 'Says when the sender\'s thing is on and that the reader is welcome, or bids them follow.',
    patterns: [
      "(?:all|everyone|everybody|dogs|kids|families|beginners|partners|newcomers) (?:is |are )?(?:very )?welcome\\b|names? to me\\b|(?:names|numbers) (?:by|before) {day}|(?:bring|tell) (?:a|your) (?:friends?|mates?|kids|neighbours?)|just turn up",
      "{b}(?:please |so |then |go |do )?(?:follow|subscribe to|join|download|install|try out) (?:the|our|my|us|along)\\b{g}(?:show|page|channel|list|newsletter|app|beta|group|choir|club|league|community|podcast|feed|lands|queue|<url>|here)",
      "(?:new (?:season|episode|series|issue)|doors|sign-?ups?|enrol?ment|the (?:course|class|group|club|choir)) (?:drops|opens?|starts?|launches|meets?|is open|are open|goes live)\\b{g}(?:{day}|<url>|follow|join|you|\\d)",
    ],
    unless: ['you asked|thank(?:s| you)|congrat|your (?:show|page|channel|newsletter|podcast|choir)|i(?:\'ll| will) (?:follow|join|subscribe)|someone else'],
  },
] as const satisfies readonly AskRule[];
