/// The names that `PlaceList` reads: countries with their capitals, by continent; the states of the United States.
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
}
