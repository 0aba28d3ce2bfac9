// Generated: nouns whose first meaning is a person. Do not edit.
//
// Data: WordNet 3.0, Copyright 2006 by Princeton University. All rights reserved; frequencies: wordfreq 3.1.1 (Robyn Speer),
// CC BY-SA 4.0. Made again, with wordfreq from the Python index and Debian's wordnet-base, by listing the words of one piece
// and a frequency of 2.4 or more on the Zipf scale whose first sense in index.noun is a synset of lexicographer file 18
// (noun.person), without those that name machines, molecules and things as often (server, driver, host, receptor …).

/// Nouns for people, by trade, office, kin or belief.
enum PersonNounData {
  static let all = """
    abbess abbot aberrant abolitionist abomination absentee abuser academic accomplice accountant accumulator
    accused accuser achiever acrobat activist actor actress actuary adapter addict adept adherent adjuster
    adjutant administrator admiral admirer adolescent adonis adopter adult adventurer adversary advertiser
    adviser advisor advocate aeon affiliate affluent aficionado aggregator aggressor agitator agnostic aide
    airman alarmist albino alchemist alcoholic alderman alien alternate alto alumnus amateur amazon ambassador
    amigo amir amputee analyst anarchist anathema ancestor anchorman ancient anesthesiologist angel angler
    animator announcer anorexic antecedent anthropologist anti antiquarian antique apologist apostate apostle
    apothecary apparition appellant applicant appointee appraiser apprentice arb arbiter arbitrator
    archaeologist archangel archbishop archdeacon archduke archer architect archivist aristocrat arranger
    arsonist artisan artist artiste ascetic aspirant assailant assassin assemblyman assessor asshole assistant
    associate asthmatic astrologer astronaut astronomer astrophysicist atheist athlete attache attacker
    attendant attendee attorney auctioneer auditor aunt auntie aunty author authoritarian automaton auxiliary
    avatar avenger aviator ayatollah babe babu baby babysitter bachelor bachelorette backer backpacker backstop
    bailiff baker baldy ballerina bandit banker bankrupt banshee barbarian bard baritone barker barman baron
    baroness baronet barrister bartender bassist bastard batman batsman batter beadle bearer beater beau
    beekeeper beggar beginner begum behemoth beholder believer belle belligerent beloved benefactor beneficiary
    bereaved berk berserk betrothed bey bidder bigot bilingual billionaire bimbo biochemist biographer biologist
    bisexual bishop biter blacksmith blaster bleacher blocker blogger bloke blond blonde boarder boatman bobby
    bodybuilder bodyguard bogey bogeyman bombardier bombshell boob booby booger boogeyman booker bookie
    bookkeeper bookmaker bookseller bookworm boomer booster boozer bore borrower boss botanist bouncer bourgeois
    bowler bowman boxer boy boyfriend bozo brahman brahmin brainiac brat brave bravo breadwinner breaker breeder
    brewer bricklayer bride bridegroom bridesmaid brigadier broad broadcaster broker brother browser bruiser
    brunette brute buddy buff buffoon bugger bully bum bunny bureaucrat burglar businessman businesswoman buster
    butch butcher butler buyer bystander cad caddie cadet calif caliph caller cameraman campaigner camper canary
    candidate cannibal cantor capitalist capo captain captive captor cardinal cardiologist caregiver caretaker
    carpenter cartoonist cashier castaway caster casualty catcher caterer cavalier caveman celebrity celibate
    cellist censor centaur centrist centurion chairman chairperson chairwoman challenger chameleon champ
    champion changeling changer chap chaperone chaplain charlatan charmer chased chaser chauffeur cheater
    checker cheerleader chef chemist cherub chief chieftain child chink chiropractor chit choker choreographer
    chosen chronicler chum chump cinematographer citizen civilian claimant clairvoyant clapper classifier
    classmate clergyman cleric clerk client clinician clone closer clown coach coachman coaster coauthor cobbler
    coder cofounder cog cognate collaborator colleague collector colleen collier colonel colonial colonist
    colored colossus columnist combatant comedian comforter comic commandant commander commando commentator
    commie commissar commissioner commodore commoner communicator companion compatriot competitor compiler
    complainant composer comptroller compulsive comrade concierge concubine confessor confidant confidante
    conformist congressman congresswoman connoisseur conqueror conservationist conservative conservator consort
    conspirator constable constructor consul consultant contemplative contemporary contender contestant
    contractor contrarian contributor convalescent convener convert conveyor convict cook coon coordinator cop
    copycat copywriter cornerback coroner corporal correspondent corsair cosmonaut cosmopolitan cotter
    councillor councilman counsel counsellor counselor countess countryman courier courtesan courtier cousin
    coward cowboy cowgirl crackpot craftsman crank craven crawler crazy creditor creep crewman cricketer
    criminal cripple critic crone crony crook cropper cruiserweight crusader crybaby cub cuckold cuckoo culprit
    cummings cunt curate curator cuss custodian customer cutler cutter cutthroat cyberpunk cyborg cyclist cynic
    czar dad dada daddy daemon dame damsel dancer dandy daredevil darling daughter dauphin deacon deadbeat
    dealer dean dear dearest deb debtor debutante decadent deceased decoder decorator decoy defector defendant
    defender degenerate deity delegate delinquent demon demonstrator dentist departed dependant dependent
    depressive deputy derelict dermatologist descendant deserter designer desperate despot detainee detective
    developer deviant deviate devotee diabetic dick dickhead dictator diehard dieter dietitian digger dike diner
    diocesan diplomat director disciple discoverer dispatcher dissident distributor diva diver divider divinity
    doc docker doctor dodger dodo doer doge domestic dominatrix dominus donna donor doofus doorman doormat
    doppelganger dork dowager draftsman dragon dragoon dramatist draper dreamer drifter drinker dropout drudge
    drummer drunk drunkard dry duce duchess ducky dud dude duke dumbass dunce dupe dwarf dweller dyer dyke earl
    earner eater eccentric eclectic ecologist economist editor educator effector egalitarian elder eldest
    elector electrician elf elitist embodiment emcee emeritus emigrant emir emissary emperor employee employer
    empress emulator enchantress enforcer engineer engraver enquirer ensign entertainer enthusiast entomologist
    entrepreneur environmentalist envoy epileptic equal equestrian erotic escapist escort esquire essayist
    estimator ethnic eunuch evangelist everyman examiner excavator exchanger executioner executive executor
    exhibitor exile exorcist expat expatriate expert explorer exponent exporter expressionist exterminator extra
    extraterrestrial extremist extrovert eyewitness facilitator faerie fag faggot fairy faker falconer familiar
    fanatic fancier farmer fascist fastener father fatty favourite fay featherweight fella feller fellow felon
    feminist fiance fiancee fiddler fiduciary fielder fiend fighter figurehead filibuster filmmaker finalist
    financier finder finisher fink firefighter firstborn fisher fisherman fitter fixer flack flak flanker
    flatmate fledgling flier flirt florist fodder foe follower foodie fool footballer footman foreigner foreman
    forerunner forger forward fossil freak freedman freelance freelancer freeman fresher freshman friar friend
    fucker fugitive fullback fundamentalist fundraiser futurist gaffer gainer gallant gambler gangsta gangster
    gardener gatekeeper gatherer gawker gay geek geezer geisha general generalist geneticist genie genius gent
    gentile gentleman geographer geologist ghoul gipsy girl girlfriend git giver gladiator glazer gnome goalie
    goalkeeper goaltender gob goblin goddess godfather godmother godson goer goldsmith golem golfer goof
    goofball goon gopher gourmet governess governor grabber grader graduate gramps gran grandad grandchild
    granddad granddaughter grandfather grandma grandmaster grandmother grandpa grandparent grandson granger
    granny great gremlin grenadier griffin grind gringo grocer groom groupie grower grownup guarantor guard
    guardian guardsman guerilla guerrilla guest guide guitarist gull gunman gunner gunslinger guru guy gymnast
    gynecologist gypsy hack hacker hag hairdresser hairstylist haji hakeem hakim halfback hammerhead handler
    handyman hanger hangman harlequin harlot harper harpy harrier harvester hater hatter have hawker headliner
    headmaster headmistress healer heartbreaker heathen heavy heavyweight heckler heir heiress hellcat helmsman
    helper henchman herald heretic hermit hero heroine heterosexual hick hijacker hiker hillbilly hippie hippy
    hipster hire historian hitchhiker hitman hitter hoarder hob hobbit hobbyist hobo hog hombre homeboy homeless
    homemaker homeowner homo homophobe homosexual honky hood hooligan hopeful horseman hostage hostess hotdog
    hotshot householder housekeeper housemaid housemate housewife hubby hulk humanist humanitarian hummer hunk
    hunter huntress huntsman husband hustler hygienist hypnotist hypocrite iceman idealist idiot illegitimate
    illiterate illustrator imam imbecile immigrant immortal immune imp imperialist impersonator importer
    imposter impostor impresario impressionist incarnation incendiary incompetent incubus incumbent incurable
    independent individual individualist industrialist infant infanticide inferior infernal infidel infielder
    informant informer inhabitant initiate initiator inmate innkeeper innocent innovator inpatient inquirer
    inquisitor insider insolvent insomniac inspector instigator instructor instrumentalist insured insurgent
    intellectual intermediary intern internationalist interpreter interrogator intersex interviewee interviewer
    intimate introvert intruder invader invalid inventor investigator investor ironman irregular islander
    isolationist itinerant jackass jailer janitor jerk jester jeweler jeweller jinx jock jockey jogger joiner
    joker journalist journeyman judge juggernaut juggler juicer jumper junior junkie jurist juror juvenile
    keeper keyboardist khan kicker kid kidnapper killer kin king kingpin kinsman kisser knave knight knockout
    kook laborer labourer lackey lad lady laird lama lame lancer landlady landlord landowner lass lassie
    laureate lawmaker lawyer layman lazar leader leaker learner lech lecturer leftist lefty legate legislator
    lender leper leprechaun lesbian lessee letterman leviathan liar liberal liberator libertarian libertine
    librarian licensee liege lieutenant lifeguard lifesaver lifter lightweight linebacker lineman linesman
    linguist liquidator listener literate loader lobbyist locator locksmith locum lodger logger lohan loner
    longer looker lookout loon looney loony loser lovely lover loyalist lulu lumberjack lunatic lush lyricist
    macaroni machinist macho madam madame madman maestro magdalen magician magistrate magnate magus maharaja
    mahatma maid maiden mailman mainstay major maker malik mama mamma mammy man manager mandatory maniac
    manipulator mannequin marauder mariner marketer marksman maroon marquess marquise married marshal martyr
    mascot masseuse master mastermind matador matchmaker mate mater materialist mathematician matriarch matron
    maven maverick mayor mechanic medalist medallist mediator melancholic member menial mensch mentor mercenary
    mercer merchant mermaid messiah meteorologist metropolitan mezzo middleman middleweight midget midshipman
    midwife migrant militant milkman millionaire mime mimic miner minimalist minion minister minstrel miser
    misfit misogynist miss missionary missus missy mistress mobster mod moderate modern modernist molester moll
    mom momma mommy monarch monastic monger monitor monk monstrosity moron mother motherfucker motorcyclist
    motorist mountaineer mover mufti mulatto mummy murderer musician mutant mutation mute mystic nag namesake
    nan nance nanna nanny narc narcissist narrator national nationalist natural naturalist navigator nawab
    necromancer negotiator neighbor neighbour neocon neoliberal nephew nerd neurologist neuroscientist
    neurosurgeon neurotic neutral newbie newborn newcomer newlywed newscaster newsreader niece nigga nigger
    nighthawk nigra ninja nob noble nobleman nobody nomad nominee nondescript nonpartisan notable notary
    novelist novice nudist nun nurse nutritionist nutter nymph objector observer obsessive obstetrician occult
    occupant occupier oddball offender officer official offspring ogre oligarch ombudsman oncologist operative
    ophthalmologist opponent opportunist oppressor optimist optometrist oracle orator orderly ordinary organiser
    organist organizer originator orphan orthodontist ostrich ouster outcast outfielder outlander outlaw outlier
    outpatient outsider overlord overseer owner pacifier pacifist packer padre paedophile pagan painter pal
    paladin palatine paleontologist pander panelist papa paralegal paramedic paranoid paraplegic paratrooper
    parent pariah parson participant partisan partner pasha passenger passer passerby pastor pater pathfinder
    pathologist patient patriarch patrician patriot patrolman patron patsy pauper payer peacekeeper peacemaker
    peasant peddler pedestrian pediatrician pedophile peer penitent pensioner perfectionist performer peri
    perpetrator person personification pervert peshmerga pessimist petitioner phantom pharmacist philanthropist
    philistine philosopher phoney phony photographer photojournalist physician physicist physiologist
    physiotherapist pianist picker picket pickpocket pilgrim pilot pimp pioneer piper piranha pirate pitcher
    pivot pixie placeholder plaintiff planner planter playboy player playmaker playmate playwright pleaser
    plenipotentiary plumber plunger poacher poet pol polemic policeman policewoman politician politico
    poltergeist pom ponce pontiff poof pop pope populist porter poser possessor postgraduate postman postmaster
    potter powerhouse practitioner prankster preacher predator predictor prefect prelate premier prentice
    presenter president preteen prey prick priest priestess primate primus prince princess prior prisoner
    private privateer pro probable proctor procurator prodigal prodigy prof professional professor progenitor
    progeny programmer proletarian promoter propagandist prophet proponent proprietor prosecutor prospector
    prostitute protagonist protectionist protector protege protester provider provincial provost prowler proxy
    prude pseudo psychiatrist psychic psycho psychoanalyst psychologist psychopath psychotherapist psychotic
    publican publicist puke puller pundit punk punter pupil puppeteer purchaser purist pursued purveyor pusher
    pushover pussycat putter pygmy quack quad qualifier quarry quarterback quartermaster queer questioner quin
    quitter rabbi racer racist radiologist raider raiser raja rajah rake rambler rancher rani rapist rapper
    rapporteur rascal rationalist reactionary realist reaper receptionist recipient recluse recruit recruiter
    rector redhead redneck ref referee referral reformer reformist refugee regent registrant registrar regular
    reincarnation relative reliever religious renegade renter rep repairman repeater reporter representative
    rescuer researcher resident respondent responder restaurateur retailer retard retiree reverend reviewer
    revisionist revolutionary rheumatic rider rifleman ringer ringleader rip ripper riser rival robber roc
    rocker rogue romantic rookie roommate roomy roper rounder rover rowdy rower royalist rube ruler rusher
    rustic sabra sadist sage sahib sailor saint salesman salesperson salter samurai sandman satirist savage
    savant saver sawyer saxophonist scab scammer scanner scapegoat sceptic schizophrenic schmuck scholar
    scholastic schoolboy schoolgirl schoolmaster schoolteacher scientist scion scold scorer scoundrel scout
    screamer screenwriter screw scrooge sculptor seaman seamstress seasonal secessionist secretary sectarian
    secular seeker seer segregate selector seller senator sender senior sensitive sentinel sentry separatist
    sergeant servant serviceman setter settler sexist shaheed shaker shaman shaper shareholder sharper sharpie
    sharpshooter shaver sheik sheikh shepherd sheriff sherlock shifter shill shipper shithead shitter shocker
    shoemaker shogun shopkeeper shopper shortstop showman shrew shrimp shrink sibling sidekick signatory signer
    signor silly simpleton singer sinner sir sire sis sissy sister skater skeptic skier skinhead skipper skunk
    slacker slasher slave slayer sleeper sleuth slicer slider slob slouch slugger slut smoker smoothie smuggler
    snapper sneak sniffer sniper snitch snob snoop snot snowboarder socialist socialite sociologist sociopath
    soldier solicitor soloist solon solver son songwriter sonny sophomore soprano sorcerer sorceress sot soul
    southpaw sovereign spastic speaker spearhead specialist spectator spectre sphinx spiller spinner spinster
    spirit spitfire splitter spoiler spokesman spokesperson spokeswoman sponsor spook sportsman spotter spouse
    sprayer sprinter sprite spy squatter squaw squire squirt staffer stakeholder stalker stalwart starlet
    statesman statistician steady stealer stepdaughter stepfather stepmother stepson steward stewardess stickler
    stiff stockbroker stockholder stockman stoner stooge storyteller stowaway straight stranger strategist
    strider striker stringer striptease stroller strongman stud student stunner stupid stylist subcontractor
    subordinate subscriber subsidiary subversive succubus sufferer suitor sultan super superintendent superior
    superman supermodel supernatural superstar supervisor supplier supporter suppressor supremacist surfer
    surgeon surrealist surrogate surveyor survivalist survivor suspect swagger swain swami sweeper sweetheart
    sweetie swimmer swinger switcher swordsman swot sylvan sympathizer synthesizer tackle taco tactician tailor
    taker talker tamer tapper tart taster taxpayer teacher teammate tease teaser tec techie technician
    technologist teen teenager telltale temp temporary tenant terminator territorial terrorist tester thane
    theologian theorist therapist thief thinker thoroughbred throwaway throwback thrower thruster thug
    thunderbird tiger tinker tipper titan toaster toddler tomboy topper torpedo totalitarian tough tourist tout
    tracer tracker trader tradesman traditionalist trafficker trailblazer trailer trainee trainer traitor tramp
    transient translator transsexual transvestite trapper traveler traveller trawler treasurer tribune trickster
    trier trimmer troll trooper troubadour troublemaker trucker trumpeter trustee trusty tsar tumbler tuner
    turnkey tutor twat twin twit tycoon typist tyrant ump umpire uncle underdog undergrad undergraduate
    undersecretary understudy undertaker underwriter undesirable unfortunate unicorn unionist untouchable
    upstart urchin urologist user usurper utilitarian vagrant valedictorian valentine valet vamp vampire vandal
    vassal vegan vegetarian vendor venter vermin vet veteran veterinarian veterinary vicar viceroy victim victor
    viewer vigilante villager villain violinist virgin virtuoso viscount visionary visitor vixen vizier vocalist
    voluntary volunteer voter voucher voyager voyeur wag wainwright waiter waitress wally wanderer wanker
    wannabe wanton warbler ward warden warlock warlord warrior washer watchdog watcher watchmaker watchman
    waterman waver wearer weasel weatherman weaver weirdo welder wench werewolf westerner whale whisperer
    whistleblower whitey whiz wholesaler whore widow widower wife wight wimp winder winemaker winger wingman
    winner wiper witch witness wiz woman womanizer woodman wop workaholic worker workman worthy wrangler wrecker
    wrestler wretch writer yahoo yakuza yearling yeoman yeti youngster youth zany zoologist
    """
}
