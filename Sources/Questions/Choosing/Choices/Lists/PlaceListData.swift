/// The names that `PlaceList` reads: countries with their capitals and other cities, by continent; the states of the United States.
enum PlaceListData {
  static let countries: [(region: String, text: String)] = [
    (
      "Europe",
      """
      Albania=Tirana; Austria=Vienna; Belarus=Minsk; Belgium=Brussels; Bosnia and Herzegovina=Sarajevo; Bulgaria=Sofia;
      Croatia=Zagreb; Czech Republic=Prague; Denmark=Copenhagen; Estonia=Tallinn; Finland=Helsinki; France=Paris;
      Germany=Berlin; Greece=Athens; Hungary=Budapest; Iceland=Reykjavik; Ireland=Dublin; Italy=Rome; Latvia=Riga;
      Lithuania=Vilnius; Luxembourg=Luxembourg; Malta=Valletta; Moldova=Chisinau; Montenegro=Podgorica;
      Netherlands=Amsterdam; North Macedonia=Skopje; Norway=Oslo; Poland=Warsaw; Portugal=Lisbon; Romania=Bucharest;
      Russia=Moscow; Serbia=Belgrade; Slovakia=Bratislava; Slovenia=Ljubljana; Spain=Madrid; Sweden=Stockholm;
      Switzerland=Bern; Ukraine=Kyiv; United Kingdom=London
      """
    ),
    (
      "Asia",
      """
      Afghanistan=Kabul; Armenia=Yerevan; Azerbaijan=Baku; Bahrain=Manama; Bangladesh=Dhaka; Bhutan=Thimphu;
      Cambodia=Phnom Penh; China=Beijing; Georgia=Tbilisi; India=New Delhi; Indonesia=Jakarta; Iran=Tehran; Iraq=Baghdad;
      Israel=Jerusalem; Japan=Tokyo; Jordan=Amman; Kazakhstan=Astana; Kuwait=Kuwait City; Kyrgyzstan=Bishkek;
      Laos=Vientiane; Lebanon=Beirut; Malaysia=Kuala Lumpur; Mongolia=Ulaanbaatar; Nepal=Kathmandu;
      North Korea=Pyongyang; Oman=Muscat; Pakistan=Islamabad; Philippines=Manila; Qatar=Doha; Saudi Arabia=Riyadh;
      Singapore=Singapore; South Korea=Seoul; Sri Lanka=Colombo; Syria=Damascus; Tajikistan=Dushanbe; Thailand=Bangkok;
      Turkey=Ankara; Turkmenistan=Ashgabat; United Arab Emirates=Abu Dhabi; Uzbekistan=Tashkent; Vietnam=Hanoi;
      Yemen=Sanaa
      """
    ),
    (
      "Africa",
      """
      Algeria=Algiers; Angola=Luanda; Benin=Porto-Novo; Botswana=Gaborone; Burkina Faso=Ouagadougou; Burundi=Gitega;
      Cameroon=Yaounde; Chad=N'Djamena; Djibouti=Djibouti; Egypt=Cairo; Eritrea=Asmara; Ethiopia=Addis Ababa;
      Gabon=Libreville; Gambia=Banjul; Ghana=Accra; Guinea=Conakry; Guinea-Bissau=Bissau; Ivory Coast=Yamoussoukro;
      Kenya=Nairobi; Lesotho=Maseru; Liberia=Monrovia; Libya=Tripoli; Madagascar=Antananarivo; Malawi=Lilongwe;
      Mali=Bamako; Mauritania=Nouakchott; Mauritius=Port Louis; Morocco=Rabat; Mozambique=Maputo; Namibia=Windhoek;
      Niger=Niamey; Nigeria=Abuja; Rwanda=Kigali; Senegal=Dakar; Sierra Leone=Freetown; Somalia=Mogadishu;
      South Africa=Pretoria; South Sudan=Juba; Sudan=Khartoum; Tanzania=Dodoma; Togo=Lome; Tunisia=Tunis;
      Uganda=Kampala; Zambia=Lusaka; Zimbabwe=Harare
      """
    ),
    (
      "the Americas",
      """
      Argentina=Buenos Aires; Bahamas=Nassau; Barbados=Bridgetown; Belize=Belmopan; Bolivia=Sucre; Brazil=Brasilia;
      Canada=Ottawa; Chile=Santiago; Colombia=Bogota; Costa Rica=San Jose; Cuba=Havana; Dominican Republic=Santo Domingo;
      Ecuador=Quito; El Salvador=San Salvador; Guatemala=Guatemala City; Guyana=Georgetown; Haiti=Port-au-Prince;
      Honduras=Tegucigalpa; Jamaica=Kingston; Mexico=Mexico City; Nicaragua=Managua; Panama=Panama City;
      Paraguay=Asuncion; Peru=Lima; Suriname=Paramaribo; Trinidad and Tobago=Port of Spain; Uruguay=Montevideo;
      United States=Washington; Venezuela=Caracas
      """
    ),
    (
      "Oceania",
      "Fiji=Suva; New Zealand=Wellington; Papua New Guinea=Port Moresby; Samoa=Apia; Solomon Islands=Honiara; Vanuatu=Port Vila"
    ),
  ]

  static let states = """
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa;
    Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
    New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island;
    South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming
    """

  /// Cities that are no capitals.
  static let cities: [(region: String, text: String)] = [
    (
      "Europe",
      """
      Aberdeen; Antwerp; Barcelona; Basel; Bergen; Birmingham; Bologna; Bordeaux; Bremen; Bristol; Bruges; Cambridge; Cologne;
      Dresden; Dubrovnik; Edinburgh; Florence; Frankfurt; Gdansk; Geneva; Genoa; Ghent; Glasgow; Gothenburg; Granada; Hamburg; Istanbul;
      Krakow; Kraków; Leeds; Leipzig; Lille; Liverpool; Lyon; Manchester; Marseille; Milan; Munich; Naples; Nice; Nottingham; Nuremberg;
      Odessa; Oxford; Palermo; Pisa; Plymouth; Porto; Prague; Rotterdam; Salzburg; Seville; Sheffield; Southampton; St. Petersburg;
      Saint Petersburg; Strasbourg; Stuttgart; Toledo; Toulouse; Trieste; Turin; Utrecht; Valencia; Venice; Verona; Weimar; Wittenberg;
      York; Zurich; Constantinople; Leningrad; Leiden; Delft; Graz; Ulm
      """
    ),
    (
      "Asia",
      """
      Aleppo; Bangalore; Basra; Bombay; Busan; Calcutta; Chennai; Delhi; Guangzhou; Hiroshima; Ho Chi Minh City; Hong Kong; Hyderabad;
      Karachi; Kobe; Kolkata; Kyoto; Lahore; Macau; Madras; Mecca; Medina; Mosul; Mumbai; Nagasaki; Nanjing; Osaka; Peshawar; Samarkand;
      Shanghai; Shenzhen; Tel Aviv; Tianjin; Wuhan; Yokohama
      """
    ),
    (
      "Africa",
      "Alexandria; Cape Town; Carthage; Casablanca; Durban; Fez; Johannesburg; Kano; Lagos; Marrakesh; Mombasa; Timbuktu; Tangier"
    ),
    (
      "the Americas",
      """
      Albany; Atlanta; Austin; Baltimore; Berkeley; Boston; Buffalo; Charleston; Chicago; Cincinnati; Cleveland; Dallas; Denver; Detroit;
      El Paso; Houston; Indianapolis; Las Vegas; Los Angeles; Louisville; Memphis; Miami; Milwaukee; Minneapolis; Montreal; Nashville;
      New Orleans; Newark; Oakland; Philadelphia; Phoenix; Pittsburgh; Portland; Princeton; Quebec City; Richmond; Rio de Janeiro; Sacramento;
      Salt Lake City; San Antonio; San Diego; San Francisco; São Paulo; Savannah; Seattle; St. Louis; Tampa; Toronto; Vancouver;
      New York City; Washington, D.C.; Washington D.C.; Cusco; Medellin; Guayaquil; Cartagena
      """
    ),
    ("Oceania", "Adelaide; Auckland; Brisbane; Canberra; Christchurch; Hobart; Melbourne; Perth; Sydney"),
  ]

  /// Countries under other names, parts of countries that are called so, and states of the past.
  static let otherCountries: [(region: String, text: String)] = [
    (
      "Europe",
      """
      Britain; Great Britain; England; Scotland; Wales; Northern Ireland; Holland; Prussia; Soviet Union; USSR; UK; Czechoslovakia;
      Yugoslavia; Bavaria; Saxony; Bohemia; Flanders; Normandy; West Germany; East Germany; Austria-Hungary
      """
    ),
    ("Asia", "Burma; Myanmar; Persia; Siam; Ceylon; Taiwan; Tibet; Korea; Palestine; Mesopotamia"),
    ("Africa", "Zaire; Rhodesia; Congo; Western Sahara"),
    ("the Americas", "America; US; USA; U.S.; United States of America; Puerto Rico; Greenland; French Guiana"),
    ("Oceania", "Tasmania; Queensland; Victoria; New South Wales"),
  ]

  /// Names that semicolons part.
  static func names(in text: String) -> [String] { text.split(separator: ";").map { String($0).trimmed } }
}
