// Generated: the frequent words of English in four bands. Do not edit.
//
// Data: wordfreq 3.1.1 (Robyn Speer), CC BY-SA 4.0, which GPL-3.0 may include; of those the words whose base form WordNet
// 3.0 (Princeton University) has in lower case, so that names are left out; swear words are left out too. Made again,
// with wordfreq from the Python index and Debian's wordnet-base, by printing each band wrapped at 112 columns:
//
//     import re
//     from wordfreq import top_n_list, zipf_frequency
//     wordnet = {w for p in ("noun", "verb", "adj", "adv") for w in open(f"/usr/share/wordnet/data.{p}").read().split()}
//     ends = [("", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""),
//             ("est", "")]
//     ordinary = lambda w: any(w.endswith(e) and w[: len(w) - len(e)] + r in wordnet for e, r in ends)
//     words = [w for w in top_n_list("en", 20000) if re.fullmatch("[a-z]{2,}", w) and ordinary(w)]
//     for low, high in ((5.2, 99), (4.7, 5.2), (4.2, 4.7), (3.7, 4.2)):
//         print(sorted(w for w in words if low <= zipf_frequency(w, "en") < high))

/// English words by how often they are met, on the Zipf scale (the tenth logarithm of the count in a billion words).
enum CommonWordData {
  static let commonest = """
    able about above according account across act action actually after again against age ago air all almost along
    already also always an and another any anything are area around art as ask asked at available away baby back bad
    based be beautiful become before behind being believe best better between big bit black board body book both
    bring building business but buy by call called can car care case cause chance change check child city class
    clear close club college come comes coming common community company control cost country course court current
    cut data date day days de deal death department development died different do does doing done down due during
    each early easy education either else end energy enough especially even ever every example experience eyes face
    fact family far father feel few field fight film final find fine fire first five following food for force form
    former found four free friend friends from front full fun further future game games general get gets getting
    girl give given go god goes going good got government great group guy guys had half hand happened happy hard
    have having he head health hear heard heart held help her here high his history hit home hope hours house how
    however human idea if important in include including information instead international into is issue it its job
    john just keep kids killed kind know known land large last late later law lead least leave left less let level
    life light like likely line list little live living local long look looking looks lost lot love low made main
    major make makes making man many march market matter may maybe me mean means media meet members men might
    military million mind minutes miss moment money month months more morning most mother move much music must my
    name national near need needs never new news next nice night no non north not nothing now number of off office
    often old on once one only open or order other others our out outside over own parents part party past pay
    people per perfect period person personal phone place plan play played players playing please point points
    police political position possible post power president pretty price probably problem process program project
    public put question quite rather re read ready real really reason record red remember report research rest
    results right road room run running said same saw say saying says school season second security see seems seen
    self series service services set several sex share short shot show shows side similar since single site six
    small so social some someone sometimes son song soon south space special start started state states stay still
    stop story street strong students study such summer support sure system take taken taking talk talking team tell
    term than thank thanks that the their then there thing things think thinking third this though thought three
    through time times to today together told too top total town true try trying turn tv two type under understand
    united university until up us use used using very video wait want wanted wants war was watch water way we week
    well were west what when which while white whole why wife will win with within without woman won word words work
    working works world would wrong yeah year years yes yet you young your
    """

  static let common = """
    ability absolutely accept access accident accounts acting actions active activities activity actual ad add added
    addition additional address administration adult advanced advantage advice afraid afternoon agency agent agree
    agreed agreement ahead aid airport al album alive allow allowed alone alternative amazing amount analysis
    angeles animal animals announced annual answer anti anymore anyway anywhere apart apparently appear appeared
    appears apple application apply appreciate approach areas arm arms army arrived article articles artist arts
    asking ass assistant associated association attack attempt attention audience august author authority average
    avoid award awards aware awesome background bag balance ball band bank bar base basic basis battle bay beach
    bear beat beauty becomes becoming bed beer begin beginning believed below benefit benefits bet beyond bigger
    bill billion birth birthday block blog blood blue boat books border born boss bottom box boy boys brain brand
    break breaking bridge bringing broke broken brother brown budget build built bus busy buying calling calls
    camera camp campaign cancer capacity capital captain card cards career carry cars cases cash cast cat catch
    caught caused cell cells cent center central centre century certain certainly chairman challenge changed changes
    changing channel character characters charge cheap chief china chinese choice choose christ christian church
    cities citizens civil claim claims classes classic clean clearly click climate closed closer clothes coach coast
    code coffee cold collection color command comment comments commercial commission committee communities companies
    compared competition complete completed completely complex computer concept concerned condition conditions
    conference congress connection consider considered construction contact content continue continued continues
    contract conversation cool copy core corner correct costs council count countries county couple cover covered
    crazy create created credit crew crime criminal critical cross crowd cultural culture cup currently customers
    dad daily damage dance dangerous dark dating daughter dead dear decide decided decision decisions deep defense
    definitely degree demand democratic described description design designed despite details develop developed die
    difference difficult digital dinner direct direction directly director discovered discussion disease distance
    district division doctor dog dogs dollars door double doubt draw dream dress drink drinking drive driver driving
    drop dropped drug drugs dry dude duty earlier earth easily east eastern eat eating economic economy ed edge
    edition effect effective effects effort efforts eight election electric elements emergency employees ended ends
    enemy engine engineering enjoy ensure enter entered entire entirely environment environmental episode equipment
    established estate evening event events eventually evidence evil ex exactly excellent except exchange excited
    executive exist existing expect expected explain extra extremely eye facts failed failure fair faith fall
    families famous fan fans fantastic farm fashion fast fat favorite fear feature features federal feeling feelings
    feels feet fell fellow felt female festival fifth fighting figure figures file filled finally financial finding
    finish finished firm fish fit fix fixed flat flight floor florida fly flying focus follow followed follows foot
    football forced forces foreign forest forever forget forms forward foundation fourth frank freedom french fresh
    fuel fully function fund funds funny gain garden gas gay generally generation german gift girls gives giving
    glad glass global goal goals gold gone google governor grade grand greater greatest green ground groups grow
    growing growth guard guess guide gun hair hall handle hands happen happening happens harry hate healthy hearing
    heat heavy hell hello helped helping helps henry hi higher highest highly hill hold holding holy honest horse
    hospital host hot hotel hour houses housing huge hundred hurt husband ice ideas ii ill image images imagine
    immediately impact impossible improve included includes income increase increased indeed independent india
    indian individual individuals industrial industry influence initial injury inside institute insurance
    intelligence intended interest interested interesting internet interview introduced investigation investment
    involved iron island issued issues items itself jack james japan japanese jobs join joined joint journal judge
    justice keeping kept key kick kid kill killing king knowing knowledge knows la labor labour lack lady lake
    language larger latest laws leader leaders leadership leading league learn learned learning leaves leaving led
    lee legal length letter levels library lie lies liked likes limit limited lines link links listen literally
    lived lives located location longer looked lord los lose losing loss lots louis loved lovely lower luck lucky
    machine mad magazine magic mail majority male managed management manager map mark marketing marriage married
    martin mass massive master match material materials matters meaning medical medicine meeting member memory
    mental mention mentioned message metal method mid middle mike miles mine minister minute missed missing mission
    mix mobile model models modern mom moon mostly mountain mouth moved movement movie movies moving multiple murder
    museum named names nation nations natural nature nearly necessary needed negative neither net network nine
    nobody none normal northern note notes notice nuclear numbers obviously ocean offer offered offers officer
    officers official oil ok okay older ones online onto opened opening operating operation operations opinion
    opportunity option options ordered orders organization original otherwise overall owned owner page paid pain
    pair paper paris park parliament particular particularly parties partner parts pass passed path patient patients
    paying peace percent performance perhaps peter photo photos physical pick picked picture pictures piece pieces
    placed places plane planning plans plant plants player plays plenty plus policies policy politics poor pop
    popular population port positive possibly posted potential powerful powers practice prepared presence present
    presented press pressure prevent previous previously prices primary prime prince prior prison private pro
    problems produce produced product production products professional professor profile profit programs progress
    projects promise proof proper property proposed protect protection proud prove provide provided provides
    providing published pull purchase purpose push putting quality quarter queen questions quick quickly race radio
    rain raise raised range rare rate rates reach reached reaction reading reality realize reasons receive received
    recent recently records reduce reference region regional regular related relationship release released religion
    religious remain remains remove removed reported reports republican request require required resources respect
    response responsibility responsible result return returned review rich ride rights ring rise risk river robert
    rock role roll rose round royal rule rules runs sad safe safety sale sales save scale scene schools science
    score screen sea search seat seconds secret secretary section seeing seem seemed sell selling senate send senior
    sense sent separate serious seriously serve served session setting seven sexual shape ship shoot shooting shop
    showed showing shut sick sides sign signed significant signs silver simple simply sir sister sit sites sitting
    situation size skills skin sky sleep slightly slow smaller smart smith society software sold soldiers solid
    solution somebody somewhere songs sorry sort soul sound sounds source sources southern speak speaking species
    specific speech speed spend spending spent spirit sport sports spot spread spring square staff stage stand
    standard standards standing star stars starting starts stated statement station status steel step steps stick
    stock stone stopped store stories straight strategy strength stress structure student studies stuff stupid style
    subject success successful suggest suit sun super supply supporting supposed surface surprise sweet systems
    table takes target taste tax tea teacher teachers teaching teams technical technology television telling tells
    ten terms terrible test text theory therefore thinks thoughts thousands throughout throw thus till tired title
    tom tomorrow tonight totally touch tough tour toward towards track trade traditional traffic train training
    transfer travel treat treated treatment tree trial tried trip trouble truly trump trust truth turned turning
    turns twice twitter types understanding union unique unit units upon upper useful users uses usually valley
    value van variety various vehicle version via vice victory videos view views village violence visit voice volume
    vote vs waiting wake walk walking wall warm waste watched watching ways weapons wear wearing weather web website
    wedding weekend weeks weight weird welcome western whatever wide wild willing wind window windows wine winner
    winning wins winter wish wonder wonderful wood worked workers worry worse worst worth wow write writing written
    yesterday yours youth zone
    """

  static let frequent = """
    abandoned abilities abortion abroad absence absolute abuse academic academy acceptable accepted accidentally
    accompanied accounting accuracy accurate accused achieve achieved achievement acid acquired acquisition acted
    actively actor actors actress acts adding additionally addressed adds administrative admit adopted ads adults
    advance adventure advertising advocate affair affairs affect affected afford affordable afterwards aged agencies
    agenda agents ages aggressive agricultural agriculture ai aids aim aimed aims aircraft alarm alcohol alert alien
    alleged alliance allies allowing allows alongside alpha alright amateur amazon ambassador amendment amounts
    ancient andrew android angel angels anger angle angry anime anna anniversary announce announcement annoying
    answered answers anxiety apartment apparent appeal appeals appearance applications applied applies applying
    appointed appointment approaches appropriate approval approved approximately arab arc architecture arena argue
    argued arguing argument arguments armed arranged arrangement arrangements arrest arrested arrival arrive arsenal
    artificial artists aside asks asleep aspect aspects assault assembly assessment asset assets assigned assist
    assistance associate assume assumed assuming athletes atmosphere attached attacked attacking attacks attempted
    attempting attempts attend attended attending attitude attorney attract attracted attractive auction audio
    authorities authors auto automatic automatically autumn avenue awarded awareness awful awkward babies backed
    backing backup badly bags baker balls ban bands bang banking banks banned barbara barely bars baseball basically
    basketball bass bat bath bathroom batman battery bearing bears beast beaten beating beats bedroom beef begins
    behalf behavior behaviour belief beliefs believes bell belong belongs belt ben bench beneath berlin besides beta
    bible bid bike bills billy bin biological biology bird birds bishop bite bitter blame blast blessed blind
    blocked blocks bloody blow blowing blown blues boards boats bob bobby bodies bold bomb bond bonds bone bones
    bonus boom boost boots borders bored boring bother bottle bound boundaries bow bowl boxes boyfriend branch
    branches brands brave brazil brazilian bread breakfast breaks breast breath breathe breathing brick brief
    briefly bright brilliant brings broad broadcast bronze brothers brush buddy bug buildings bull bullet bunch
    burden bureau buried burn burned burning burns bush businesses butt butter button bye cabinet cable cake
    calendar calm cameras campaigns campus canal cancelled candidate candidates candy cant cap capable cape capture
    captured carbon careful carefully cares caring carolina carrier carries carrying carter castle casual catching
    categories category catholic cats causes causing cave cd celebrate celebrated celebration celebrity centers
    cents centuries ceremony certificate certified chain chair challenges challenging chamber champion champions
    championship chances channels chaos chapter characteristics charged charges charity charlotte chart charter
    chase chat cheaper cheating checked checking checks cheese chef chemical chemistry chest chicken childhood chip
    chips chocolate choices choosing chosen christians chronic churches circle circuit circumstances cited citizen
    civilian claimed claiming classical classified clay cleaning cleared clever client clients climb clinic clinical
    clip clock closely closest closing clothing cloud clubs cm coaches coaching coal coalition coat coins
    collaboration colleagues collect collected collections collective colleges colonel colors colour column com
    combat combination combined comedy comfort comfortable comic commander commerce commissioner commit commitment
    committed commonly commonwealth communicate communication communications communist compare comparison
    compensation compete competing competitive complain complaint complaints completion complicated component
    components composed composition comprehensive computers con concentration concepts concern concerning concerns
    concert concluded conclusion concrete conduct conducted confidence confident confirm confirmed conflict confused
    congratulations connect connected connections consent consequences conservation conservative considerable
    consideration considering consistent consistently consists conspiracy constant constantly constitution
    constitutional constructed consumer consumers consumption contain contained containing contains contemporary
    contest context continuing continuous contracts contrast contribute contributed contribution contributions
    controlled controls controversial controversy convention conventional conversations conversion converted
    convicted convince convinced cook cooking cooper cooperation cop copies copper cops copyright corp corporate
    corporation corps correctly corruption cotton counter counties counting counts couples courage courses courts
    cousin coverage covering covers crack craft crap crash cream creates creating creation creative creator
    creatures credits creek cricket crimes crisis criteria criticism critics crossed crossing crown crucial cruise
    cry crying crystal cultures cure curious currency custody custom customer cute cuts cutting cycle da daddy
    damaged dancing danger dare darkness database dated dates daughters dawn dealing deals dealt dean deaths debate
    debt debut dec decade decades decent deck declared decline declined dedicated deeper deeply default defeat
    defence defend defending defensive define defined definition degrees del delay delayed delete delicious deliver
    delivered delivery demands democracy democrat democrats demonstrate demonstrated density deny departments
    departure depend dependent depending depends deposit depression depth deputy derived des describe describes
    describing desert deserve deserves designated designer designs desire desk desperate destination destroy
    destroyed destruction detail detailed detective determine determined developer developers developing
    developments device devices devil di diagnosis dialogue diamond dies diet differences differently difficulties
    difficulty dig directed directions directors dirt dirty disability disabled disappeared disappointed disaster
    discipline discount discover discovery discrimination discuss discussed discussing discussions diseases
    disgusting dish dismissed disorder display dispute distinct distinguished distributed distribution districts
    diverse diversity divided divine divorce dj doc doctors document documentary documents dollar domain domestic
    dominant don doors dose douglas download downtown dozen draft drag dragon drama dramatic drawing drawn dreams
    dressed drinks driven drivers drives dropping drops drove drunk du dual duck duke dumb dust dutch duties dying
    dynamic eagles ear earn earned earning earnings ears ease economics edit edited editing editor educated
    educational effectively efficiency efficient egg eggs eighth el elected elections electrical electricity
    electronic element elementary eligible elite elsewhere em email emails emotional emotions emperor empire
    employed employee employer employers employment empty en enable encounter encourage encouraged ending enemies
    enforcement engage engaged engagement engineer engineers engines enjoyed enjoying enormous entering enterprise
    entertainment entitled entrance entry epic episodes equal equality equally equipped equity equivalent era error
    errors escape essay essential essentially establish establishment estimate estimated estimates et ethnic
    evaluation eve everyday everywhere evolution exact exam examination examples exception excess exciting exclusive
    exclusively excuse executed execution exercise exhibition existed existence exists exit expand expanded
    expansion expectations expecting expense expenses expensive experienced experiences experiment experimental
    experiments expert experts explained explaining explains explanation explore explosion export exposed exposure
    express expressed expression extend extended extension extensive extent external extraordinary extreme fa faced
    faces facilities facility facing factor factors factory faculty fail failing fails fairly fake fallen falling
    falls false fame familiar fancy fantasy farmers farming faster fastest fate fault favor favour favourite
    featured featuring fed federation fee feed feedback feeding fees females fence fever fewer fiction fields fifty
    fighter fighters figured filed files fill films filter finals finance findings finds finger fingers finishing
    fired firing firms fiscal fishing fitness fits flag flash fleet flesh flights flip flood flow flower flowers
    fluid focused focusing folk folks followers foods fool footage forcing ford forgive forgotten formal format
    formation formed formerly forming formula fort forth fortune forty forum foster founded founder fox frame
    framework franchise franklin fraud frequency frequent frequently friendly friendship frozen fruit ft functional
    functions fundamental funded funding funeral furniture furthermore gained gains galaxy gallery gaming gang gap
    garage gardens gate gates gather gathered gathering gear gen gender gene generate generated generations generous
    genetic genius genuine germans ghost giant giants gifts girlfriend glasses globe glory gods golden golf goodbye
    goods gorgeous governments grab grace grades gradually graduate graham grandfather grant granted graphic grass
    grateful grave gravity gray greatly grey gross grounds grown guarantee guaranteed guardian guards guest guests
    guidance guidelines guilty guitar gulf guns gym habit habits handed handled handling handsome hang hanging
    happiness harder hardly hardware harm hat hated headed heading headquarters heads healing healthcare hearts
    heaven heavily height helpful hence heritage hero heroes hidden hide hiding highlight highlights highway
    hilarious hills hip hire hired hiring historic historical hits hitting ho hockey holder holds hole holes holiday
    holidays homeless homes honestly honey honor honour hood hook hop hoped hopefully hopes hoping horrible horror
    horses hospitals hosted hosts hotels household hr humanity humans hundreds hung hungry hunt hunter hunting hurts
    id ideal identical identified identify identity idiot ignore ignored iii il illegal illness imagination
    immediate immigrants immigration imperial implement implementation implemented importance impressed impression
    impressive improved improvement improvements improving inch inches incident incorporated increases increasing
    increasingly incredible incredibly independence index indians indicate indicated indicates industries infection
    influenced info informed infrastructure initially initiative injured injuries inner innocent innovation input
    inquiry insane inspector inspiration inspired installed instance instant instantly institution institutions
    instructions instrument instruments integrated integration integrity intellectual intelligent intense intent
    intention interaction interests interior internal interpretation intervention interviews introduce introduction
    invasion invest investigate investigations investments investors invite invited involve involvement involves
    involving islands isolated item iv jacket jail jay jazz jealous jean jersey jet jim jimmy johnny joining joke
    jokes jordan josh journalist journalists journey joy judges judgment juice jump jumped jumping junior jury keeps
    ken keys khan kicked killer kills kinda kinds kingdom kings kiss kit kitchen km knee knife knight knock knocked
    lab label laboratory ladies laid landed landing lands landscape lane languages laptop largely las laser lately
    latter laugh laughed laughing launch launched lawyer lawyers lay layer lazy le leads leaf leather leg legacy
    legally legend legendary legislation legislative legitimate legs leo lesson lessons lets letters letting li
    liberal liberty license lied lieutenant lifestyle lifetime lift lighting lightning lights limits linked lion
    lips liquid listed listened listening listing lists literary literature load loaded loads loan loans locations
    lock locked log logic logo lonely longest loop loose losses loud lover loves loving lowest loyal lunch luxury
    lying lyrics ma mac machines magical mainly mainstream maintain maintained maintaining maintenance maker makeup
    males mall mama manage managers managing manner manual manufacturer manufacturers manufacturing maps margin
    maria marijuana marine marked markets marks marry mars marshall mask masters matches mate math matt mature max
    maximum mayor meal meanwhile measure measured measures meat mechanical mechanism medal medium meetings meets
    membership memorial memories mentally menu mercy merely mess messages meters methods mi midnight mile milk mill
    miller millions mills min minds mini minimum mining ministers ministry minor minority mirror missions mistake
    mistakes mixed mm mo mode moderate modified moments monitor monitoring monster monthly mood moral mortgage
    mothers motion motivation motor mount mountains mounted mouse movements moves ms mum municipal murdered muscle
    musical mutual mystery na nail naked narrative narrow nasty native naturally naval navy nazi nearby necessarily
    neck negotiations neighborhood neighbors nelson nervous networks neutral nevertheless newly newspaper newspapers
    nick nights noble noise nonsense normally nose noted noticed novel nowhere numerous nurse nursing nuts object
    objective objects observed obtain obtained obvious occasion occasionally occasions occupation occupied occur
    occurs odd odds offense offensive offering offices officially officials oldest olympic olympics ongoing op opens
    opera operate operated operational operator opinions opponent opponents opportunities opposed opposite
    opposition oral orange ordinary organic organisation organizations organized origin originally outcome outdoor
    outer outfit output outstanding overcome overseas owners ownership owns oxford oxygen pa pace pacific pack
    package packed pages painful paint painted painting paintings palace palm pan panel panic pants papers parallel
    parent parker parking parks participants participate participation partly partners partnership passage passenger
    passengers passes passing passion pat patch patience pattern patterns payment payments pays peaceful peak pen
    penalty pension peoples percentage perfectly perform performances performed performing periods permanent
    permission permit perry personality personally personnel persons perspective pet petition phase philosophy
    phoenix phones photograph photographer photographs photography phrase physically physics piano pic picking picks
    pilot pin pink pipe pissed pit pitch pizza plain planet planned plastic plate plates platform playoffs pleasant
    pleased pleasure plot pocket poem poet poetry pointed pointing pole polish politicians poll pollution pool pope
    popularity portion portrait positions possession possibility posting posts pot potentially pound pounds poverty
    powder powered practical practices praise pray prayer precious precisely prefer preferred pregnancy pregnant
    premier premium preparation prepare preparing presentation presents presidential pretend prevention pride priest
    primarily princess principal principle principles print printed printing priority prisoner prisoners privacy
    privilege prize procedure procedures processes processing producer producers producing productive professionals
    profits programme programming progressive prominent promised promises promote promoting promotion properly
    properties proposal proposals protected protecting protein protest protests proved proven province psychological
    psychology pub publication publications publicly publishing pulled pulling pump punch punishment punk purchased
    pure purple purposes pursue pushed pushing puts qualified quarters queensland quest quiet quit quote quoted
    quotes races racial racing racism racist radar radiation radical rail railroad railway raising rally random
    rangers rank ranked ranks rape rapid rapidly rarely rated rating ratings ratio raw ray reaching reactions reader
    readers reads realise realized rear reasonable recall receiving reception recipe recognition recognize
    recognized recommend recommendations recommended recorded recording recover recovered recovery reduced reducing
    reduction refer references referred refers reflect reform refugees refuse refused regard regarded regarding
    regardless regards regime regions register registered registration regret regularly regulation regulations
    regulatory rejected relate relating relation relations relationships relative relatively relatives relax
    releases relevant reliable relief rely remained remaining remarkable remembered remind reminds remote removal
    removing rent rep repair repeat repeated repeatedly replace replaced replacement reply reporter reporting
    represent representation representative representatives represented representing represents republic republicans
    reputation requested requests requirement requirements requires rescue researchers reserve reserves residence
    resident residential residents resist resistance resolution resort resource respectively respond responded
    responses restaurant restaurants restrictions resulted resulting retail retired retirement returning returns
    reveal revealed reveals revenge revenue reverse reviewed reviews revolution reward rice rick rid ridiculous
    riding rings rip rising risks rivers roads rob robin robot rocket rocks roles rolled rolling rolls roman romance
    romantic roof rooms root roots rough roughly rounds route routine row rubber rude rugby ruin ruined ruled ruling
    rural rush sacred sacrifice safely saint sake salary salt sample samples sand santa satellite satisfied sauce
    saved saving savings scared scary scenes schedule scheduled scheme sciences scientific scientist scientists
    scope scored scores scoring scottish screaming screw script se seal searching seasons seats sec secondary
    secrets sections sector secure secured securities seed seeds seek seeking sees segment select selected selection
    semi senator sending sensitive sentence separated sept sequence serial server serves serving sessions sets
    settings settle settled settlement seventh severe sexy shadow shake shame shaped shared shares sharing sharp
    shed sheet shell shelter shield shift shipping ships shirt shirts shock shocked shoe shoes shopping shops shore
    shorter shortly shots shoulder shower sight signal signals signature significantly signing silence silent silly
    similarly sin sing singer singing singles sink sisters situations sixth sized skill skip slave slavery sleeping
    slide slight slip slowly smell smile smoke smoking smooth snake snap snow soccer socialist soft soil solar
    soldier sole solely solo solutions solve somehow somewhat sons sooner sorts sought souls soviet spaces spare
    speaker speakers speaks specialist specifically spectrum spell spider spin spiritual split spoke spoken
    sponsored spots springs spy squad stability stable stadium stages stands statements stations statistics stats
    stayed staying stays steady steal stealing steam stem stepped stocks stole stolen stomach stones stopping stops
    storage stores storm strange stranger strategic strategies stream streaming streets stretch strict strike
    strikes striking string strip stroke stronger strongly struck structures struggle struggling stuck studied
    studio studying stunning styles sub subjects submit subsequent subsequently substance substantial succeed
    successfully suck sucks sudden suddenly sue suffer suffered suffering sufficient sugar suggested suggesting
    suggestion suggestions suggests suicide suitable suits sum summary summit superior supplies supported supporters
    supports suppose supreme surely surgery surprised surprising surrounded surrounding survey survival survive
    survived suspect suspended suspension swear swedish swim swimming swing switch sword symbol symptoms syndrome
    tables tag tail tale talent talented talked talks tall tank tanks tap tape targeted targets task tasks taxes
    teach tear tears tech technique techniques technologies ted teen teeth telephone temperature temperatures temple
    temporary tend tennis tension terminal territory terror terrorism terrorist terrorists terry tested testing
    tests texts thats theater theatre theme theories therapy thick thin thirty thousand thread threat threatened
    threats throat throwing thrown ticket tickets tie tied ties tiger tight timing tiny tip tips tissue titles
    toilet ton tone tongue tons tool tools topic topics touched touching tourism tourist tournament tower towns
    toxic toy toys tracking tracks trading tradition trail trailer trained trains trans transaction transactions
    transferred transformation transit transition translation transmission transport transportation trap trash
    traveling treasury treating treaty trees trend trends trials tribute trick tries trigger triple trips troops
    truck trucks trusted tube tune tunnel turkey twelve twenty twin twist typical typically ugly ultimate ultimately
    ultra unable uncle underground understood unemployment unexpected unfortunately uniform unions unity universal
    universe universities unknown unlike unlikely unusual upcoming update updated updates upgrade ups upset urban
    usage useless user usual utility vacation valid valuable values vary vast vehicles venture venue versions vessel
    vessels veteran veterans victim victims viewed viewers villa violent virgin virtual virtually virus visible
    vision visited visiting visitors visits visual vital voices volumes volunteer volunteers voted voters votes
    voting vulnerable wage wages waited wales walked walker walks walls wanting ward warning warrant warren warriors
    wars wash waters wave waves weak wealth wealthy weapon websites weed weekly welfare wells wet wheel wheels
    wherever widely wildlife winds wing wings winners wire wireless wisdom wise wishes witness witnesses wolf
    wondered wondering wooden woods worker worlds worldwide worn worried worship worthy wound wounded wrap wright
    writer writers writes yard yards yea yellow yoga younger zero
    """

  static let known = """
    aa ab abandon abbey abnormal aboard aboriginal abs absent absorb absorbed abstract absurd abundance abundant
    abused abusive academics accelerated acceleration accent acceptance accepting accepts accessed accessible
    accessories accidental accidents acclaimed accommodate accommodation accompany accompanying accomplish
    accomplished accomplishments accord accordance accordingly accountability accountable accountant accounted
    accredited accumulated accurately accusations accuse accusing ace achievements achieving acids acknowledge
    acknowledged acoustic acquire acquiring acre acres activate activated activation activist activists acute adapt
    adaptation adapted addicted addiction additions addresses addressing adequate adjacent adjust adjusted adjusting
    adjustment adjustments administered administrator administrators admiral admire admired admission admissions
    admits adopt adopting adoption adorable adore advancement advances advancing advantages adventures adverse
    advertised advertisement advertisements advise advised adviser advisor advisory advocacy advocates aerial
    aerospace aesthetic affecting affection affects affiliate affiliated afghan aftermath afterward aggregate
    aggression aging agreeing agreements agrees aided aiming aired airline airlines airplane airports airways aisle
    akin albums alcoholic algebra algorithm algorithms aliens aligned alignment alike alison allegations allegedly
    allergic alley allied allocated allocation allowance ally almighty alphabet altar alter altered alternate
    alternatively alternatives altitude altogether aluminium aluminum amazed amber ambition ambitious ambulance amen
    amended amendments amino ammunition amp ample amusement amusing ana anal analog analogy analyses analyst
    analysts analytical analytics analyze analyzed analyzing anatomy ancestors anchor andrews angles animated
    animation ankle announcements announces announcing annoyed annually anonymous answering ant antenna anthem
    antibiotics anticipate anticipated anticipation antique ants anxious anyways apartments apex apocalypse
    apologies apologize apology apparatus apparel appealed appealing appearances appearing appetite applause apples
    appliances applicable applicants appoint appointments appreciated appreciation apprentice approached approaching
    appropriately approve ar arabic arabs arbitrary arbitration arcade arch archbishop archer architect architects
    architectural archive archives arctic arguably argues arise arising ark armies armor armour arrange array
    arrests arrives arriving arrogant arrow arrows artifacts artillery artistic artwork ash ashamed ashes
    assassination assaulted assembled asses assess assessed assessing assessments assignment assignments assisted
    assisting assists associates associations assumes assumption assumptions assurance assure assured asthma asylum
    athlete athletic athletics atlas atm atmospheric atom atomic atoms attach attachment attendance attitudes
    attorneys attraction attractions attribute attributed attributes au auburn audiences audit audition aunt aurora
    authentic authorization authorized autism automated automation automobile automotive autonomous autonomy
    auxiliary availability avengers averaged averaging aviation avoided avoiding awaiting awake awakening awe awhile
    axe axis babe bachelor backgrounds backpack backs backward backwards backyard bacon bacteria bacterial badge
    baggage bail bailey bait bake baked baking balanced balancing balcony bald ballet balloon ballot banana bananas
    banker bankers bankrupt bankruptcy banner banning barber bare bargain bark barn barnes baron barred barrel
    barrels barrier barriers baseline basement bases bash basics basin basket bastard batch bats battalion batteries
    batting battlefield battles beaches beacon beam beams bean beans beard beasts beautifully beck bedrooms beds bee
    beers bees beg begging behave behavioral behaviors behold beings believing bella belle bells belly belonged
    belonging beloved belts bend benedict beneficial benjamin bent berry beth betrayed bets betting betty beware
    bias biased biblical bibliography bicycle bidding bids bikes bikini bilateral billboard billionaire billions
    binary bind binding bingo bio biography bisexual bishops bites biting bits bizarre blacks blade blades blah
    blamed blaming blank blanket bleed bleeding blend bless blessing blessings blink bliss blocking blogger bloggers
    blogs blonde bloom blows blunt bo boarding bodily boil boiler boiling bolt bomber bombers bombing bombs bon
    bonuses boo booked booking boot booth bore borough borrow borrowed borrowing bosses bot bothered bottles boulder
    boulevard bounce boundary bounty bout bowling bowls boxer boxing boycott bra brace bracelet bracket brad brains
    brake brakes branded branding brass bravo breach breakdown breakthrough breasts breed breeding breeze brewing
    bricks bride bridges briefing brigade brighter broadcasting broader broadly broker broncos brook brooks
    brotherhood browns browser brussels brutal bs bubble bubbles buck bucket bucks bud buddies budgets buffalo
    buffer bugs builder builders builds bulk bulletin bullets bulls bully bullying bum bump bundle bunny burger
    burgers burial burke burnt burst bury buses businessman bust busted butcher butler butterfly buttons buyer
    buyers buys buzz bypass cab cabin cables cafe cage cakes calcium calculate calculated calculation calculations
    calf calif calories cam camping camps cancel canceled cancellation candle candles cane cannabis cannon canon
    cans canvas canyon capabilities capability capita capitalism capitalist capitol caps capsule caption captive
    captures capturing cardiac cardinal cardinals cared careers cargo carnival carol carpenter carpet carriage
    carriers cart cartoon cartoons carved casino casting casualties catalog catalogue catalyst catches cathedral
    catherine catholics cattle caution cautious cavalry cc cease ceased cedar ceiling celebrates celebrating
    celebrations celebrities cellular cement cemetery censorship census centered centres ceramic cereal ceremonies
    certainty certificates certification cf chad chains chairs challenged challenger chambers champ champagne
    championships chancellor chandler chapel chapman chapters characteristic characterized charging charitable
    charities charm charming charts chased chasing cheapest cheat cheated cheek cheeks cheer cheering cheers
    chemicals cherry chess chester chi chick chickens chicks chiefs childish chile chili chill chin choir choke
    cholesterol chooses chop chopped chorus chrome chronicle chuck cigarette cigarettes cinema cinnamon circles
    circuits circular circulation circus citation citing citizenship civic civilians civilization cl clan clarence
    clarify clarity clash classics classification classroom classy clause cleaned cleaner clearance clearer clearing
    clergy clerk clicking clicks cliff climbed climbing clinics clips closes closet closure cloth clouds clown clue
    clues cluster clutch coastal coating coats cocaine cocktail coconut cod codes coding coffin cognitive coil coin
    coincidence coke col cola cole collaborative collapse collapsed collar colleague collecting collectively
    collector collectors collins collision colonial colonies colony colored colorful coloured colours columns coma
    combinations combine combines combining combo comeback comedian comfortably comics commanded commanders
    commanding commands commenced commentary commentators commented commenting commercials commissioned
    commissioners commissions commitments committees commodities commodity commons communicating communism
    communists comp compact companion companions comparable comparative compares comparing comparisons compass
    compassion compatible compelling compensate competent competitions competitor competitors compilation compiled
    complained complaining complement completing complexity compliance complications compliment comply composer
    composite compound compounds comprehend compression comprised comprises comprising compromise compromised
    compulsory computing concealed conceived concentrate concentrated concentrations conception concerts conclude
    concludes conclusions condemn condemned conditioning conducting conductor cone confederate conferences confess
    confessed confession confidential configuration confined confirmation confirms conflicts confront confrontation
    confronted confusing confusion congo congregation congressional congressman conjunction connecting connects
    conquer conquest cons conscience conscious consciousness consecutive consensus consequence consequently
    conservatives considerably considerations considers consist consisted consistency consisting console
    consolidated consolidation constable constituents constitute constitutes constraints construct constructive
    consult consultant consultants consultation consulting consume consumed consuming contacted contacts container
    containers contaminated contamination contempt contention contents contested contests continent continental
    continually continuation continuity continuously contracted contractor contractors contrary contributes
    contributing contributor controller controlling convenience convenient conventions convert converting convey
    conviction convictions convincing convoy cooked cookie cookies cooler cooling cooperate cooperative coordinate
    coordinated coordinates coordination coordinator cope coping coral cord cork corn corners corporations corpse
    corrected correction correlation correspondence correspondent corresponding corridor corrupt cos cosmetic cosmic
    costa costly costume costumes cottage couch cough councils counsel counseling counselor counted counterpart
    counterparts countless countryside coup coupled coupon courtesy cousins covenant cow cowboy cowboys cows cox
    crab cracked cracking cracks crafts crane crashed crashes crashing crawl creativity creators creature
    credentials credibility credible credited creed creep creepy crews cries criminals crisp critic critically
    criticized critique crop crops crosses crow crowded crowds crude cruel cruelty crush crushed crushing crust
    crystals cs cube cubic cubs cue cuisine cult cum cups curb cured curiosity curriculum curry curse cursed curtain
    curve curved curves customs cutter cycles cycling cylinder dairy daisy dale dam damages damaging dame dancer
    dancers dances dangers danish daring darker darling das dash daylight deadline deadly deaf dealer dealers
    debates debris debts decay deceased decides deciding decisive declaration declare declares declaring declining
    decorated decoration decorations decorative decrease decreased decree dedication deed deeds deemed deepest deer
    defeated defeats defects defendant defendants defended defender defenders defenses deficit defines defining
    definite definitions definitive delays delegate delegates delegation deleted deliberate deliberately delicate
    delight delighted delightful delivering delivers delta deluxe demanded demanding dementia demo demographic demon
    demons demonstrates demonstrating demonstration demonstrations den denial denies dense dental dentist denying
    departed depicted deploy deployed deployment deposits depot depressed depressing depths deputies der derby
    descendants descended descent descriptions deserved designation designers designing desirable desired desires
    desktop despair desperately dessert destinations destined destiny destroying destructive detached detained
    detect detected detection detector detention determination determines determining devastated devastating
    developmental develops devils devoted devotion diabetes diagnosed diagnostic diagram dial diameter diamonds
    diary dice dictionary diesel dietary differ differential digest digging digit dignity dilemma dimension
    dimensional dimensions dining dinosaur dinosaurs dioxide dip diploma diplomacy diplomatic directing directive
    directory dis disabilities disadvantage disagree disappear disappearance disappointing disappointment disasters
    disc discharge discharged disciplinary disclose disclosed disclosure disco discounts discourse discoveries
    discovering discretion discusses disgrace disguise dishes disk dislike dismiss dismissal disorders dispatch
    displaced displayed displays disposal disputed disputes disruption dissertation dissolved distances distant
    distinction distinctive distinguish distract distracted distraction distress distribute disturbed disturbing
    ditch dive divide dividend dividends diving divisions divorced dm dock doctrine documentation documented dodge
    dodgers doe doll dolls dolphins domains dome dominance dominate dominated domination donate donated donation
    donations dong donna donor donors doom doomed dope doses dot dots doubled doubles doubts dough downloaded
    downloading downs downstairs downward dozens drafted dragging dragons drain drainage drake dramatically drawer
    drawings draws dreamed dreaming dresses dressing dried drift drill drilling drone drones drought drowned
    drowning drum drums drying ds duchess ducks dudes dug dull dump dumped duo duration dwarf dwelling dye dynamics
    dynasty eager eagle earl earliest earthquake easter eats ec echo eclipse ecological ecology economically
    economies economist economists ecosystem edges editions editorial editors educate educators effectiveness
    efficiently ego eighteen eighty elaborate elbow elder elderly elders elect electoral electron electronics
    elegant elephant elephants elevated elevation elevator eleven eligibility eliminate eliminated eliminating
    elimination embarrassed embarrassing embarrassment embassy embedded embrace embraced emerge emerged emergence
    emerging emirates emission emissions emotion emotionally empathy emphasis emphasized employ employing employs
    enabled enables enabling enacted enclosed encountered encounters encouragement encourages encouraging endangered
    endless endorsed endorsement endurance endure energetic enforce enforced engaging engineered enhance enhanced
    enjoyable enjoyment enjoys enlisted enrolled enrollment ensemble ensuring enterprises enters entertain
    entertaining enthusiasm enthusiastic entities entity entrepreneur entrepreneurs entries envelope environments
    envy enzyme epidemic equals equation equations erected ernest erotic es escaped escaping escort essays essence
    est establishing establishments estates esteem eternal eternity ethical ethics ethnicity euro euros evacuation
    evaluate evaluated evaluating eventual evident evolutionary evolve evolved evolving examine examined examining
    exams exceed exceeded excel excellence exceptional exceptionally exceptions excessive exchanged exchanges
    excitement exclude excluded excluding excuses execute executives exempt exercises exercising exhaust exhausted
    exhibit exhibited exhibits exile exotic expanding expectation expects expedition expenditure experiencing
    expertise expired explanations explicit explicitly explode exploded exploit exploitation exploration explored
    explorer exploring explosive explosives exports expose exposing expressing expressions extending extends
    extensions extensively exterior extinction extract extraction eyebrows eyed fabric fabulous facial facilitate
    faction factions factories fade faded failures faint fairness fairy faithful falcon fare farewell farmer farms
    farther fascinating fascist fashioned fatal fathers fatigue fatty favorable favored favorites favors feared
    fears feasible feast feat feathers feeds fellows fellowship felony feminine feminism feminist ferry fertility
    fest festivals fiber fictional fierce fifteen fig fights filing filling fills filmed filming filters filthy fin
    finale finances financially financing fined fines finest finishes finite firearms fires fireworks firmly firstly
    fisher fist fitted fitting fixing fixtures flags flagship flame flames flats flavor flavour flawed flaws flee
    flex flexibility flexible flies flint float floating flooded flooding floods floors flora floral flour flowing
    flows flu fluids flush foam focuses fog foil fold folded folder folding fond font foolish fools forbidden
    forecast forehead foreigners foremost forensic forests forge forged forgiveness fork formally formats
    forthcoming fortress fortunate fortunately forums forwards fossil foul foundations founders founding fountain
    fourteen fraction fracture fragile fragments framed frames frances frankly freak freaking freed freely freeman
    freestyle freeze freezing freight frequencies freshman friction fridge fried fries frightened fringe frog
    frontier frost fruits frustrated frustrating frustration fry fu fuels fulfill fulfilled fulfilling fuller
    functionality functioning fundamentally fundraising funk fur furious fury fusion futures gaining gal galleries
    gallon gamble gambling gamma gangs gaps garbage garlic gases gasoline gateway gauge gays gaze gel gem gems
    generals generating generator generic genes genesis genetics geneva genocide genome genre genres gentle
    gentleman gently genuinely genus geographic geographical geography geological geology geometry gesture ghosts
    gifted gig gilbert ginger glance glen glimpse globally glorious glove gloves glow glowing glucose glue gm
    goalkeeper goat goats goddess goodness goose gore gospel gossip governance governed governing governmental
    governors gown grabs graduated graduates graduating graduation grain grains gram grammar grams grande grandma
    grandmother grandpa grandparents grandson granite grants grape grapes graph graphics grasp gratitude gravel
    graves grease greatness greed greedy greenhouse greens greet grid grief griffin grill grilled grind grinding
    grip grocery groove grounded grove grows guarantees guardians guessed guessing guided guides guiding guild guilt
    guinea gum guru gut guts habitat hack hacked hackers hacking hail haircut haired hairs hairy halfway halls
    hallway halo halt ham hammer handbook handful handing handles handy hangs hank hannah happily harassment harbor
    harbour hardcore hardest hardy harmful harmless harmony harper harsh hart harvest hatch hates hating hatred hats
    haul haunted haven hawk hawks hay hayes hazard hazardous headache header headline headlines headphones heal
    healthier hearings hears hearted heated heath heather heating heavenly heavens hedge heel heels heights heir
    helicopter helicopters helmet herald herb herd heroic heroin hers hes hesitate hierarchy highland highlighted
    highways hike hiking hint hints hips historian historians historically histories hm hobby holders holdings
    hollow holly holmes holocaust homeland homemade homer hometown homework homicide homosexual homosexuality
    honesty honorable honored honors honoured hooked hooker hopeful hopeless horizon horizontal hormone hormones
    horn horns horny horrific hose hospitality hostage hostile hosting hourly households hub hudson hug hugs hulk
    hull humanitarian humble humidity humor humour hunger hunters hurricane hurry hurting husbands hustle hut hybrid
    hydraulic hydrogen hygiene hype hypothesis icon iconic icons ideally ideals identification identifies
    identifying identities ideological ideology idiots idle idol ie ignorance ignorant ignoring illegally illusion
    illustrate illustrated illustration illustrations imagery imaginary imagined imaging immense immigrant immortal
    immune immunity impacted impacts implementing implications implied implies imply import importantly imported
    imports impose imposed imposing impress impressions imprisoned imprisonment improves impulse inability
    inadequate inappropriate incapable incentive incentives incidents inclined inclusion inclusive incoming
    incomplete inconsistent incorporate incorrect incumbent independently indicating indication indicator indicators
    indictment indie indies indigenous indirect indirectly individually indoor induced induction inequality
    inevitable inevitably infamous infant infantry infants infected infections infectious inferior infinite infinity
    inflammation inflammatory inflation influences influential inform informal infrared ing ingredient ingredients
    inhabitants inherent inheritance inherited initiate initiated initiatives injection injustice ink inland inmates
    inn inning innings innocence innovations innovative inquiries ins insanity insect insects insecure insert
    inserted insider insight insights insist insisted insists inspection inspirational inspire inspiring instability
    install installation installations installing instances instinct institutes institutional instructed instruction
    instructor instrumental insufficient insulin insult insulting intact intake integral integrate intend intensity
    intensive intentional intentionally intentions inter interact interactions interactive interface interfere
    interference interim intermediate internally internationally interpret interpreted interrupted intersection
    interstate interval interventions interviewed intimate intro introduces introducing invaded invalid invented
    invention inventory invested investigated investigating investigator investigators investing investor invisible
    invitation invites inviting ion ios ira iris ironic ironically irony irregular irrelevant isle isolation issuing
    ivory ivy jackets jade jam jar jared java jaw jealousy jeans jeep jelly jenny jerk jets jewellery jewelry johns
    joins jointly joints joker joking journalism journals judged judgement judging judicial judiciary juicy jumper
    jumps junction jungle junk jurisdiction justices justification justified justify juvenile kai karma keen keeper
    keyboard kg ki kicking kicks kidnapping kidney killers kilometers kilometres kindergarten kindle kindly kindness
    kirk kissed kisses kissing kits kitty knees knights knocking knot ko labeled labels laboratories labs lace
    lacked lacking lacks lad ladder laden lads lakes lamb lambert lame lamp lamps lance landlord landmark landscapes
    lanes lang lap lasted lasting lasts lateral laughs laughter launches launching laundry lava lawn lawsuit layers
    laying layout lb lbs leagues leak leaked leaking leaks lean leaning leap learns lease lecture lecturer lectures
    legends legion legislature leisure lemon lend lending lengths lengthy lens lenses les lesbian lesser lethal
    leverage levy liability liable liar lib liberals liberation libraries licence licensed licenses licensing lick
    lid lifelong lifted lifting lifts lighter lightly lightweight likelihood likewise liking lily limb limbs lime
    limestone limitation limitations limiting linear lined liner lineup linguistic lining linking lions lip liquor
    listeners listings lit literacy literal litigation litter lively liver livestock loading lobby locally locals
    locate locker locking locks lodge logging logical logistics logs lone longtime lords loser losers loses lottery
    louder loudly lounge lovers lowered lowering loyalty ls luckily luggage lump lunar lung lungs lust luther lynch
    machinery mack macro madame madness mafia mag magazines magistrate magnet magnetic magnificent magnitude maid
    maiden mainland maintains majesty majors makers mammals manages mandate mandatory manhattan manila manipulation
    mankind manners manor mansion manually manufacture manufactured manuscript maple mapping mar marathon marble
    marc marched marching marginal margins marina marines maritime marker markers marketplace marking marriages
    marrying marsh marshal martial marvel masculine masks mason massacre massage masses masterpiece mat matched
    matching maternal mates mathematical mathematics maths matrix maturity maxwell mayo meals meaningful meaningless
    meantime measurement measurements measuring mechanic mechanics mechanisms med medals median medicare medication
    medications medicines medieval meditation mediterranean melody melt melted melting membrane meme memes memo
    memoir memorable mentality mentioning mentions mentor merchandise merchant merchants mercury mere merge merger
    merit merry mesh messaging messed messenger messing messy metabolism metallic metals metaphor meter methodology
    metre metres metric metro metropolitan mg micro microphone microwave midfielder midst mighty migrant migrants
    migration mil mild milestone militia millennium millionaire minded mindset mineral minerals miners mines
    miniature minimal minimize minorities mins mint minus miracle miracles mirrors miserable misery misleading
    misses missile missiles missionary mistaken mistress misunderstanding mixing mixture ml mls mob mobility mock
    mod modeling modelling modes modest modification modifications modify module modules moisture mold molecular
    molecules molly momentum mommy moms monetary monitored monitors monk monkey monkeys monks monopoly monsters
    montana monument moody morality moreover morocco moron morris mortal mortality mortar mosque moss motivated
    motive motives motorcycle motors motto mounting mouths mph mud mug municipality murderer murdering murders
    murphy muscles museums mushrooms musician musicians mysteries mysterious myth myths nailed nails naive namely
    naming nap napoleon narrator nationalism nationalist nationality nationally nationals nationwide natives naughty
    navigation nazis ne nearest neat necessity necklace ned needing needle needles neglect neglected negotiate
    negotiated negotiating negotiation negro neighbor neighborhoods neighboring neighbourhood neighbouring
    neighbours neo nephew nerve nerves nest nets networking neural neurons newborn newer newest newsletter newton ng
    nicely niche nickel nickname niece nightmare nightmares nineteenth ninety ninja ninth nitrogen nm nod node nodes
    noises nominated nomination nominations nominee nonetheless nonprofit noodles noon norfolk norm norms northeast
    northwest northwestern notable notably notch notebook noticeable notices notification notify noting notion
    notorious nova novels nowadays nude null numbered nursery nurses nut nutrients nutrition oak oath obesity obey
    objection objectives obligation obligations obliged obscure observation observations observatory observe
    observer observers observing obsessed obsession obstacle obstacles obtaining occasional occupational occupy
    occurrence occurring oceans offence offended offender offenders offerings offs offset offshore offspring oils
    olds ole olive omega onion onions onset ooh opener openings openly operates operative operators oppose opposing
    oppression ops opt opted optical optimal optimistic optional oracle orbit orchestra ordering ore organ
    organisations organised organisms organizational organize organizing organs oriental orientation oriented
    originated origins orthodox os ounce ours outbreak outcomes outdoors outfits outlet outlets outline outlined
    outlook outrage outrageous outright outs oval oven overhead overlap overlooked overly overnight oversight
    overtime overview overweight overwhelmed overwhelming owe owed owes owing owl owning packages packaging packers
    packet packing packs pact pad pads pains painter paired pairs pal pale palette palmer panels panthers papa
    paperwork par para parade paradise paragraph parameters paramount paranoid pardon parental parenting parish
    parked parliamentary parody parole partial partially participant participated participating particle particles
    partisan partnerships passionate passive passport password pasta paste pastor patches patent patents pathetic
    paths pathway patriot patriotic patriots patrol patron patrons pause payroll pe peach peaks peanut pearl
    pedestrian pee peek peel peer peers penalties pencil pending penetration penguin peninsula penny pens pensions
    pentagon pepper perceive perceived perception perfection performer performers performs perfume permanently
    permits persecution persistent personalities perspectives persuade persuaded peters petrol petroleum pets petty
    phantom pharmaceutical pharmacy phases phenomena phenomenal phenomenon philosopher philosophical photographed
    photographers photographic phrases physician physicians pi pickup picnic pics pictured pie pier pierce pig pigs
    pile pill pillow pills pilots pinch pine ping pins pioneer pipeline pipes pirate pirates piss pistol pitched
    pitcher pitching pits pity pixel placement placing plague plains planes planets plantation planted planting
    plasma platforms platinum playground playoff plaza plea pleasing pledge plots plug pneumonia pockets pod podcast
    poems poets pointless poison poisoning poker polar poles policeman polished polite politically politician
    polling polls polo pond pony pools poorly popcorn popping pops populated populations porch pork portable portal
    porter portfolio portions portraits portrayed ports pos pose posed poses posing positioned positioning
    positively possess possessed possessions possibilities postal poster posters postponed potato potatoes potent
    pots potter pottery pour poured pouring practically practiced practicing practitioners prairie praised prank
    prayers praying precedent preceding precise precision predator predators predecessor predict predictable
    predicted prediction predictions predominantly preferably preference preferences prejudice preliminary premature
    premiere premise premises premiums prep preparations prescribed prescription presenter presenting presently
    preservation preserve preserved preserving presidency presidents pressed pressing pressures prestige prestigious
    presumably pretending prevalent prevented preventing prevents preview prey priced pricing priests primitive
    printer prints priorities prisons privately privileged privileges prix prizes probability probable probation
    probe problematic proceed proceeded proceedings proceeds processed processor proclaimed produces productions
    productivity prof profession professionally professors profiles profitable profound programmed programmes
    progression prohibited prohibition projected projection projections prolonged prom promising promoted promotes
    promotional promotions prompt prompted promptly prone pronounced prop propaganda prophecy prophet proportion
    propose proposition props pros prose prosecution prosecutor prospect prospective prospects prosperity
    prostitution protective protects proteins protestant protesters protesting protocol protocols prototype proudly
    proves providence provider providers provinces provincial proving provision provisions proximity proxy ps
    psychiatric psychiatrist psychic psycho psychologist publicity publish publisher publishers pulls pulse pumped
    pumping pumpkin pumps punched punish punished pupil pupils puppet puppy purchases purchasing purely purse
    pursued pursuing pursuit pushes puzzle pyramid python quad qualification qualifications qualify qualifying
    qualities quantitative quantities quantity quantum quarterback quarterly quartz queens queer questionable
    questioned questioning queue quicker quietly quiz quo quoting rabbit rack radioactive radius rage raid raiders
    raids rails railways rainbow rainfall raining rains rainy raises ram ramp rams ranch rand randomly randy ranged
    ranger ranges ranging ranking rankings rap raped rapper rat rational rats raven rays razor reaches react reactor
    readily readings realised realistic realization realizes realizing realm reasonably reasoning rebel rebellion
    rebels rebounds rebuild rebuilding recalled receipt receiver receives receptor recession recipes recipient
    recipients reckless reckon recognise recognised recognizes recognizing recommendation recommends reconciliation
    reconstruction recorder recordings recovering recreation recreational recruit recruited recruiting recruitment
    recurring recycling redemption reds reduces reed reef ref referee referendum refined reflected reflecting
    reflection reflects reforms refreshing refuge refugee refund refusal refuses refusing regain regiment registry
    regrets regulate regulated rehabilitation reign reinforced reject rejection relates relaxation relaxed relaxing
    relay releasing relevance reliability reliance relies relieve relieved religions reluctant relying remainder
    remake remarkably remarks remedies remedy remembering remembers reminded reminder reminding remotely removes
    render rendered rendering renew renewable renewal renewed renovation renowned rental rented repaired repairs
    repeal repeating replacing replay replies reportedly reporters reproduction reproductive requesting requiring
    res rescued researcher resemble resembles reservation reservations reserved reservoir reset residency resign
    resignation resigned resistant resolutions resolve resolved resorts respectable respected respectful respective
    respects respiratory respondents responding responds responsibilities responsive resting restoration restore
    restored restoring restrict restricted restriction resume resumed resurrection retailer retailers retain
    retained retaining retarded retention retire retiring retreat retrieved retro reunion reunited rev revealing
    revelation revenues reverend reversed reviewing revised revision revival revolt revolutionary rewarded rewarding
    rewards rex rhetoric rhythm ribbon ribs richer richest rider riders rides ridge rifle rifles rig righteous
    rightly rigid rim riot riots risen rises risky ritual rival rivalry rivals roar roast roasted robbery roberts
    robots robust rockets rocking rocky rod rogue roller romans rookie roommate rooted rope rosa roses roster rot
    rotating rotation rotten rounded routes routinely rover rows royals royalty rs rub rubbing rubbish ruby rug
    ruining ruins ruler rulers rumor rumors runner runners runway rushed rushing rust ruth sack sacked sacrifices
    saddle sadly sadness saga sage sail sailed sailing sailor sailors saints salad salaries sally salmon salon salty
    salute salvation sampling sanctions sanctuary sanders sands sandwich sandwiches sandy sang santos satellites
    satisfaction satisfy satisfying sausage savage saves scales scam scan scandal scanning scar scare scars
    scattered scenario scenarios scent schedules schemes scholar scholars scholarship scholarships schooling scots
    scout scouts scrap scratch scream screamed screams screening screens screwed scripts scripture scroll scrutiny
    sculpture scum sealed seals searched searches seas seasonal seated seating secondly secretly sectors secular
    securing seeks seemingly segments seize seized seizure selecting selective selfish seller sellers sells semester
    seminar sen senators sends seniors sensation senses sensible sensitivity sensor sensors sentenced sentences
    sentiment separately separation sequel sequences sergeant serum servant servants servers settlements settlers
    settling setup seventeen seventy severely severity sexuality sexually shade shades shadows shady shaft shaking
    shallow shanghai shapes shaping shareholders shark sharks sharply shattered shave sheep sheer sheets shelf
    shells shelves shepherd sheriff sherlock shields shifted shifting shifts shine shining shiny shipment shocking
    shook shooter shoots shores shortage shorts shotgun shoulders shout shouted shouting showcase showers shrimp
    shrine shrink shutting shuttle shy si siblings sickness sided siege sierra sigh sights signatures significance
    silicon silk silva similarities simplicity simulation simultaneously sincere sincerely singers sings singular
    sinking sins sits situated sixteen sixty sizes skate skating skeleton sketch sketches ski skies skiing skilled
    skinny skins skirt skull slack slam slap slate slaughter slaves sleeps sleeve sleeves slice slick slides sliding
    slightest slim slipped slogan slope slopes slot slots slowed slower slowing smallest smarter smash smashed
    smells smiled smiles smiling smoked snack snacks snakes sneak sniper soap sober socialism socially societies
    sociology socks soda sodium sofa softly solidarity solitary solved solving someday somerset sometime songwriter
    sonic sophisticated sore sorrow sorted sounded sounding soundtrack soup sour southeast southwest sovereign
    sovereignty spa spacecraft spam span spark sparks spatial spear specialists specialized specially specialty
    specification specifications specified specify specimen specimens spectacular speculation speeches speeds
    spelled spelling spells spends sperm sphere spice spicy spiders spies spike spill spinal spine spinning spiral
    spirits spit spite splash splendid splitting spoil spoiled spokesman sponsor sponsors sponsorship spontaneous
    spoon sporting spotlight spotted spouse spray spreading sprint spurs sq squares squeeze sr ss stab stack staged
    stain stained stainless stairs stake stakes stall stamp stamps stance stare staring stark starred starring
    starter starters startup starving stat static stating stationed statistical statue statute statutory steadily
    steak steals steep steer steering stellar stems stepping stereo sterling stern sticker sticking sticks sticky
    stiff stimulation stimulus sting stir stoke stored storms storyline stove straightforward strain strains
    stranded strangers strap straw strawberry stray streak streams strengthen strengthening strengths stressed
    stressful stretched stretches stretching strictly striker strings stripes stripped strips strive strokes
    strongest structural structured struggled struggles stubborn stud studios stuffed stunt stylish subjected
    subjective submarine submission submissions subs subscribe subscribers subscription subsidiary subsidies
    substances substantially substitute subtle suburb suburban suburbs subway succeeded successes succession
    successive successor sucked sucking sued suffers sufficiently suite suited summers summoned sums sunglasses sunk
    sunlight sunny sunrise sunset sunshine superb superintendent superman supermarket supernatural superstar
    supervision supervisor supper supplement supplements supplier suppliers supplying supporter supportive
    supposedly surf surfaces surfing surge surgeon surgeons surgical surplus surprises surprisingly surrender surrey
    surround surroundings surveillance surveys surviving survivor survivors suspected suspects suspicion suspicious
    sustain sustainability sustainable sustained swallow swamp swan swap sweat sweater sweep sweeping sweetheart
    swept swift swinging switched switches switching swords sworn symbolic symbols sympathetic sympathy symphony
    sync synthesis synthetic syrup systematic systemic ta tab tablet tablets tackle tackles tactic tactical tactics
    tagged tags talents tales taller tan tapes tapping targeting tasted tastes tasty tattoo tattoos taxation taxi
    taxpayer taxpayers te teaches teachings teammate teammates tearing technically technician technological teddy
    tee teenage teenager teenagers teens telecommunications telegraph telescope temp temper template temples tempo
    temporarily temptation tempted tenant tenants tended tendency tender tends tens tense tensions tent tenth tenure
    terminated termination terrace terrain terribly terrific terrified terrifying territorial territories tesla
    testament testify testimony textbook textile texting texture thankful thankfully thanksgiving theaters theft
    theirs themed themes theological theology theorem theoretical therapeutic therapist thereafter thereby thereof
    theres thermal thesis thickness thief thieves thigh thirds thirsty thirteen thorough thoroughly thou thoughtful
    threads threaten threatening threatens threshold thrill thrilled thriller thrive throne thrones throws thrust
    thumb thunder ti tick tidal tide tier tigers tightly til tile tiles timber timeline timely timothy tin tire
    tires tissues titans titled toast tobacco toddler toe toes token tolerance tolerate toll tomato tomatoes tomb
    tones tonnes tooth topped tops torch tore torn tornado torture tortured toss tossed touchdown touches touring
    tourists tournaments tours tow towel towers township trace traced traces tracked tract traction tractor traded
    trademark trader traders trades traditionally traditions trafficking tragedy tragic trails trainer trainers
    traits transcript transfers transform transformed transgender translate translated translations transmitted
    transparency transparent transplant transported trapped traps trauma traumatic traveled travelers travelled
    travelling travels tray treason treasure treasurer treasures treaties treatments treats trek tremendous trench
    triangle tribal tribe tribes tribunal tribune tricks tricky triggered trillion trilogy trim trinity trio triumph
    troll trophy tropical troubled troubles trousers trout troy trunk trustees trusting trusts tub tubes tucker
    tuition tumor tuned tunes tunnels turf turner turnover turtle turtles tutorial tweet tweeted tweets twentieth
    twilight twins twisted twitch typing umbrella unacceptable unarmed unaware unbelievable uncertain uncertainty
    unchanged unclear uncomfortable uncommon unconscious uncovered und undercover undergo undergoing undergraduate
    underlying underneath understandable understands undertake undertaking underwater underway underwear undoubtedly
    unemployed unexpectedly unfair unfinished unfortunate unhappy unhealthy unified uniforms unite unlawful
    unlimited unlock unlocked unnecessary unpaid unpleasant unpopular unprecedented unreasonable unrelated unstable
    unsuccessful unsure unusually unveiled unwanted unwilling upgraded upgrades upload uploaded upright uprising
    upside upstairs upward upwards uranium urge urged urgent urine ut utilities utilize utilized utter utterly
    vacant vaccine vaccines vacuum vagina vague vain val valentine validity valuation valued valve vampire vanilla
    vanished vanity variable variables variant variants variation variations varied varies varieties varsity varying
    vault vector vegan vegetable vegetables vegetarian vegetation vein veins velocity velvet vendor vendors vent
    ventures venues vera verb verbal verdict verification verified verify versa verse verses vertical vest vet
    veterinary vi viable vibe vicinity vicious victor victorian victories viewer viewing vii viii villagers villages
    villain vine vintage vinyl violate violated violating violation violations violet violin viral virtue viruses
    visa visibility visions visitor vista vitamin vivid vocabulary vocal vocals vodka vogue voiced void volatile
    volcanic volcano volleyball voltage voluntarily voluntary von voter vows voyage vulnerability wade wagon waist
    waking wallet wan wandering wardrobe warehouse warfare warmer warming warmth warn warned warner warnings warns
    warranty warrior washed washing wasted wasting watches watts waving wax weakened weaker weakness weaknesses
    wears weddings wee weekends weigh weighed weighing weights welcomed welcoming welsh wendy whale whales whats
    whatsoever wheat wheelchair wheeler whip whipped whiskey whisper whistle whites wholesale wholly wicked
    widespread widow width wilderness wildly willingness winding wines wipe wiped wired wires wished wishing wit
    witch withdraw withdrawal withdrawn witnessed wives wizard wonders wont woo woody wool workforce workout
    workplace workshop workshops worm worms worries worrying worthless worthwhile wounds wrapped wrath wreck
    wrestling wrist writings xi xx xxx yacht yahoo yang yearly yell yelled yelling yen yield yields youngest yr yuan
    zip zombie zombies zones zoo zoom
    """
}
