// @ts-check

/** @type {import("./language.js").Translated<import("./language.js").All>} */
export default {
  "code.title": "Geli koodka ka muuqda shaashadda",
  "code.label": "Koodka",
  "code.open": "Gal",
  "code.unknown": "Koodku sax ma aha. Fiiri shaashadda oo mar kale geli.",
  "code.tooFast": "Dad badan ayaa hadda kood gelinaya. Waxyar sug oo mar kale isku day.",
  "code.noContact":
    "Serfarka lama heli karo. Hubi inaad ku jirto shabakadda saxda ah oo mar kale isku day.",

  "join.title": "Intaynaan bilaabin ka hor",
  "join.noAccount": "Uma baahnid akoon iyo app midna.",
  "join.oneThought": "Qoraal kasta hal fikrad.",
  "join.rule1": "Ha qorin magacyo, cinwaanno, lambarro taleefan ama shirkado.",
  "join.rule2": "Wax ka qor xaalado iyo waxyaabo soo noqnoqda, ha ka qorin kiisas gaar ah.",
  "join.rule3": "U qor si qof kasta uu u akhrin karo.",
  "join.anonymous":
    "Qofka aad tahay lama oga. Marka kulanku dhammaado, ma jiraan wax muujinaya qofka wax qoray.",
  "join.contacts":
    "Wax ma dhacayaan hadda? Halkan ha ku qorin. Wac bilayska 114 14, haddii khatar jirto 112.",
  "join.start": "Gal",
  "join.language": "Luqadda",

  "group.title": "Dooro kooxdaada",
  "group.change": "Kooxda waad beddeli kartaa mar kasta.",
  "group.small": "Kooxdiinnu way yar tahay. Dadka kale way garan karaan qofka qoray.",
  "group.switch": "Beddel kooxda: {group}",
  "group.keep": "Ku sii jir kooxda",

  "wait.title": "Waad soo gashay",
  "wait.text": "Fiiri shaashadda. Su’aasha koowaad halkan ayay ka soo muuqanaysaa.",

  "question.choose": "Dooro su’aal",
  "question.example": "Tusaale:",
  "question.hidden": "Qoraalladaada oo keliya ayaad arkaysaa ilaa dhammaan la muujiyo.",
  "question.private": "Qoraalladu kooxda ayay ku dhex jirayaan.",

  "notes.own": "Qoraalladaada",
  "notes.new": { one: "{count} qoraal oo cusub", other: "{count} qoraal oo cusub" },
  "theme.untitled": "Mawduuc aan cinwaan lahayn",
  "theme.none": "Mawduuc ma leh",
  "theme.count": { one: "{count} qoraal", other: "{count} qoraal" },

  "write.label": "Qoraalkaaga",
  "write.note": "Qor qoraal …",
  "write.tool": "Qor qalab …",
  "write.contribution": "Qor wax aad ku biirin karto …",
  "write.obstacle": "Qor caqabad …",
  "write.rule": "Magacyo, cinwaanno iyo shirkado ha qorin.",
  "write.add": "Ku dar",
  "write.left": { one: "{count} xaraf ayaa hadhay", other: "{count} xaraf ayaa hadhay" },
  "write.over": { one: "{count} xaraf oo dheeraad ah", other: "{count} xaraf oo dheeraad ah" },
  "write.edit": "Beddel qoraalka",
  "write.save": "Kaydi",
  "write.cancel": "Jooji",
  "write.saveFirst": "Marka hore kaydi ama jooji beddelkan.",
  "write.late":
    "Su’aasha xigta way furan tahay. Dhammee qorista oo dir, kadibna way kuu furmaysaa.",
  "write.locked": "Hoggaamiyaha kulanku wuxuu muddo joojiyay qoraallada cusub.",
  "write.reading": "Sabuuraddu waxay u furan tahay akhris. Cidna wax ma qori karto.",

  "note.saving": "Waa la kaydinayaa …",
  "note.saved": "Waa la kaydiyay",
  "note.waiting": "Shabakad ayuu sugayaa",
  "note.unknown": "Waxaa laga yaabaa in la kaydiyay. Mar kale ayaa la dirayaa.",
  "note.review": "Waa la eegayaa ka hor inta aan la muujin",
  "note.heldFor": "Waa la eegayaa ka hor inta aan la muujin. Wuxuu u eg yahay {what}.",
  "note.blurred": "Dadka kale way arkaan in qoraalku jiro, laakiin ma arkaan waxa ku qoran.",
  "note.isBlurred": "Qoraal la qariyay",
  "note.rewriteAsked": "Qoraalka lama muujiyo. Fadlan dib u qor adigoon dad xogtooda ku darin.",
  "note.asked": "Hoggaamiyaha kulanku wuxuu kaa codsanayaa inaad qoraal dib u qorto.",
  "note.notShown": "Qoraalka lama muujiyo. Fadlan dib u qor adigoon dad xogtooda ku darin.",
  "note.starred": "Xiddig",
  "note.share": "La wadaag kooxda dibaddeeda",
  "note.unshare": "Jooji wadaagista",
  "note.shared": "Kooxda dibaddeeda ayaa lala wadaagay",
  "note.menu": "Beddel ama tirtir",
  "note.edit": "Beddel",
  "note.withdraw": "Tirtir",
  "note.withdrawn": "Qoraalka waa la tirtiray.",
  "note.rewrite": "Dib u qor",
  "note.close": "Xir",
  "undo": "Ka noqo",

  "link.about": "Ku saabsan",
  "link.derivedFrom": "Ku dhisan",
  "link.hinders": "Caqabad ku ah",
  "link.enables": "Suurtogelinaya",
  "link.overcomes": "Ka gudbinaya",
  "marks.for": "Loogu talagalay",
  "marks.forWhom": "Yaa loogu talagalay?",
  "marks.search": "Raadi",
  "marks.done": "Diyaar",
  "marks.inTheme": { one: "(mawduuc, {count} qoraal)", other: "(mawduuc, {count} qoraal)" },
  "marks.none": "Weli ma jiraan wax la doorto.",
  "marks.noMatch": "Waxba lama helin. Wax kale raadi.",

  "personal.warn": "Tani waxay u eg tahay {what}. Ka saar ka hor intaadan dirin.",
  "personal.sendAnyway": "Si kastaba u dir si loo eego",
  "personal.emailAddress": "cinwaan iimayl",
  "personal.webAddress": "cinwaan internet",
  "personal.userName": "magac isticmaale",
  "personal.identityNumber": "lambarka shakhsiga",
  "personal.phoneNumber": "lambar taleefan",
  "personal.streetAddress": "cinwaan waddo",
  "personal.plate": "lambarka taarikada gaariga",
  "personal.hostWord": "magac ama meel",

  "core.listens": "Kooxda dhexe hadda way dhegaysanaysaa.",
  "core.cards": "Kaararka kooxda dhexe",
  "scratch.title": "Waxaad naftaada u qoratay",
  "scratch.private":
    "Taleefankan oo keliya ayay ku jiraan, waana la tirtirayaa marka kulanku dhammaado.",
  "scratch.label": "Naftaada wax u qor",
  "scratch.add": "Qoro",

  "vote.toNotes": "Tag qoraallada",
  "vote.toVote": "Tag codaynta",

  "refused.other": "Waa la kaydin waayay.",

  "timer.left": "Waqtiga hadhay",
  "timer.up": "Waqtigu wuu dhammaaday. Dhammee qorista.",

  "net.offline": "Serfarka lama heli karo. Waad sii qori kartaa.",
  "net.waiting": {
    one: "{count} qoraal ayaa shabakad sugaya. Waad sii qori kartaa.",
    other: "{count} qoraal ayaa shabakad sugaya. Waad sii qori kartaa.",
  },
  "net.keepWifi":
    "Haddii taleefanku yiraahdo internet ma jiro, dooro inaad shabakadda ku sii jirto.",
  "net.connecting": "Waa la isku xirayaa …",

  "closed.title": "Kulanku wuu dhammaaday",
  "closed.text": "Cidna wax dambe ma qori karto. Waad ku mahadsan tahay waxaad qortay.",

  "stopped.unknownBoard": "Sabuuraddu ma jirto",
  "stopped.damagedBoard": "Sabuuradda lama muujin karo",
  "stopped.wrongSecret": "Linkigu hadda ma shaqeeyo",
  "stopped.wrongVersion": "Boggu aad buu u duugoobay",
  "stopped.ask":
    "Hoggaamiyaha kulanka weydii kood cusub, ama mar kale iskaan garee koodka shaashadda.",
  "stopped.tell": "U sheeg hoggaamiyaha kulanka. Taleefankaagu cillad ma leh.",
  "stopped.code": "Geli kood",
  "stopped.reload": "Dib u soo rar bogga",

  "refused.noDotsLeft": "Dhibcahaagu way dhammaadeen. Mid la soo noqo si aad meel kale u dhigto.",
  "refused.oneDotEach": "Mid kasta waxaad saari kartaa ugu badnaan hal dhibic.",
  "refused.notUpForVote": "Codaynta kuma jiro hadda. Dhibicda adigaa haya.",
  "refused.unknownVote": "Codayntu ma jirto hadda. Dhibicda lama tirinayo.",
  "refused.voteIsClosed": "Codayntu way dhammaatay. Dhibicda lama tirinayo.",
  "refused.boardIsClosed": "Kulanku wuu dhammaaday. Lama kaydin.",
  "refused.boardIsLocked": "Sabuuraddu hadda way xiran tahay. Lama kaydin.",
  "refused.columnIsClosed": "Su’aashu way xiran tahay. Qoraalka lama kaydin.",
  "refused.groupIsMissing": "Marka hore koox dooro. Qoraalka lama kaydin.",
  "refused.groupIsClosed": "Kooxdu way xiran tahay. Mid kale dooro.",
  "refused.unknownTableCode": "Koodku sax ma aha. Fiiri kaarka miiska.",
  "refused.notTheSecretary": "Hadda ma tihid xoghayaha kooxda.",
  "refused.notesAreApart": "Qoraallada la isma raacin karo.",
  "refused.noteHasOffers": "Dad kale ayaa qoraalkaas caawimo u soo bandhigay. Isaga ka bilow.",
  "refused.tooManyStars": "Su’aashan saddex qoraal ayaa horay xiddig u leh.",
  "refused.nothingToUndo": "Ma jiraan wax laga noqdo.",
  "refused.linkIsNotAllowed":
    "Waxa qoraalku ku saabsan yahay ma jiro hadda. Mar kale ka dooro goobta hoosteeda.",
  "refused.tooManyLinks": "Qoraal wuxuu ku saabsanaan karaa ugu badnaan 20 kale. Wax ka yar dooro.",
  "refused.unknownNote": "Qoraalku ma jiro hadda.",
  "refused.unknownGroup": "Kooxdu ma jirto hadda. Mid kale dooro.",
  "refused.notUnderstood":
    "Serfarku ma akhrin karo qoraalka. Ka saar calaamadaha aan caadiga ahayn oo mar kale dir.",
  "refused.offerIsMade": "Kooxdiinnu horay ayay taas u tiri.",
  "refused.noteHasChanged": "Qof kale ayaa qoraalka beddelay. Beddelkaagii lama kaydin.",
  "refused.notForCoreGroup": "Kooxda dhexe hadda way dhegaysanaysaa. Qoraalka lama kaydin.",
  "refused.notYourNote": "Qoraalka halkan lagama beddeli karo hadda.",
  "refused.textIsEmpty": "Qoraalku waa maran yahay.",
  "refused.textIsTooLong": "Qoraalku aad buu u dheer yahay. Soo gaabi oo mar kale dir.",
  "refused.tooManyNotes": "Meel qoraallo kale ma harin. Qoraalka lama kaydin.",
};

/** @type {import("./language.js").Translated<import("./groups/group-page.js").Swedish>} */
export const groups = {
  "group.own": "Halkan ayaad joogtaa",
  "group.isSmall": "koox yar",

  "ask.table": "Waxaad fadhidaa miiska {letter}: {group}. Ma sax baa?",
  "ask.tableYes": "Haa, waa sax",
  "ask.tableNo": "Maya, dooro koox kale",
  "ask.placed": "Waxaa lagugu daray kooxda {letter}: {group}",
  "ask.placedHelp":
    "Hoggaamiyaha kulanka ayaa idin kala qaybiyay. Kooxda waad beddeli kartaa mar kasta.",
  "ask.placedYes": "Ku sii jir kooxda",
  "ask.placedNo": "Beddel kooxda",
  "ask.notes": {
    one: "Qoraalkaagu ma ku raacayaa {group}?",
    other: "{count} qoraal oo aad leedahay ma ku raacayaan {group}?",
  },
  "ask.notesHelp": "Xiriirka qoraallada hadhaya way lumayaan.",
  "ask.notesYes": "Ha i raaceen",
  "ask.notesNo": "Ku dhaaf {from}",
  "ask.notesNoAll": "Halkooda ku dhaaf",

  "secretary.claim": "Noqo xoghayaha kooxda",
  "secretary.claimHelp":
    "Geli koodka ku qoran kaarka miiska. Xoghayaha kooxdu wuu beddeli, rari oo isku xiri karaa qoraallada kooxda, hoggaamiyaha kulankana caawimo ayuu ka codsan karaa.",
  "secretary.taken": "Kooxdu horay ayay xoghaye u leedahay. Koodka ayaad kula wareegaysaa.",
  "secretary.code": "Koodka miiska",
  "secretary.cancel": "Jooji",
  "secretary.title": "Waxaad tahay xoghayaha kooxda",
  "secretary.done": "Diyaar",
  "secretary.more": "Waan sii wadaynaa",
  "secretary.help": "Caawimo ayaan u baahannahay",
  "secretary.waits": "Hoggaamiyaha kulanku wuu og yahay inaad caawimo rabtaan.",
  "secretary.noHelp": "Caawimo uma baahnin hadda",
  "secretary.comes": "Hoggaamiyaha kulanku wuu imanayaa.",
  "secretary.replaced": "Qof kale oo kooxda ka tirsan ayaa hadda xoghaye ah.",
  "secretary.release": "Ka tag hawsha",
  "secretary.notes": "Qoraallada kooxda",
  "secretary.none": "Weli qoraallo ma jiraan.",
  "secretary.open": "Doorashooyinka qoraalka",
  "secretary.close": "Xir",
  "secretary.back": "Dib u noqo",
  "secretary.edit": "Beddel qoraalka",
  "secretary.text": "Waxa qoraalka ku qoran",
  "secretary.changed": "Qof kale ayaa qoraalka beddelay. Hadda waxaa ku qoran:",
  "secretary.notSaved": "Qoraalka lama kaydin. Hadda waxaa ku qoran:",
  "secretary.begun": "Waxaad bilowday inaad qoraalka beddesho.",
  "secretary.begunNow": "Waxaad bilowday inaad qoraalka beddesho. Hadda waxaa ku qoran:",
  "secretary.notNow": "Hadda lama kaydin karo. Waxaad qortay weli halkan ayay ku jiraan.",
  "secretary.save": "Kaydi",
  "secretary.star": "Sii xiddig",
  "secretary.unstar": "Ka qaad xiddigta",
  "secretary.share": "La wadaag kooxda dibaddeeda",
  "secretary.unshare": "Jooji wadaagista",
  "secretary.up": "Kor u qaad",
  "secretary.down": "Hoos u dhig",
  "secretary.move": "U rar {column}",
  "secretary.merge": "La mid yeel …",
  "secretary.mergeWhich": "Qoraalkee ayaa kan lala mid yeelayaa?",
  "secretary.link": "Ku xir …",
  "secretary.linkTo": "{rule}: {text}",
  "secretary.undo": "Ka noqo",
  "secretary.did": "Waa la sameeyay.",
};

/** @type {import("./language.js").Translated<import("./vote-words.js").Swedish>} */
export const vote = {
  "vote.title": "Dhibco ku codee",
  "vote.dots": {
    one: "Waxaad haysataa {count} dhibic.",
    other: "Waxaad haysataa {count} dhibcood.",
  },
  "vote.several": "Isku mid waxaad saari kartaa dhowr.",
  "vote.oneEach": "Mid kasta saar ugu badnaan hal.",
  "vote.left": "Dhibcaha hadhay: {left} ka mid ah {dots}",
  "vote.back": {
    one: "Wax aad u codaysay ayaan codaynta ku jirin hadda. {count} dhibic ayaa kuu soo noqotay.",
    other:
      "Wax aad u codaysay ayaan codaynta ku jirin hadda. {count} dhibcood ayaa kuu soo noqday.",
  },
  "vote.themes": "Mawduucyo",
  "vote.single": "Qoraallo aan mawduuc lahayn",
  "vote.mine": { one: "{count} dhibic", other: "{count} dhibcood" },
  "vote.hands": { one: "{count} gacan", other: "{count} gacmood" },
  "vote.give": "Saar dhibic: {text}",
  "vote.take": "La soo noqo dhibic: {text}",
  "vote.none": "Hadda ma jiraan wax loo codeeyo.",
  "vote.result": "Natiijada",
  "vote.place": "Kaalinta {place}",
  "vote.tied": "Kaalinta {place}, waa la siman yahay",
};

/** @type {import("./language.js").Translated<import("./choices-words.js").Swedish>} */
export const choices = {
  ask: {
    one: "Qoraalku wuxuu noqonayaa {count} qoraal.",
    other: "Qoraalku wuxuu noqonayaa {count} qoraal. Ma la kala qaybiyaa?",
  },
  split: { one: "Samee {count} qoraal", other: "U qaybi {count} qoraal" },
  keep: "U dir hal qoraal ahaan",
  conflict: "Qof kale ayaa qoraalka beddelay",
  other: "Hadda waxaa ku qoran:",
  mine: "Hay kayga",
  theirs: "Hay kan kale",
};

/** @type {import("./language.js").Translated<import("./listen-words.js").Swedish>} */
export const listen = {
  told: "Waxa kooxda dhexe muujinayso ({count})",
  toNote: "Ka dhig qoraal",
  used: "Qoraal ayaa laga dhigay",
  removed: "Waa la tirtiray.",
};

/** @type {import("./language.js").Translated<import("./one-words.js").Swedish>} */
export const one = {
  lack: "Qalab ayaa ka maqan",
  of: "{title} {number} ka mid ah {count}",
  all: "Dhammaan ayay khusaysaa",
  loose: "Xiriir ma leh",
  gone: "Qoraalkii aad wax ka qortay ma jiro hadda. Waxaad qorto xiriir la’aan ayaa la dirayaa.",
  previous: "Kii hore",
  next: "Kan xiga",
  carried: "ka yimid {column}",
  add: "Ku dar qalab",
  adding: "Qalabka ku qor goobta",
};

/** @type {import("./language.js").Translated<import("./plan-page.js").PlanWords>} */
export const plan = {
  title: "Qorshaha hawsha",
  gone: "Qoraalka lama muujiyo.",
  support: "Taageero ka timid {who}",
  due: "La dhammaynayo: {when}",
  followUp: "Dabagal: {what}",
  planned: "La qorsheeyay",
  underWay: "Socota",
  done: "Dhammaatay",
  dropped: "La iska daayay",
};

/** @type {import("./language.js").Translated<import("./share-words.js").Swedish>} */
export const share = {
  soon: "Dhowaan kooxuhu way isu warramayaan",
  over: "Kooxaha oo dhan way warrameen",
  begin: "Idinka ayaa bilaabaya.",
  now: "Hadda waxaa warramaysa",
  ours: "Waa markiinnii inaad warrantaan",
  oursHelp: "Ka bilaaba waxa ugu muhiimsan. Wixii la oggolaaday shaashadda ayay ka muuqdaan.",
  next: "Kadib: {group}",
  nextOurs: "Kadib waa markiinna.",
  obstacles: "Caqabadaha ay kooxdu ka warrantay",
  star: "Ugu muhiimsan",
  none: "Kooxdu caqabado ma muujin.",
  offer: "Waan caawin karnaa",
  offerFor: "Waxaan ka caawin karnaa: {text}",
  how: "Sidee? Waad bannayn kartaa.",
  hint: "Ha qorin magacyo ama lambarro taleefan.",
  send: "Dir",
  cancel: "Jooji",
  can: "{group} way caawin kartaa",
  someone: "Koox ayaa caawin karta",
  weCan: "Waxaad tiraahdeen waan caawin karnaa.",
  sending: "Waa la dirayaa …",
  pending: "Waxaad qorteen waa la eegayaa inta aan dadka kale arkin.",
  hidden: "Waxaad qorteen dadka kale looma muujiyo.",
  withdraw: "La noqo",
  withdrawOf: "La noqo caawimada: {text}",
  begun: "Waxaad u qorayso kooxihii warramay",
  made: "Caawimada aad u soo bandhigteen kooxihii warramay",
  noGroup: "Koox dooro si aad caawimo u soo bandhigto.",
  blurred: "Qoraal la qariyay",
  gone: "Qoraalka hadda lama muujiyo.",
};

/** @type {import("./language.js").Translated<import("./walk-words.js").Swedish>} */
export const walk = {
  goTo: "Taga miiska",
  goToHelp: "Akhriya oo faallo ka bixiya. Qofka qoraya ma muuqdo.",
  home: "Miiskiinna jooga",
  homeHelp:
    "U warrama dadka imanaya. Faallooyinka la oggolaaday qoraallada hoostooda ayay ka muuqdaan.",
  noTeam: "Dhowaan waxaad heli doontaa miis aad tagto.",
  noGroupYet: "Koox dooro si aad miis u hesho.",
  round: "Wareegga miisaska · wareegga {round} ee {rounds}",
  team: "Wareegga miisaska · wareegga {round} ee {rounds} · kooxda {team}",
  none: "Kooxdu weli ma hayso wax la oggolaaday oo ay muujiso.",
  toUs: "Faallooyin kooxdiinna loo qoray",
  star: "Ugu muhiimsan",
  blurred: "Qoraal la qariyay",
  offer: "Faallo ka bixi",
  offerFor: "Faallo ka bixi: {text}",
  how: "Faalladaada",
  hint: "Ha qorin magacyo ama lambarro taleefan.",
  send: "Dir",
  cancel: "Jooji",
  can: "{group}",
  someone: "Faallo",
  weCan: "Faalladaada",
  sending: "Waa la dirayaa …",
  pending: "Waa la eegayaa inta aan dadka kale arkin.",
  hidden: "Dadka kale looma muujiyo.",
  withdraw: "La noqo",
  withdrawOf: "La noqo faallada: {text}",
  begun: "Waxaad ku qorayso miis kale",
  gone: "Qoraalka hadda lama muujiyo.",
  noGroup: "Koox dooro si aad faallo u bixiso.",
};

/** @type {import("./language.js").Translated<import("./so-far-words.js").Swedish>} */
export const soFar = {
  title: { one: "Ilaa hadda: {count} qoraal", other: "Ilaa hadda: {count} qoraal" },
  blurred: "Qoraal la qariyay",
};
