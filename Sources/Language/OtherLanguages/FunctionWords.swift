/// The commonest small words of languages in Latin script.
enum FunctionWords {
  static let languages: [(name: String, words: String)] = [
    (
      "English",
      "the of and to in is was that for it with as on by at from his he are be this which an were not have had but or their has its they who been"
    ),
    (
      "German",
      "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen"
    ),
    (
      "French",
      "le la les de des et un une du en est que dans qui pour pas sur au par plus il elle ce ne se son avec sont ont cette aux ses mais ou comme nous vous été"
    ),
    (
      "Spanish",
      "el la los las de y en que un una es por con para se del al como más su lo fue no son este pero sus entre era también ha muy"
    ),
    (
      "Italian",
      "il la di che e un una in per è non con del della sono si da le al i gli dei come più anche nel alla lo ha delle ma questo dal era"
    ),
    (
      "Portuguese",
      "o a os as de e em um uma que do da não para com por se no na dos das mais foi ao como é são seu sua pelo também ou ser entre"
    ),
    (
      "Dutch",
      "de het een van en in is dat op te voor met zijn die niet aan er om ook als bij naar maar uit werd door over wordt hij ze heeft deze nog"
    ),
    (
      "Swedish",
      "och att det i en som är på av för med den till ett var inte om har de han från men så kan vid eller sig efter när hon"
    ),
    (
      "Danish",
      "og at det i en som er på af for med den til et var ikke om har de han fra men så kan ved eller sig efter når hun blev"
    ),
    (
      "Norwegian",
      "og å det i en som er på av for med den til et var ikke om har de han fra men så kan ved eller seg etter når hun ble"
    ),
    (
      "Finnish",
      "ja on ei se että hän oli joka mutta myös kuin ovat sen tai jos vain niin kun ole mukaan jälkeen sekä ovat olla"
    ),
    ("Polish", "i w na z się do nie to że jest o jak po co przez od za dla są oraz był ale tym jego które ze być jako"),
    (
      "Czech", "a v se na je že s z do o i to za po pro jako ale by jeho nebo které který byl jsou od jsem při už podle"
    ),
    ("Hungarian", "a az és hogy nem is egy van volt ez meg csak azt már vagy mint de ha el még lehet szerint után"),
    (
      "Turkish",
      "ve bir bu için ile olarak da de olan en daha çok gibi kadar ise ne sonra olduğu ancak veya her onun tarafından"
    ),
    ("Romanian", "și de în a la cu care pe un o este nu din că să mai pentru al sunt fost prin lui sau ca după"),
    (
      "Indonesian",
      "yang dan di dari untuk pada dengan ini dalam itu adalah tidak ke oleh sebagai akan juga atau karena bahwa mereka"
    ),
    ("Latin", "et in est non ut ad cum sed quod qui ex esse sunt de quae si per aut enim nec ab hoc etiam autem atque"),
  ]

  /// The languages a word belongs to, as indices into `languages`.
  static let index: [String: [Int]] = {
    var index: [String: [Int]] = [:]
    for (number, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") where !index[String(word), default: []].contains(number) {
        index[String(word), default: []].append(number)
      }
    }
    return index
  }()
}
