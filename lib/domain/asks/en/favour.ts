import type { AskRule } from '../rule';

/** English rules for favours: advice, feedback, reach, work, things. */
export const favour: readonly AskRule[] = [
  {
    id: 'en-favour-brain', kind: 'favour', weight: 2, confidence: 0.92,
    why: 'Wants advice, mentoring or to pick the reader\'s brain.',
    patterns: [
      "pick(?:ing)? (?:your|ur|yr) brains?\\b",
      "(?:{req}|{want}(?: to)?|{can} i|open to|looking for|any chance of|get|ask for|seek|seeking|need|grateful for|welcome|be my|be a|any) (?:be |being |to be |get |have |ask |ask you for |hear |some |any |your |my |a |me |give me |share |offer |provide |for |of |little ){0,4}(?:advice|mentor(?:ing|ship)?|guidance|pointers|counsel|mentor me|coach me)\\b",
      "(?:{req}){w}(?:mentor(?:ing)?|coach(?:ing)?|advis(?:e|ing)|guid(?:e|ing)|teach(?:ing)?|train) (?:me|us|my|our)\\b",
      "(?:find|need|looking for|in search of|seeking) a mentor\\b",
      "(?:what would (?:you|u) (?:put|do|advise|recommend|suggest|charge)|how would (?:you|u) (?:go about|approach|handle|price)) {g}(?:\\?|if you were me|in a first|in my)",
      "(?:one|a|quick|small) {w}question(?:s)?(?: for you)?[:,]? {g}(?:which|what|how|would you|should i)",
    ],
    unless: ['used your advice|stopped asking|your mentoring|your advice (?:was|has|about|on|worked)|(?:thanks?|thank you) (?:so much |again )?for|appreciated your|took your advice|appreciate(?:d)? (?:your|the) (?:advice|guidance|insights)|my (?:first )?mentee|mentor(?:s|ing baton)|gave me|i(?:\'m| am) (?:a|happy to) mentor|advice about (?:starting|the)|followed your advice|reach out to your mentors'],
  },
  {
    id: 'en-favour-feedback', kind: 'favour', weight: 2, confidence: 0.92,
    why: 'Wants the reader to look over, test or comment on the sender\'s own thing.',
    patterns: [
      "(?:{req}|{can} i (?:get|have)|{want}(?: to get| to have| to hear)?|time to) ?{w}(?:look(?:ing)? (?:at|over|through)|tak(?:e|ing) a (?:quick )?look(?: at| over| through)?|hav(?:e|ing) a (?:quick )?look(?: at| over| through)?|read(?:ing)?(?: through| over)?|review(?:ing)?|check(?:ing)?(?: out| over)?|test(?:ing)?|try(?:ing)?(?: out)?|proofread(?:ing)?|critiqu(?:e|ing)|glance (?:at|over)|throw(?:ing)? (?:an|your) eye (?:over|on)|host(?:ing)?|sort(?:ing)? out|cast(?:ing)? (?:an|your) eye (?:over|on)|rip apart|tear apart|beta[- ]?test(?:ing)?|correct(?:ing)?|edit(?:ing)?|comment(?:ing)? on|poke holes in|sanity[- ]check(?:ing)?) {w}(?:my|our|it|this|us|clause|section|chapter|page|the (?:draft|page|deck|site|website|english|abstract|text|first|attached|latest)|at my|through my|what i)\\b",
      "(?:{req}|{can} i (?:get|have)|{want}(?: to get| to have| to hear)?|any|some|your|get|hear|give (?:me|us)) ?{w}(?:feedback|critique|honest opinion|second opinion|input|honest take|two cents)(?: {w})?(?:on|about|for|re|welcome|appreciated|would|from you|\\?|{e})",
      "(?:{want}(?: to (?:get|hear|have|know)| your)?|hear|get|your|any|share (?:your|any)) {w}(?:thoughts|opinion|take|perspective|views?|reaction|insights?|eyes) on (?:my|our|the (?:draft|attached|deck|idea|plan|product)|it|a (?:draft|product|project|thing) (?:i|we|of))",
      "(?:tell|telling) (?:me|us) what(?:'s| is| you)? {w}(?:confusing|wrong|missing|think|off|unclear|to fix|honestly)\\b",
      "(?:run|bounce|try) (?:it|this|something|an idea|some ideas|a few ideas|ideas|a couple of (?:ideas|things)) (?:past|by|off) (?:you|u)\\b",
      "(?:give|giving|leave|leaving|write|writing|drop|post|do)(?: (?:me|us|our|my|it))? (?:a |an |us |me |our |some |five |5 )?{w}(?:review|reviews|stars?|rating|testimonial|feedback|spin|try|go)\\b",
      "be brutal|don't hold back|roast (?:my|our)",
    ],
    unless: ['you (?:wrote|left|gave|asked)|the feedback form|did you (?:even |ever )?read|your (?:feedback|review) (?:was|helped)|i (?:left|wrote|gave|reviewed|read|tested|tried)|(?:thanks|thank you) for|if you(?:\'d| would) like|thanks? again|would it help if i|i(?:\'ll| will| can| could) (?:read|review|look|check)|do read|worth (?:a )?read|glad you'],
  },
  {
    id: 'en-favour-endorse', kind: 'favour', weight: 2, confidence: 0.94,
    why: 'Wants a recommendation, an endorsement, a testimonial or a reference.',
    patterns: [
      "(?:{req}|{can} (?:i|we) (?:get|have|ask(?: you)? for|count on)|{want}|for|need|appreciate|grateful for|ask for|value|love|leave me|write me|give me) ?{w}(?:endors(?:e|ement|ements|ing)(?: me| my)?|recommendation|recommend (?:me|us|my)|testimonial|reference|letter of|vouch(?:ing)?|referee|quote for|a line or two|two lines|shout[- ]?out|write (?:me|us|a))\\b",
      "(?:can|could|may|might) (?:i|we) (?:quote|use (?:your|you|that)|feature (?:you|your)|mention (?:you|your)|interview you|name you|put your|cite you|list you)\\b",
      "(?:you (?:be|to be)|as) (?:a |my |our ){w}(?:reference|referee)\\b",
      "(?:confirm|sign|certify|state|verify) {w}(?:in writing|that we|the form|my)\\b",
    ],
    unless: ['endorsed you|i(?:\'ve| have)? (?:just )?(?:endorsed|recommended|wrote|written)|thank(?:s| you)|happy to (?:endorse|recommend|write|be a)|i(?:\'ll| will) (?:write|endorse)|for your reference|you recommended|book recommendation|restaurant'],
  },
  {
    id: 'en-favour-reach', kind: 'favour', weight: 1, confidence: 0.92,
    why: 'Wants a like, a share, a vote, a follow or a comment.',
    patterns: [
      "(?:{req}|{want}(?: it)?(?: if {you} (?:could|can|would))?|{can} i (?:get|have)) ?{w}(?:vot(?:e|ing) (?:for|here|now|daily|every)|vote\\b|upvot(?:e|ing)|lik(?:e|ing) (?:and|my|our|the (?:post|page|video)|it|this|\\/)|shar(?:e|ing) (?:it|this|my|our|with your (?:network|followers|friends|colleagues|community)|and|the (?:post|link|word|campaign|event))|retweet|rt\\b|repost(?:ing)?|follow(?:ing)? (?:me|us|my|our|back|the page|the company)|comment(?:ing)? (?:on|below|under|something)|tag(?:ging)? (?:me|us|a|someone)|boost|amplify|subscrib(?:e|ing) to my (?:channel|youtube))",
      "(?:a|an|your|every|each|some|any|quick) (?:like|comment|share|upvote|vote|retweet|follow|rt|repost|click|like or comment|thumbs up|signature)(?: (?:or|and|/) (?:a )?(?:like|comment|share|upvote|vote|retweet|follow|repost|review))? (?:would|wld|wud|helps?|means|counts|goes|could|might|on|for|is)",
      "(?:vote|votes?)(?: {w})?(?:a day|for (?:us|me|him|her|my|our)|here|counts|daily|closes)|(?:1|one) vote\\b|(?:like|likes) (?:4|for) (?:like|likes)|f4f|follow 4 follow|follow (?:for|4) follow|sign (?:my|our|this|the) {w}petition|petition\\b{g}<url>",
      "{b}(?:please |pls )?(?:like|share|follow|upvote|vote|repost|retweet|subscribe)(?: (?:and|&|/|,) (?:like|share|follow|subscribe|comment|repost)){1,2}",
      "(?:product hunt|launch(?:ed|ing)?)\\b{g}(?:support|upvote|check it out|vote|love your)",
    ],
    unless: ['i(?:\'ve| have)? (?:just )?(?:voted|liked|shared|followed|subscribed|reposted|upvoted)|happy to share|(?:thanks?|thank you) for (?:the|your|sharing|following|liking)|you (?:shared|liked|voted)|channel pls\\" |would love to (?:follow|share (?:insights|experiences|ideas|notes))|share (?:insights|experiences|ideas)|follow your|glad to share|to follow (?:your|along)|following your|did you vote|voted|stopped asking'],
  },
  {
    id: 'en-favour-survey', kind: 'favour', weight: 2, confidence: 0.88,
    why: 'Wants the reader in a survey, a study or an interview.',
    patterns: [
      "(?:survey|questionnaire|poll|form|quiz|interview|study|research|user test|usability|focus group|respondents|participants|dissertation|thesis)\\b{g}(?:<url>|<cal>|\\d+ ?(?:mins?|minutes?|questions|min)|takes?|take part|participat\\w+|fill|complete|respond|answer|anonymous|voucher|would you|one of them|mins tops|short)",
      "(?:fill(?:ing)?|complete|completing|answer(?:ing)?|take|taking|do|respond to|participat(?:e|ing) in|take part in|taking part in|join)(?: (?:in|out))? (?:my|our|a|the|this|it|these|one|some|an) {w}(?:survey|questionnaire|poll|form|quiz|questions|interview|study|research|focus group|user test)",
      "(?:looking for|need|find|recruiting|after|short of|seeking) (?:{w})(?:people|volunteers|participants|testers|respondents|women|men|users|speakers?|marshals|guests?|contributors|writers|judges|trustees|mentors|beta testers|interviewees|managers|parents|nurses|designers|engineers|answers)\\b{g}(?:who|to|for|on|with|short|at|and)",
      "\\d+ (?:answers|responses|marshals|volunteers|trustees|people|speakers|testers) (?:short|down|missing|needed)|(?:short of|down to|need) {w}(?:volunteers|marshals|trustees|helpers|hands|drivers|judges)|(?:trustees|volunteers|helpers|hands|players|drivers) (?:down|short|needed|wanted)",
    ],
    unless: ['i filled|i(?:\'ve| have) (?:done|filled|completed)|your (?:survey|study|research|thesis|dissertation)|in my thesis|i cite|thank(?:s| you) for'],
  },
  {
    id: 'en-favour-stage', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants the reader as guest, speaker, author, judge or partner without pay in sight.',
    patterns: [
      "(?:have {you}|{can} {you} (?:be|come)|{you}(?:'d| would) (?:be|like to be|want to be)|being|become|like to be|interested in being|love {you}) {w}(?:on|a guest|guest|guests|speaker|panelist|panellist|judge|featured|contributor|keynote|moderator)(?: {w})?(?: on| in| at| for| of| my| our| the){0,3} {w}(?:podcast|show|panel|event|episode|channel|conference|meetup|webinar|blog|magazine|summit|series|stream|jury|newsletter)\\b",
      "(?:{can} {you}(?: {soft}){0,2}|are {you} (?:up for|open to|willing to|able to)|interested in|{want} {you} to|love for {you} to|like {you} to|invite {you} to|asking {you} to|if {you} (?:could|would|can)|(?:like|love|want|care|open|willing) to) {w}(?:speak(?:ing)? (?:at|to|on|for)|present(?:ing)?|give (?:a|the|us a|an) {w}talk|giving (?:a|the)|writ(?:e|ing) (?:a|for|us|an|something|me|{num})|contribut(?:e|ing)|guest|judge|moderate|host(?:ing)?|volunteer(?:ing)?|be (?:part of|one of|on|in|our|featured|interviewed)|appear|feature|come on|com(?:e|ing) (?:and )?(?:speak|talk)|step in)\\b",
      "(?:i|we) (?:host|run|have|produce|record|started|do) (?:a |an |the |our ){w}(?:podcast|show|panel|youtube channel|series|magazine|blog|meetup|newsletter|radio)\\b",
      "(?:our|my|the) {w}(?:podcast|magazine|panel|meetup|show)\\b{g}(?:guest|words|you'd be|perfect|speaker|slot|join|page|episode|love|would you|hole)",
      "(?:collab(?:oration|orat\\w+)?|joint (?:post|piece|webinar|content|reel)|cross-promot\\w+|guest post|story takeover|co-author|co-write|team up|write together|do something together)\\b",
      "{you}(?:'d| would) be {w}(?:perfect|great|ideal|brilliant|fantastic|amazing)(?: {w})?(?:for|guest|speaker|on|as|{e})",
      "advis(?:or|er)s? (?:with|to our|for|on)|advisory (?:board|role)|open to exploring|explor(?:e|ing) (?:what|how) (?:that|this|we) (?:could|might)",
      "copy date|no fee|unpaid\\b{g}(?:but|role|talk)",
    ],
    unless: ['episode with you|you(?:\'ve| have) been|was (?:an honou?r|great)|thank(?:s| you) for (?:being|having|the)|your (?:podcast|show|talk|panel|episode)|such a good guest|saw you speak|heard you|hear(?:d)? you on|open to exploring new|you asked|be your guest'],
  },
  {
    id: 'en-favour-do', kind: 'favour', weight: 2, confidence: 0.85,
    why: 'Wants the reader to send, write, explain or do something.',
    patterns: [
      "(?:{can} {you}|do {you} mind|{you} mind|please|pls|plz|kindly|wondering if {you}(?: could|'d| can| might)?|hoping {you}(?: could|'d| can| might)?|if {you} (?:could|can|would)|any chance {you}(?: could|'d| can)?|need {you} to|do me a favou?r and|(?:want|like|love|need) {you} to|be possible(?: for {you})? to|your (?:firm|company|team|club|library|school) (?:like to )?|{can} your (?:firm|company|team|club|library|school))(?: (?:{soft})){0,3} (?:send(?:ing)?|email(?:ing)?|e-mail|mail|forward(?:ing)?|shar(?:e|ing)|explain(?:ing)?|tell(?:ing)? (?:me|us|[a-z]+ that)|help(?:ing)?|show(?:ing)?|answer(?:ing)?|writ(?:e|ing)|translat(?:e|ing)|type|print|pick(?:ing)? (?:me|us|up)|bring(?:ing)?|lend(?:ing)? (?:me|us) (?:a hand|your)|find(?:ing)? (?:out|me)|ask(?:ing)?|arrang(?:e|ing)|mak(?:e|ing)|do|fix(?:ing)?|add(?:ing)? (?:me|us|my)|giv(?:e|ing) (?:me|us)|upload|post(?:ing)?|provid(?:e|ing)|confirm|resend|dig out|hold|keep|save me|get (?:me|us|back)|put (?:me|us|my|our)|let (?:me|us) (?:have|use|borrow|in|know (?:how|what|if|whether|where|who))|buy|drop|leave|take|meet us|convey|advise|spare|hand|cover|swap|update|prepare|walk|mention|collect|remove|change|approve|complete|unblock|describe|draft|record|design|rerun|chuck|endorse|accept|submit|step in|give|stand in|ring (?!me)|sort|forward|help|let [a-z]+ know|join in|order|put in|rate|review|adopt|host|supply|teach|play|sing|judge|open (?:the|my|this)|sign|stop by|go (?:and|to)|look (?:into|up|after)|move|speak to|keep (?:an eye|us|me)|work (?:on|out)|correct\\w*|chase|check|fax|scan|copy)\\b",
      "(?:might|may|could|can) (?:i|we) (?:ask you to|have the|get the|borrow|have your|take you up)\\b|(?:ur|your|the) way pls|tell me (?:honestly|straight|truthfully) (?:what|if|how)|be honest[:,]|hit the like|make sure you (?:hit|like|subscribe|share|vote)|(?:if so|then) (?:fax|send|email|forward) (?:it|them|me)|your (?:feedback|comments|thoughts|input|help|answers?) (?:on (?:the|my|our)|(?:is|are|would be) (?:needed|welcome|appreciated))|(?:three|3|\\d+) hours of your|of your help\\b|take you up on\\b",
      "(?:send|email|forward|mail) (?:me|us)(?: over)? (?:a|an|the|your|my|some|any|it|that|this|all|their|copies|whatever|details|those)\\b",
      "(?:grateful|thankful|obliged|glad|happy|delighted|love|like|appreciate) (?:to (?:receive|have|get|borrow|see)|for|receiving|having) {w}(?:the (?:pdf|slides|file|link|report|template|paper|recording)|a copy|copies|your (?:slides|template|notes|deck|help|support|assistance)|any (?:help|support|assistance|tips|info\\w*))",
      "(?:can|could|may|might) (?:i|we) (?:borrow|use (?:your|the)|have (?:a copy|the|your|access)|get (?:a copy|your|the|access|hold)|trouble you|ask (?:you )?(?:a|for|to|another|one more) {w}(?:favou?r|help|small)|have (?:some|any|a bit of) help|stay (?:with|at)|crash|shadow)\\b",
      "(?:small|quick|big|huge|tiny|little|cheeky|a|one|another) {w}favou?r(?: to ask)?{e}|favou?r to ask|ask (?:you )?(?:a|for a) {w}favou?r|need (?:your|ur|some|a (?:bit of|little)|a big) {w}(?:help|favou?r|assistance|hand)|do (?:me|us) a {w}favou?r",
      "(?:i'd|i would|i'll|id) (?:be (?:in debt|in your debt|so grateful|eternally grateful|forever grateful)|owe you)|(?:be )?in debt to you",
      "do (?:you|u) have (?:a|the|any|your) {w}(?:template|copy|slides|recording|spare|notes|list|example|spreadsheet)\\b{g}\\?",
      "(?:hole|gap|vacancy) (?:on page|in (?:the|our) (?:programme|schedule|line-?up|agenda))|\\d+ words\\b|(?:marshals?|treasurer|volunteers?)\\b{g}(?:on the day|food bank|provided|short|needed)",
      "free work|for free\\b{g}(?:exposure|could you|can you)|(?:great|good) exposure",
    ],
    unless: ['please (?:don\'t|stop|do not|note|find attached|accept|see attached|see below|ignore|disregard|call (?:me|us) (?:at )?any ?time|let me know if (?:i|you (?:need|have|want))|pass on my|send (?:my|our) (?:love|regards|best))|if (?:you|u) (?:need|have (?:any )?questions)|how (?:i|we) can help|what i can do|no need|you asked (?:me )?(?:to|for|if)|as you asked|make it (?:to|home)|do you think|keep (?:it up|doing|up|writing|posting|going)|give (?:my|our) (?:love|regards)|your favou?r|return the favou?r|big favou?r|any questions|take (?:care|your time)|keep the|hear it|hard to tell|let me know (?:if|when) (?:you|i can)|ask me (?:anything|if)|what (?:do|did) you do|answer whenever|write (?:back )?(?:soon|whenever)'],
  },
  {
    id: 'en-favour-any-request', kind: 'favour', weight: 2, confidence: 0.78, fallback: true,
    why: 'Asks the reader to do something, whatever it is.',
    patterns: [
      "{can} (?:you|u|ya|ye|yous|you guys|your [a-z]{3,12})(?: (?:{soft})){0,3} (?!believe|imagine|say|rather|like|ever|be\\b|still|have|see|hear|feel|guess|want|know|remember|prefer|agree|enjoy|love|get (?:much|any|there|home)|go\\b|call it|describe yourself|manage|make it|survive|handle|please stop|not\\b|the|they|that|it\\b|all\\b|also\\b|and|who|what)[a-z]{3,14} (?:(?:me|us|my|our|the|this|it|that|these|those|an?|him|her|them|some|any|one|two|three|with|at|for|to|over|in|out|up|on|into|through|your|round|back) ?)",
      "(?:mind|grateful if you'd|grateful if you could|appreciate (?:it )?if you(?:'d| could| would)?|honou?red if you(?:'d| could| would)|love it if you(?:'d| could)?|delighted if you(?:'d| could)?|great if you(?:'d| could)?|kind of you to|hoping you(?:'d| could| might| can)|wondering if you(?:'d| could| might| can)|help if you(?:'d| could)?) [a-z]{3,14}(?:ing)? (?:me|us|my|our|the|this|it|that|an?|some|any|one|to|at|for|in|over)\\b",
      "{b}(?:please|pls|plz|kindly) (?!find|accept|don't|do not|note|stop|see|excuse|forgive|ignore|feel free|let me know if|enjoy|take|know|pass on my|give my|call me at|be careful|keep)[a-z]{3,14} (?:me|us|my|our|the|this|it|that|an?|some|any|with|to|by|on|in|over|your)\\b",
      "[a-z]{3,14} [^.?!\\n]{3,60} (?:pls|plz|please){e}",
    ],
    unless: ['(?:can|could|would) you (?:believe|imagine|tell (?:i|that|it))|how (?:could|can|would) you|(?:what|which|where|why|when|who|how)(?: [a-z]+){0,3} (?:would|could|can|will|do|did) you (?:think|like|recommend|pick|choose|say|call|describe|eat|visit|read|go|learn|get|find)|you asked|no thanks|yes,? please|ask(?:ed|s|ing) me|please (?:stop|don.t)|please (?:do )?(?:let me know if|reach out|call me)|no,? '],
  },
];
