/// The forms of English verbs that a question needs: from “wrote” to “write”.
enum Verbs {
  /// Base, past, participle; one form stands for both where they are alike.
  private static let irregular: [(base: String, past: String, participle: String)] =
    """
    become became become; begin began begun; bend bent bent; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown
    break broke broken; breed bred bred; bring brought brought; build built built; burn burnt burnt; buy bought bought
    catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug
    draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt
    fight fought fought; find found found; flee fled fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten
    freeze froze frozen; get got got; give gave given; go went gone; grow grew grown; hang hung hung; have had had
    hear heard heard; hide hid hidden; hit hit hit; hold held held; keep kept kept; know knew known; lay laid laid; lead led led
    learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; lose lost lost; make made made; mean meant meant
    meet met met; overcome overcame overcome; overthrow overthrew overthrown; pay paid paid; put put put; read read read
    ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold
    send sent sent; set set set; shake shook shaken; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk
    shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; speak spoke spoken; spend spent spent
    split split split; spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck
    swear swore sworn; sweep swept swept; swim swam swum; take took taken; teach taught taught; tear tore torn; tell told told
    think thought thought; throw threw thrown; undergo underwent undergone; understand understood understood; wear wore worn
    win won won; withdraw withdrew withdrawn; write wrote written; rebuild rebuilt rebuilt; rewrite rewrote rewritten
    retake retook retaken; undertake undertook undertaken; foresee foresaw foreseen; uphold upheld upheld; spin spun spun
    swing swung swung; bear bore borne; beat beat beaten; bid bid bid; cast cast cast; hurt hurt hurt; mistake mistook mistaken
    """.split(whereSeparator: { $0 == ";" || $0.isNewline }).compactMap { line in
      let forms = line.split(separator: " ").map(String.init)
      return forms.count == 3 ? (forms[0], forms[1], forms[2]) : nil
    }

  /// Verbs that form their past with -ed, the ones documents tell their facts with.
  private static let regular: [String] =
    """
    abandon abolish absorb accept accommodate accompany accumulate accuse achieve acknowledge acquire act activate adapt add address adjust administer
    admire admit adopt advance advise advocate affect agree aid aim allow alter announce annex answer appear apply appoint
    approach approve argue arise arrange arrest arrive ask assassinate assault assemble assert assess assign assist assume attach
    attack attain attempt attend attract author authorize avoid award ban base battle belong block board bomb borrow bomb
    calculate call campaign cancel capture carry cause cease celebrate challenge change characterize charge chart claim classify clean
    clear climb close coat collaborate collapse collect colonize combine command commission commit compare compete compile
    complete compose compute conceive conclude condemn conduct confirm conquer consider consist construct consume contact contain
    continue contract contribute control convert convince cooperate coordinate copy correct cover crash create criticize cross crown
    cultivate damage date debate decide declare decline decrease dedicate defeat defend define delay deliver demand demonstrate deny
    depart depend deploy depose describe deserve design destroy detect determine develop devise devote die differ direct disagree
    disappear discover discuss dismiss display dissolve distinguish distribute divide dominate donate double draft drop earn
    educate elect eliminate embrace emerge emigrate emphasize employ enable enact encounter encourage end endorse enforce engage enjoy
    enlarge enlist ensure enter equal escape establish estimate evaluate evolve examine exceed exchange exclude execute exhibit exist
    expand expel experience explain explode exploit explore export expose express extend face fail favor favour feature fill finance finish
    fire fit flow focus follow force form formulate found function gain gather generate govern graduate grant guard guide halt handle
    happen head help highlight hire host identify ignore illustrate imagine immigrate impact implement import impose impress
    imprison improve include incorporate increase indicate infect inflict influence inform inhabit inherit inhibit initiate injure
    inspect inspire install institute integrate intend interpret interview introduce invade invent invest investigate invite involve
    isolate issue join judge jump kill kidnap lack land last launch learn legalize liberate lift limit link list live locate
    lower maintain manage manufacture march mark marry master match measure mention merge migrate mix modify mount move murder name
    need negotiate nominate note notice observe obtain occupy occur offer open operate oppose order organize originate oversee own
    pass patent perceive perform permit persuade pioneer place plan plant play point populate possess postpone practice praise
    predict prefer prepare present preserve prevent print process proclaim produce prohibit project promise promote propose
    protect protest prove provide publish pump pull purchase pursue push qualify quote raise rank rate reach react realize rebel
    receive recall recognize recommend record recover recruit reduce refer reflect reform refuse regain regard register reject relate
    release rely remain remove rename rent repair repeal repeat replace report represent reproduce request require
    rescue research resemble reside resign resist resolve respond rest restore restrict result resume retain retire return reveal
    review revise revive revolutionize reward rule sail save score secrete secure select separate serve settle shape share
    shift shorten sign signal simplify slow solve spark specialize sponsor stage start state stop store strengthen stress
    stretch study submit succeed suffer suggest supply support suppress surrender surround survive suspect suspend sustain symbolize
    target test threaten tie tour trace trade train transfer transform translate transmit transport travel treat trigger triple try
    turn uncover unify unite urge use utilize value vary visit vote wait walk want warn wash watch weaken weigh welcome
    widen witness work yield
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let doubling: Set<String> = [
    "ban", "drop", "stop", "plan", "trap", "ship", "grab", "commit", "admit", "permit", "submit", "prefer", "refer",
    "transfer", "expel",
    "control", "occur", "fit", "step", "compel", "map", "tap", "transmit",
  ]

  private static let bases: Set<String> = Set(regular).union(irregular.map(\.base))

  private static let basesOfPast: [String: String] = {
    var table: [String: String] = [:]
    for base in regular { table[regularPast(base)] = base }
    for verb in irregular { table[verb.past] = verb.base }
    table["learned"] = "learn"
    table["burned"] = "burn"
    return table
  }()

  private static let basesOfThirdPerson: [String: String] = {
    var table: [String: String] = [:]
    for base in bases { table[thirdPerson(base)] = base }
    return table
  }()

  private static let participles: Set<String> =
    Set(regular.map(regularPast)).union(irregular.map(\.participle)).union(["born", "proven", "learned", "burned"])

  /// “publish” of “published”, “write” of “wrote”; nil for words that are no past tense known here.
  static func base(ofPast past: String) -> String? { basesOfPast[past] }

  /// “release” of “releases”; nil for words that are no third person known here.
  static func base(ofThirdPerson form: String) -> String? { basesOfThirdPerson[form] }

  static func isBase(_ form: String) -> Bool { bases.contains(form) }

  /// Whether a word is a past participle: “founded”, “written”, and regular forms of verbs not listed here.
  static func isParticiple(_ form: String) -> Bool {
    participles.contains(form) || (form.hasSuffix("ed") && form.utf8.count > 4)
  }

  /// Whether a past tense is a noun or an adjective as well: “left”, “rose”.
  static func isNounToo(_ past: String) -> Bool {
    [
      "left", "saw", "felt", "lay", "rose", "wound", "shot", "cost", "split", "spread", "put", "set", "cast", "cut",
      "hit", "bid", "hurt", "shut",
      "read", "lost", "spun", "bore", "lit", "spoke", "fed", "bit",
    ].contains(past)
  }

  /// Whether base and past are spelt alike, so that the tense cannot be seen: “put”, “read”.
  static func isUnchanging(_ form: String) -> Bool {
    irregular.contains { $0.base == form && $0.past == form }
  }

  static func regularPast(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    if doubling.contains(base), let last = base.last { return base + String(last) + "ed" }
    return base + "ed"
  }

  static func thirdPerson(_ base: String) -> String {
    if base == "have" { return "has" }
    if base == "go" { return "goes" }
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where base.hasSuffix(ending) { return base + "es" }
    return base + "s"
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    base.hasSuffix("y") && base.dropLast().last.map { !"aeiou".contains($0) } == true
  }
}
