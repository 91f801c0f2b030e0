// @ts-check

/** @typedef {import("./personal-data.js").Folded} Folded */

const streets = "gatan gata vägen väg gränden gränd allén allé esplanaden".split(" ");
/** Names when they begin with a capital. */
const places =
  ("torget torg stigen stig backen promenaden kajen liden brinken stranden strand leden " +
    "slingan terrassen kroken svängen hamnen gården höjden kullen udden allen").split(" ");
/** What makes a road or a way, not an address. */
const roads = new Set(
  "riks läns motor lands cykel ut om gen med medel järn luft till av in gå".split(" "),
);
const directions = new Set(
  "norra södra östra västra stora lilla gamla nya övre nedre inre yttre långa breda".split(" "),
);

/**
 * Streets with a number.
 * @param {Folded} folded
 */
export function findStreets({ s, capitals, add }) {
  let before = { start: 0, name: "" };
  for (const { 0: name, index: start } of s.matchAll(/[a-zß-ÿ]+/g)) {
    const end = start + name.length;
    const street = streetStart({ start, name }, s[end] === ".", before, capitals);
    const last = street === undefined ? 0 : houseNumber(s, end, capitals);
    if (street !== undefined && last) add("streetAddress", street, last);
    before = /^ [a-zß-ÿ]/.test(s.slice(end, end + 2)) ? { start, name } : { start: 0, name: "" };
  }
}

/**
 * Where the name of a street begins that ends with a word.
 * @param {{start: number, name: string}} word
 * @param {boolean} isShort  a full stop follows
 * @param {{start: number, name: string}} before
 * @param {boolean[]} capitals
 */
function streetStart({ start, name }, isShort, before, capitals) {
  if (name.length > 40) return undefined;
  const isCapital = capitals[start];
  if (isShort) return isCapital && isShortened(name) ? start : undefined;
  const kinds = isCapital || before.name ? [...streets, ...places] : streets;
  const kind = kinds.find((kind) => name.endsWith(kind));
  if (!kind) return undefined;
  if (name === kind) return isStreetName(before, capitals) ? before.start : undefined;
  if (places.includes(kind) && !isCapital) return undefined;
  const first = name.slice(0, -kind.length);
  return first.length > 1 && !roads.has(first) ? start : undefined;
}

/**
 * Södra vägen, Sergels torg.
 * @param {{start: number, name: string}} before
 * @param {boolean[]} capitals
 */
function isStreetName({ start, name }, capitals) {
  return directions.has(name) ||
    name.length > 2 && capitals[start] && name.endsWith("s") && name !== "längs";
}

/**
 * Kungsg., Skolv.
 * @param {string} name
 */
function isShortened(name) {
  if (name.length < 4 || /[aeiouåäö].$/.test(name)) return false;
  if (name.endsWith("g")) return !/(?:borg|berg|ing|ång|ung|eng|äng|helg)$/.test(name);
  return name.endsWith("v") && !/^(?:halv|själv|tolv|golv)$/.test(name);
}

/**
 * Where "3", "nr 3", "3 B" or "3b" after a word ends; 0 when there is none.
 * @param {string} s
 * @param {number} from
 * @param {boolean[]} capitals
 */
function houseNumber(s, from, capitals) {
  const number = /^\.? {0,2}(?:nr[ .]{0,2})?\d{1,3}(?!\d|[.,:]\d)/.exec(s.slice(from, from + 16));
  if (!number) return 0;
  const end = from + number[0].length;
  const rest = s.slice(end, end + 3);
  if (/^[a-zß-ÿ](?![a-zß-ÿ0-9])/.test(rest)) return end + 1;
  // "3 B", but not "3 i": a letter after a space is a capital.
  if (/^ [a-zß-ÿ](?![a-zß-ÿ0-9])/.test(rest) && capitals[end + 1]) return end + 2;
  return /^[a-zß-ÿ]/.test(rest) ? 0 : end;
}

/** Laws, months, and words that stand before numbers in a text of capitals. */
const noPlates = new Set(
  ("sfs sou nja rfs tel fax rum kap sal lgh art lag brb lss lpt hsl jan feb mar apr maj jun jul aug sep " +
    "okt dec och det som att den med per mer upp har ger all ett tre sex fem tre kan ska hon han dom max ca")
    .split(" "),
);
const plate =
  /(?<![a-zß-ÿ0-9])([a-hj-pr-uw-z]{3})([ -]?)\d\d[\da-hj-npr-uw-z](?![a-zß-ÿ0-9]|[:,.\-/]\d)/g;

/**
 * ABC 123, ABC12D; without capitals only in one.
 * @param {Folded} folded
 */
export function findPlates({ s, capitals, add }) {
  for (const { 0: sign, 1: name, 2: gap, index } of s.matchAll(plate)) {
    const isName = gap && capitals.slice(index, index + 3).includes(false);
    if (!isName && !noPlates.has(name)) add("plate", index, index + sign.length);
  }
}
