/// Words too general to be asked for.
enum VagueWords {
  static let nouns: Set<String> = Set(
    """
    ability amount approach area aspect attention basis behalf bit case cases change circumstance circumstances condition couple
    deal degree detail difference direction effort end example examples extent fact factor factors form forms front group
    idea issue issues item items kind kinds lack latter level lot lots manner matter means moment name nature need number
    numbers others pair part parts people percent percentage period person piece place point points position possibility
    problem problems process purpose question questions range rate reason reasons regard rest result results role
    section sense series set side sides situation situations sort sorts stage step steps stuff terms thing things time times
    total type types use uses value variety view way ways whole word words work year years day days
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let modifiers: Set<String> = Set(
    """
    additional appropriate separate whole later available basic better best big certain clear common comparable complete considerable corresponding
    crucial current different difficult easy entire essential few final first following full further general given good great
    high higher huge important increasing individual interesting key large larger largest last late later latter less likely
    little local long longer low lower main major many minor modern more most much necessary new next normal numerous old older
    only other others overall own particular possible potential present previous primary proper real recent regular relative relevant
    remaining same second several severe short significant similar simple single small smaller so-called special specific
    strong subsequent such substantial sufficient third total true typical unique unlike usual various very vital well whole wide
    young younger initial extra ordinary
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
