/// Words that are near to each other in spelling and far apart in meaning. One typed for another is a mistake and no slip of the fingers.
enum DistinctNames {
  /// Whether the word stands for itself, so that it is no misspelling of anything else.
  ///
  /// - Parameter word: folded.
  static func contains(_ word: String) -> Bool {
    words.contains(word)
  }

  private static let words = Set(table.flatMap { $0.split(separator: " ").map(String.init) })

  private static let table = [
    // Countries and nations
    "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados",
    "belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile",
    "china colombia comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji",
    "finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india",
    "indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos",
    "latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta",
    "mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal",
    "netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar",
    "romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden",
    "switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay",
    "uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe austrian australian iranian iraqi slovak slovene slovenian",
    // Calendar and compass
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october",
    "november december north south east west northern southern eastern western left right",
    // Elements
    "hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium aluminum silicon",
    "phosphorus sulfur sulphur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel",
    "copper zinc gallium germanium arsenic selenium bromine krypton rubidium strontium yttrium zirconium niobium molybdenum",
    "technetium ruthenium rhodium palladium silver cadmium indium tin antimony tellurium iodine xenon caesium cesium barium",
    "lanthanum cerium praseodymium neodymium promethium samarium europium gadolinium terbium dysprosium holmium erbium thulium",
    "ytterbium lutetium hafnium tantalum tungsten rhenium osmium iridium platinum gold mercury thallium lead bismuth polonium",
    "astatine radon francium radium actinium thorium protactinium uranium neptunium plutonium americium curium",
    // Words of learning that are a letter or two apart
    "mitosis meiosis adsorption absorption affect effect principal principle complement compliment moral morale ileum ilium",
    "afferent efferent allusion illusion elicit illicit eminent imminent censor censure ingenious ingenuous discrete discreet",
    "stationary stationery perpetrate perpetuate prescribe proscribe precede proceed evolution revolution immigrate emigrate",
    "immigration emigration immigrant emigrant alkane alkene alkyne methane ethane ethene propane propene butane butene genotype",
    "phenotype glucagon glycogen thymine thiamine anion cation ion iron mucus mucous cereal serial continent continental comet",
    "comment county country desert dessert device devise except accept desperate disparate ascent assent assert insert invert convert",
    "adapt adopt adept conscious conscience human humane latter later loose lose personal personnel quiet quite statue statute",
    "stature trail trial angel angle marital martial casual causal carton cartoon curser cursor diary dairy form from united untied",
    "sacred scared nuclear unclear conversation conservation reserve reverse deprecate depreciate militate mitigate",
  ]
}
