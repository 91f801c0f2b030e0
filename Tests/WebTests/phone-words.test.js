// @ts-check

import assert from "node:assert/strict";
import en from "../../Web/phone/en.js";
import groupsEn from "../../Web/phone/groups/en.js";
import groupsSv from "../../Web/phone/groups/sv.js";
import swedish from "../../Web/phone/sv.js";
import swedishLater from "../../Web/phone/sv-later.js";
import { words as voteWords } from "../../Web/phone/vote-words.js";
import { filesIn, linksOf, textOf } from "./pages.js";

/** @typedef {import("../../Web/shared/page.js").Words} Words */

/** @param {Words[string]} word */
const forms = (word) => typeof word === "string" ? [word] : Object.values(word);

/** @param {string} text */
const places = (text) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** Two pieces, of which the second is not needed before something has been written. */
const sv = { ...swedish, ...swedishLater };

/** Those that come at once, and those that come with a page of their own. @type {{sv: Words, en: Words}[]} */
const lists = [{ sv, en }, { sv: groupsSv, en: groupsEn }];
const all = /** @type {Words} */ ({ ...sv, ...groupsSv });
const keys = Object.keys(all);
const pages = ["index.html", "phone/phone.html"];
const code = [filesIn("phone", ".js"), filesIn("phone/groups", ".js")].flat().filter((path) =>
  !/\/(sv|sv-later|en|ar|so|fi|ro)\.js$/.test(path)
).map(textOf);

Deno.test("both languages have the same words with the same places to fill in", () => {
  assert.equal(keys.length, lists.flatMap(({ sv }) => Object.keys(sv)).length);
  for (const { sv, en } of lists) {
    assert.deepEqual(Object.keys(en), Object.keys(sv));
    for (const key of Object.keys(sv)) {
      assert.deepEqual(forms(en[key]).map(places), forms(sv[key]).map(places), key);
    }
  }
});

Deno.test("so have the words that come with a vote", () => {
  assert.deepEqual(Object.keys(voteWords.en), Object.keys(voteWords.sv));
  for (const key of /** @type {(keyof typeof voteWords.sv)[]} */ (Object.keys(voteWords.sv))) {
    assert.deepEqual(forms(voteWords.en[key]).map(places), forms(voteWords.sv[key]).map(places));
  }
});

Deno.test("every word that a page or module asks for is there", () => {
  const inMarkup = pages.flatMap((page) => linksOf(page, /data-word="([^"]+)"/g));
  const inCode = code.flatMap((text) =>
    [...text.matchAll(/[sS]ay\("([\w.]+)"/g)].map(([, key]) => key)
  );
  assert.ok(inMarkup.length > 10 && inCode.length > 10);
  const known = { ...all, ...voteWords.sv };
  for (const key of [...inMarkup, ...inCode]) assert.ok(key in known, key);
});

Deno.test("before its script has come, the page for the code speaks Swedish", () => {
  const words = linksOf("index.html", /data-word="([^"]+)"/g);
  const places = [...textOf("index.html").matchAll(/data-word="([^"]+)"[^>]*>([^<]*)</g)];
  assert.deepEqual(places.map(([, key]) => key), words);
  for (const [, key, text] of places) {
    assert.equal(text.trim(), sv[/** @type {keyof typeof sv} */ (key)], key);
  }
});

/** Answers to what only others ask, to what comes again by itself, and to what this page never asks. */
const notMet = new Set(
  `notAllowed notLeading leadHasChanged columnIsPrivate columnNeedsGroup unknownColumn unknownPhase unknownTheme
  unknownKind unknownTag unknownCard unknownExercise exerciseIsNotOpen noteIdIsTaken noteHasNoAuthor noteIsPrivate
  unknownAction actionIdIsTaken actionHasChanged tooManyActions
  themeIdIsTaken groupIdIsTaken groupIsOfAnotherSet tooManyGroups cardIdIsTaken cardHasChanged tooManyThemes tooManyCards tooManyBullets noCardsToShow
  noShareBack tooFewTables roundIsOutOfRange unknownOffer offerIdIsTaken noteIsOfOwnGroup noteIsNotPrivate notYourOffer tooManyOffers
  notTheLastAct cannotBeUnseen noCountdown countdownIsOutOfRange pageIsOutOfRange columnIsHidden voteIdIsTaken
  voteIsOpen tooManyVotes nothingToVoteOn dotsAreOutOfRange handsAreOutOfRange tooFast commandIdIsTaken notSaved
  unknownPairingCode`.split(/\s+/),
);

Deno.test("every reason of the wire that a phone can meet has words of its own", () => {
  const protocol = new URL(
    "../../Sources/BoardProtocol/BoardProtocol.docc/Protocol.md",
    import.meta.url,
  );
  const [, part] = Deno.readTextFileSync(protocol).split(/^## Reasons$|^## Close codes$/m);
  const reasons = [...part.matchAll(/`(\w+)`/g)].map(([, reason]) => reason)
    .filter((reason) => !["id", "retryAfter"].includes(reason) && !notMet.has(reason));
  assert.ok(reasons.length > 15);
  for (const reason of reasons) assert.ok(`refused.${reason}` in sv, reason);
});

Deno.test("no word is left that nothing asks for", () => {
  const asking = [...code, ...pages.map(textOf)].join("\n");
  // Families of words are asked for by what the wire says.
  const families = [
    /^refused\./,
    /^note\.(saving|saved|waiting|unknown|review|blurred|notShown|rewriteAsked)$/,
    /^personal\.(?!warn|sendAnyway)/,
    /^stopped\./,
    /^link\./,
    // What the marks of a note are chosen by stands in Web/shared.
    /^marks\./,
    /^write\.(note|tool|contribution|obstacle|locked|reading)$/,
    /^ask\.(table|placed|notes)/,
    /^secretary\.(done|more|star|unstar)$/,
  ];
  const unused = keys.filter((key) =>
    !asking.includes(`"${key}"`) && !families.some((family) => family.test(key))
  );
  assert.deepEqual(unused, []);
});

Deno.test("nothing shouts", () => {
  for (const key of keys) assert.ok(!forms(all[key]).some((text) => text.includes("!")), key);
});
