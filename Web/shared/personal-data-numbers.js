// @ts-check

import { isMobile, phoneLength } from "./personal-data-phones.js";

/** @typedef {import("./personal-data.js").Folded} Folded */

/**
 * The digits from one group on, as far as they may belong together.
 * @typedef {object} Run
 * @property {string} digits
 * @property {number[]} ends  how many digits there are up to the end of each group
 * @property {string[]} gaps  what stands before each group but the first
 * @property {number} after  where it ends
 */

/** More than any number that is looked for. */
const mostDigits = 17;
/**
 * Identity numbers and telephone numbers: groups of digits with little between them.
 * @param {Folded} folded
 */
export function findNumbers({ s, add }) {
  const groups = [...s.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }));
  for (let next = 0; next < groups.length; next++) {
    const start = groups[next].index;
    if (/\d,$/.test(s.slice(Math.max(0, start - 2), start))) continue;
    const run = runFrom(next, groups, s);
    const identity = identityLength(run);
    const hasPlus = /(?:^|\D)\+$/.test(s.slice(Math.max(0, start - 2), start));
    const length = identity || phoneLength(run, hasPlus, s);
    if (!length) continue;
    next += run.ends.indexOf(length);
    const { digits, index } = groups[next];
    const kind = identity ? "identityNumber" : "phoneNumber";
    add(kind, start - Number(hasPlus && !identity), index + digits.length);
  }
}

/**
 * @param {number} first
 * @param {{digits: string, index: number}[]} groups
 * @param {string} s
 * @returns {Run}
 */
function runFrom(first, groups, s) {
  /** @type {Run} */
  const run = { digits: "", ends: [], gaps: [], after: groups[first].index };
  for (const { digits, index } of groups.slice(first, first + mostDigits)) {
    const gap = s.slice(run.after, index);
    if (run.digits.length + digits.length > mostDigits) break;
    if (run.ends.length > 0) {
      if (!/^[-\s./()+]{1,3}$/.test(gap) || gap.includes("\n")) break;
      run.gaps.push(gap);
    }
    run.digits += digits;
    run.ends.push(run.digits.length);
    run.after = index + digits.length;
  }
  return run;
}

/**
 * How many digits make an identity number whose check digit is right; 0 when none do.
 * @param {Run} run
 */
function identityLength(run) {
  return [12, 10].find((length) => isIdentity(run, length)) ?? 0;
}

/**
 * @param {Run} run
 * @param {number} length
 */
function isIdentity({ digits, ends, gaps }, length) {
  const last = ends.indexOf(length);
  // A gap stands after the year, the month or the day, not within one of them.
  if (last < 0 || ends.slice(0, last).some((end) => end % 2 > 0)) return false;
  const isOdd = (/** @type {string} */ gap, /** @type {number} */ i) =>
    gap.includes("+") && (gap.length > 1 || ends[i] !== length - 4);
  if (gaps.slice(0, last).some(isOdd)) return false;
  if (length === 12 && !/^(?:18|19|20)/.test(digits)) return false;
  // Written in one, it is a mobile number sooner than somebody born in these years.
  if (length === 10 && ends[0] === 10 && isMobile(digits)) return false;
  const ten = digits.slice(length - 10, length);
  return isDay(Number(ten.slice(2, 4)), Number(ten.slice(4, 6))) && isChecked(ten);
}

/**
 * A day of the calendar; in a samordningsnummer sixty is added.
 * @param {number} month
 * @param {number} day
 */
function isDay(month, day) {
  const length = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  const plain = day > 60 ? day - 60 : day;
  return plain >= 1 && plain <= length;
}

/**
 * Whether the last of ten digits is right (Luhn, ISO/IEC 7812-1 annex B).
 * @param {string} ten
 */
function isChecked(ten) {
  const sum = [...ten].reduce((sum, digit, place) => {
    const product = Number(digit) * (place % 2 ? 1 : 2);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
