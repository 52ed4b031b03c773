import type { AskRule } from '../rule';

/** English rules for jobs, money and sign-ups. */
export const others = [
  {
    id: 'en-job-refer-me', kind: 'job', weight: 2, confidence: 0.93,
    why: 'Asks for a job referral or to be considered.',
    patterns: [
      "(?:{opened}{w}|{req}|(?:{want}(?: if {you} (?:could|can|would))?|kindly) ?{w})(?:refer(?:ring)? (?:me|my)|consider(?:ing)? (?:me|my)|hir(?:e|ing) me|employ me|shortlist me|keep me in mind|(?:pass|forward|put)(?:ing)? (?:on )?my {w}(?:cv|resume|application|name|profile|details)|keep my (?:cv|resume|details))\\b",
      "(?:a|an|provide|for|your|me|employee|internal) (?:a |an )?referral\\b{g}(?:for|role|position|me|at|job|program|code|\\?|if)",
      "refer me\\b", "(?:cv|resume|application|name|hat) {w}(?:to|in front of|in) (?:the |your )?{w}(?:hr|hiring|team|manager|boss|recruit\\w*|engineering|lead|ring|department|right)",
      "thank(?:s| you) for considering my (?:application|profile)|considering (?:me|my (?:application|profile|cv))|consider me\\b",
    ],
    unless: ['i can refer you|refer you|your referral (?:got|was)|(?:cv|resume) (?:services?|package|glow)|75 ?% of'],
  },
  {
    id: 'en-job-hiring', kind: 'job', weight: 2, confidence: 0.9,
    why: 'Asks whether there is work, or says the sender is looking for it.',
    patterns: [
      "(?:{b}|(?:are|r|is|if|whether) (?:you|u|your (?:team|company|firm|place)|they|ye|[a-z]{3,15}) (?:still |currently |actively )?)(?:hiring|recruiting|taking (?:on|people|anyone)|looking for (?:people|staff|someone|a (?:developer|designer|nurse|cook|driver)))\\b",
      "(?:any|anything|something|other) {w}(?:openings?|vacanc(?:y|ies)|jobs?|positions?|roles?|work|shifts|gigs|going|internships?|placements?|opportunities)(?: {w})?(?:at (?:yours|your|ur)|going|available|on your (?:team|side)|in your (?:team|company)|with (?:you|your)|opens?|open|for me|coming up|\\?|for someone|i (?:could|might))",
      "(?:anything|something|owt) (?:going|opens? up|comes? up|available)",
      "(?:looking|searching|hunting|seeking|in search|search|look|apply\\w*) (?:now |currently |actively |again )?(?:for |of )?(?:a |an |my )?{w}(?:job|jobs|work|position|role|roles|internship|placement|apprenticeship|employment|opportunity|opportunities|part[- ]time|full[- ]time|contract|positions|opening|gig)\\b{g}",
      "(?:exploring|interested in|about|discuss|pursuing|regarding|for|explore|learn (?:more )?about|inquire about|enquire about|hear about) {w}(?:opportunities|openings?|roles?|vacanc(?:y|ies)|positions?|internships?|placements?)\\b{g}(?:at|with|in|your|{e}|within|on)",
      "(?:i'm|im|i am|been|was|just been|recently been) {w}(?:made redundant|laid off|on the market|between jobs|out of work|looking again|unemployed|job hunting|available (?:from|immediately|for work)|open to work|immediately available|actively looking|let go)\\b",
      "i can start (?:straight|immediately|right|on|next|asap|from)|(?:available|start) immediately|open for (?:part|full)[- ]time|willing to relocate|happy to relocate|(?:i am|i'm) ready (?:to work|for (?:any|site|work)|to start)|notice period",
      "(?:here is|attached (?:is|po is)?|enclosed (?:is)?|find|send(?:ing)?(?: you)?|sent|see|look(?: at)?|review|share|take a look at)(?: po)?(?: is)? (?:attached )?(?:my|me) {w}(?:cv|resume|curriculum|portfolio)|my {w}(?:cv|resume) (?:is )?(?:attached|below|enclosed)|(?:cv|resume) attached",
      "(?:i|i've|i have) (?:just |recently )?(?:applied|submitted my application|interviewed|am applying|put in an application|sent my application)\\b{g}(?:for|to|role|position|vacancy|job)",
      "(?:i (?:believe|think|feel|know)|believe|confident|convinced) (?:that )?(?:my {w}(?:experience|background|skills|profile|expertise)|i (?:could|can|would|'d)) {g}(?:fit|match|align\\w*|contribute|valuable|add value|asset|role|team|suited)|how i (?:can|could|might) (?:contribute|help your|add|fit)|strong match|good fit for (?:your|the|this)|i(?:'d| would) be a {w}(?:fit|match|asset|candidate)",
      "(?:discuss|about|interest(?:ed)? in|regarding|for|more about) (?:the|your|this|that) {w}(?:role|position|vacancy|opening|job|internship)\\b",
      "(?:your (?:company|team|firm) (?:has|have|need|needs|is (?:growing|expanding|looking))|you have|there's|there is|i (?:saw|noticed|see)) {w}(?:an |a |two |open |some )?{w}(?:opening|vacanc(?:y|ies)|posts?|position|job posting|is hiring|are hiring|role open|role)s?\\b{g}(?:for|i|and|going|at|open|that)",
      "if (?:your|ur) (?:firm|company|team|boss) (?:needs?|wants?|is|are) (?:somebody|someone|a|an|looking|help)|(?:always|long) admired|contribut(?:e|ing) to (?:your|the) (?:team|roadmap|mission)|remain very interested|would love to (?:join|work (?:for|with|at)) (?:you|your)",
      "takes? on juniors|thrilled to be considered|be considered\\b|opentowork|any lead\\b|give my right arm|love to work on|portfolio attached|take me on|give me a (?:chance|shot|trial)|work for you\\b|shadow you\\b|(?:week's|weeks) (?:of )?work experience",
    ],
    unless: ['opening doors|made redundant (?:in|back|last|when|years|myself|once)|you asked|insights on|invitation to interview|not (?:right now|hiring)|how(?:\'s| is) the (?:job|hunt)|we(?:\'re| are) (?:hiring|looking|recruiting)|congrat|your new (?:role|job|position)|good luck|new role|for you\\b|recruiter|pursue another|decided|client|help(?:s|ing|ed)? (?:you|companies|people)|thank(?:s| you) (?:so much )?for (?:the|putting|taking|speaking)|stay in touch|your background|got a job|my first week|my new|(?:your|ur) (?:search|cv)|we are (?:filling|expanding)|hire you|would you (?:be interested|consider)|right opportunity arises|expand my network|stay connected|great fit|perfect fit|i(?:\'m| am) (?:filling|recruiting|hiring)|look(?:ing)? for work to|part-time job when|opening up on|positions opening|investing|partnership|franchise'],
  },
  {
    id: 'en-job-plain', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers the sender for work, or asks for a way in.',
    patterns: [
      "(?:is|are) (?:there|the) {w}(?:job|jobs|role|post|position|vacancy|work|shifts?|opening|place|apprenticeship|internship)s? {g}(?:still (?:open|going|available|free)|for me|for someone like|going|open)\\b",
      "(?:i'd|i would|id) (?:love|like|jump at|give anything|be (?:thrilled|honou?red|glad|keen|delighted)) to (?:work (?:for|with|at|under|alongside) (?:you|your)|join (?:you|your)|be (?:part of|on) your (?:team|crew|staff)|apply|come and work|train (?:with|under) you|do (?:a|my) (?:placement|internship|apprenticeship))",
      "(?:need|needing|want|short of|looking for|after|use) (?:a |an |another |an extra |some )?(?:hand|pair of hands|driver|cook|nurse|developer|designer|intern|apprentice|cleaner|barista|carer|translator|temp|labourer|waiter|writer) {g}(?:i'm|i am|i can|i could|here|available|let me|me\\b)|(?:put|throw)(?:ing)? my (?:name|hat) (?:in|forward)|(?:my|the) (?:cv|resume)(?:'s| is)? (?:below|attached|here|in|on|<url>)|(?:here's|here is) my (?:cv|resume)",
    ],
    unless: ['client|we(?:\'re| are) (?:hiring|looking)|you asked|your (?:search|new)'],
  },
  {
    id: 'en-money-raise', kind: 'money', weight: 2, confidence: 0.9,
    why: 'Raises money: a round, a loan, a donation, a sponsorship.',
    patterns: [
      "(?:we're|we are|i'm|i am|are|currently|been|now) {w}(?:raising|fundraising|crowdfunding|closing (?:a|our|the|out)|seeking {w}(?:investment|investors|funding|sponsor\\w*|fiscal|donations?|angels?|capital))\\b(?! (?:awareness|kids|children|two|three|a family|chickens))",
      "raising (?:a |an |our |my |some )?{w}(?:\\d|£|\\$|€|seed|round|money|funds|capital|on a safe|pre-?seed|series|for (?:the|our|a|my))",
      "(?:seed|pre-?seed|series [abc]|funding|angel|investment|bridge|friends and family|crowdfunding) (?:round|campaign|raise)\\b{g}(?:room|open|left|clos\\w+|join|tickets?|invest\\w*|interest\\w*|participat\\w+|looking|love|in\\b|your|next|with)|(?:small|first|angel) cheque|tickets? (?:from|of) \\d|cap table|data room|(?:on a |via )safe\\b|oversubscribed|participate in this round",
      "(?:{opened}{w}|{req}|(?:{can} i|{want}(?: to)?|are you|do {you}|would {you}|consider|considering) ?{w})(?:invest(?:ing)?(?: in| at|{e})|donat(?:e|ing)|sponsor(?:ing)?|lend(?:ing)? (?:me|us) (?:£|\\$|€|some|a (?:few|bit)|\\d|money)|fund(?:ing)? (?:us|my|our|the|a)|back(?:ing)? (?:us|my|our|the|me)|chip(?:ping)? in|contribut(?:e|ing) (?:to (?:the|our|my)|\\d|£|whatever|towards|a)|pledg(?:e|ing)|support(?:ing)? (?:us|my|our|the) {w}(?:campaign|kickstarter|fundraiser|appeal|charity|crowdfund\\w*|cause|journal|ride|run)|sponsor us|spare (?:a few|some|£|\\$|€|\\d))\\b",
      "(?:{b}|please |pls )(?:donate|back our|sponsor (?:me|us|my)|chip in|pledge|give what you can|support (?:our|my) {w}(?:campaign|kickstarter|fundraiser|appeal|crowdfund\\w*))",
      "(?:donation|donations|fundraiser|fundraising|gofundme|go fund me|justgiving|kickstarter|crowdfund\\w*|indiegogo|patreon|sponsors?|sponsorship|shirt sponsor|fiscal sponsor\\w*)\\b{g}(?:<url>|page|would|help|towards|every|any|need\\w*|link|here|welcome|appreciated|if|is|live|gets|look\\w+|closes|see if|slot|package|£|€|\\$|\\d)|(?:need|looking for|want|seeking|find) (?:a |an |some |our )?{w}(?:sponsors?|donors?|investors?|backers|funding|angels?|donations?)\\b",
      "(?:any|every|each|even) {w}(?:amount|donation|bit|penny|pound|euro|dollar|fiver|tenner|bag|contribution|little) {w}(?:helps|counts|goes|is|welcome|matters|would|bag)|even one bag|account details|whatever (?:god|you can|you're able)|(?:£|\\$|€)\\d+ (?:gets|buys|pays for|feeds|will)\\b",
      "lend me\\b|borrow (?:£|\\$|€|some money|\\d+|a (?:few (?:quid|bucks)|tenner|fiver))|until payday|till payday|send (?:me )?(?:£|\\$|€|\\d+|money)|paypal me|wire (?:details|me)|short (?:on|of|for) rent",
      "(?:\\d+k?|some|room) (?:is |still )?(?:left|open|available) in the round|spare (?:\\d+|£|\\$|€)[^.?!\\n]{0,12}(?:quid|bucks|pounds|euros?|dollars|\\?)|\\d+ short\\b|(?:our )?(?:goal|target) (?:is|of) [£$€]?\\d|be a patron|\\d+k? a share|anything you can spare|raise the last|small thing i need|i go pay back|pay (?:you )?back|love you in it\\b|if you came in\\b|help us raise|for the roof|claim at\\b",
      "do (?:you|u) invest\\b|noticed you invest|(?:you|u) (?:invest(?:ed)? in|led the)\\b{g}(?:so|thought|fit|brief)|minimum ticket|kind of angel|own a piece of",
    ],
    unless: ['asked me|(?:thanks|thank you) (?:so much )?for|i (?:donated|invested|backed|sponsored|gave)|congrat|your (?:raise|round|campaign|fundraiser|seed)|good luck with|tide you over|i can loan|loan you|lend you|sorry to hear|i gave at'],
  },
  {
    id: 'en-signup-join', kind: 'signup', weight: 1, confidence: 0.9,
    why: 'Wants the reader to register, join, subscribe, download or come to the sender\'s event.',
    patterns: [
      "(?:{opened}{w}|{req}|(?:{want}(?: for {you} to| to)?|{you} (?:should|can)|feel free to|hope {you}(?:'ll| will| can)?|love {you} to|invite {you} to|inviting {you} to|to invite {you} to|sure to|best to) ?{w})(?:sign(?:ing)? up|subscrib(?:e|ing)|regist(?:er|ering)|download(?:ing)?|install(?:ing)?|rsvp|enrol(?:l)?|join(?:ing)? (?:us|our|my|the {w}(?:community|group|waitlist|beta|webinar|list|newsletter|channel|server|call|event|challenge|club|discord|slack|programme|program|cohort|workshop|class)|a {w}(?:community|group|webinar|workshop|challenge|club|masterclass)|for (?:our|my|a))|attend(?:ing)? (?:our|my|the|a|an)|come to (?:our|my|the)|sav(?:e|ing) (?:your|ur|a) (?:seat|spot)|reserv(?:e|ing) (?:your|a) (?:seat|spot|place)|pop (?:your|ur) (?:email|name)|(?:leave|enter|drop) (?:your|ur) {w}(?:email|e-mail|name)|get on the (?:list|waitlist)|use my (?:code|link|referral))\\b",
      "(?:save|reserve|grab|claim|book|secure|get|keep) (?:you |u |your |ur |my |a ){w}(?:seat|spot|place|ticket|tickets|free (?:seat|spot|place|ticket))s?\\b",
      "(?:webinar|masterclass|workshop|meetup|event|open day|summit|hackathon|conference|symposium|course|training|bootcamp|challenge|class|newsletter|community|beta|group|waitlist|discord|telegram|whatsapp group|slack|ebook|e-book|guide|whitepaper|report|app|quiz)\\b{g}(?:<url>|register|sign up|join|rsvp|registration|subscribe|download|is happening|work email|you in|link|early bird|seats|tickets|interested|we'd love|love to have you|open to all|free to attend|is open|everyone welcome|door's open|come)",
      "(?:register|sign up|subscribe|rsvp|join|enrol|download|tickets|registration)(?: {w})?(?:here|now|today|free|via|at|below|link|:|is (?:open|free|continuing)|before|by|closes|on (?:the|our|my)|in (?:my|the) (?:bio|comments))",
      "(?:hosting|running|organi[sz]ing|launching|holding|opened|started|launched|starting|doing|putting on) (?:a|an|our|my|the) (?:{w})(?:webinar|masterclass|workshop|event|meetup|community|newsletter|beta|challenge|bootcamp|course|group|summit|hackathon|open day|class|cohort|waitlist|whatsapp group|discord|club)\\b",
      "(?:invite|inviting|welcome) (?:{you}|everyone|all) to (?:our|my|the|a|this|an) {w}(?:webinar|masterclass|workshop|event|meetup|community|group|summit|conference|symposium|launch|party|open|exhibition|show|course|class|concert|play|demo)|you're invited|see you among us|love to have you|happy to see you among|door's open|we'd love (?:for )?you to (?:join|come|attend)",
      "(?:my|our) {w}(?:newsletter|substack|mailing list|youtube|channel|masterclass|webinar|community|discord|telegram)\\b{g}(?:<url>|subscribe|join|\\?|free|every|one email|here|sign)",
      "(?:use|with|enter) my {w}(?:code|referral|link|invite)\\b|(?:sign up|install|download)\\b{g}<url>|seats? (?:are )?(?:limited|left|going fast)|places? (?:are )?(?:limited|going)|you'll get the next|email no needed",
    ],
    unless: ['whatever you like|i(?:\'ve| have)? (?:just )?(?:signed up|joined|registered|subscribed|installed|downloaded|booked)|your (?:webinar|newsletter|event|podcast|course|class|community|app|workshop)|(?:thanks|thank you) for|how was|no sign-?up|no email needed|someone else|not mine|by someone|see you there\\b{e}$|you asked|in case (?:it\'s|you|it is) useful|she said|he said|good luck'],
  },
] as const satisfies readonly AskRule[];
