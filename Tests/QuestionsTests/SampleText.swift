/// Small documents of our own that the laws of every card are checked on.
enum SampleText {
  /// An encyclopaedia's manner: headings, dates, names, brackets.
  static let island = """
    # Merrow Island

    Merrow Island lies in the Gulf of Norrby, 14 kilometres from the coast of Estonia. The island was formed about 9,000 years ago.
    It has 1,240 inhabitants. The highest hill, Signal Hill, rises to 61 metres.

    ## History

    The first settlers came from Gotland in the 9th century. In 1219 the monk Albrecht of Visby founded a chapel on the
    northern shore. The chapel was burnt down in 1563 during the Northern Seven Years' War. After the war the island belonged to
    Sweden until 1721. A lighthouse was built on Signal Hill in 1862, and it was the tallest lighthouse in the gulf. The lighthouse burns
    [acetylene gas](https://example.org/gas) and is visible from 32 kilometres.

    ## Nature

    The island has three kinds of forest: pine forest, spruce forest and birch forest. A *skerry* is a small rocky island that
    is too small for people to live on. More than 200 skerries surround Merrow Island. The Merrow Bird Observatory (MBO) counts
    about 40,000 barnacle geese each spring. Barnacle geese feed on eelgrass, and eelgrass covers 60 percent of the sea bed. The geese
    leave in May, because their breeding grounds in Svalbard are then free of snow.

    ## Trade

    - Herring was the main export until the 1930s.
    - Today most people work in tourism.
    - See the map on page 4!

    The dairy exports cheese, butter and dried milk to Finland, Sweden, Latvia, and Poland. The ferry company carries
    112,000 passengers a year; the crossing takes 45 minutes. Why do visitors come back? Nobody knows.
    """

  /// A crawl's manner: a broken essay with its title twice, sentences cut by empty lines, furniture at the end.
  static let broken = """
    A lamp for every street: towards shared light

    In plain words, "shared light" means that neighbours pay for the lamps of a street together. It is a question of money, but

    also a question of trust. The report of the 4th Lamp Congress pointed out that towns should work together to build a network of
    shared light. In 2018, the town of Norrby became the largest buyer of 860 lamps and poles,

    which is far more than the 420 lamps of Visby. At the same time, shared light also contains the idea of "thrift". We must not waste
    our evenings. In March 2019, Norrby and Turku opened the "Firefly" tram, which is the first tram with lamps of its own,

    from dark town to bright town. Towns that waste light harm the night and the sleep of children, and this is a terrible mistake.
    Since the winter of 2018, Norrby has lent more than 1.2 million lamps to its neighbours.

    A lamp for every street: towards shared light

    Since the 4th Lamp Congress, Norrby has proposed the foundation of the Baltic Lamp Bank, proposed the foundation of the Turku Light
    School, and set up a council of lamp makers. The Lamp Bank is not only Norrby's answer to the dark winters of the north,

    but also a sign of Norrby's wish to keep the peace among its neighbours. Darkness must end.

    User Login

    Register Account  52
    """

  /// A textbook's manner: terms, definitions, causes, and sentences that lean on each other.
  static let textbook = """
    # Tides

    A tide is the rise and fall of the sea that the Moon causes. Tidal range is the difference in height between high water and low
    water. The tidal range of a bay depends on its shape. This effect is called resonance. A tide with a large range is called a spring
    tide. A tide with a small range is called a neap tide. Spring tides happen twice in 29.5 days.

    Pierre Laplace described three kinds of tide: diurnal tides, semidiurnal tides and mixed tides. In 1775 Laplace published the first
    complete theory of tides. He was wrong about friction. You can see the tide from any beach. However, the Baltic Sea has
    a tidal range of only 12 centimetres, because the Danish straits hold the water back.

    The tide gauge records the height of the water. William Thomson, the inventor of the tide machine, built his first machine in 1872.
    The machine was used to predict the tides of Bombay. Imagine a machine with ten wheels!
    """
}
