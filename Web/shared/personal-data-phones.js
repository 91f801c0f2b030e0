// @ts-check

/** @typedef {import("./personal-data-numbers.js").Run} Run */

const areas = new Set(
  ("010 011 013 016 018 019 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090").split(
    " ",
  ),
);

/**
 * How many digits make a telephone number; 0 when none do.
 * @param {Run} run
 * @param {boolean} hasPlus
 * @param {string} s
 */
export function phoneLength(run, hasPlus, s) {
  const { digits } = run;
  if (hasPlus) return digits.startsWith("46") ? swedish(run, 2) : foreign(run, 8, 15, s);
  if (digits.startsWith("00")) {
    return digits.startsWith("0046") ? swedish(run, 4) : foreign(run, 10, 17, s);
  }
  if (digits.startsWith("46") && isMobile(`0${digits.slice(2)}`)) return firstGroups(run, 11, 11);
  return digits.startsWith("0") ? national(run) : 0;
}

/**
 * After the number of the country the zero is left out, or stands in brackets.
 * @param {Run} run
 * @param {number} prefix
 */
function swedish(run, prefix) {
  const rest = run.digits.slice(prefix);
  const hasZero = rest.startsWith("0");
  const [least, most] = lengthsOf(hasZero ? rest : `0${rest}`);
  const shift = hasZero ? prefix : prefix - 1;
  return most ? firstGroups(run, least + shift, most + shift) : 0;
}

/**
 * @param {Run} run
 * @param {number} least
 * @param {number} most
 * @param {string} s
 */
function foreign(run, least, most, s) {
  // +10 000 000 kr
  const isAmount = /^ {0,2}(?:%|(?:kr|kronor|sek|euro|procent|personer)(?![a-zß-ÿ]))/
    .test(s.slice(run.after, run.after + 12));
  const isNumber = run.digits.length > 2 && !run.digits.startsWith("000") && !isAmount;
  return isNumber ? firstGroups(run, least, most) : 0;
}

/** @param {Run} run */
function national(run) {
  const { digits, ends, gaps } = run;
  const [least, most] = lengthsOf(digits);
  const found = most && firstGroups(run, least, most);
  if (!found || isDate(run)) return 0;
  const isPointed = gaps[0]?.includes(".") ?? false;
  if (digits[1] === "7") {
    // Mobile numbers are cut anywhere, but not like two times of the day.
    if (ends[0] !== 2) return ends[0] === 4 && ends[1] === 8 ? 0 : found;
    const isPairs = String(ends.filter((end) => end <= 10)) === "2,4,6,8,10";
    return isPairs && !isPointed ? found : 0;
  }
  const area = areaLength(digits);
  if (area === 2 && ends[0] === 2 && isPointed && ends[1] === 4) return 0;
  return ends[0] === area || ends[0] >= least ? found : 0;
}

/**
 * The least and the most digits of a Swedish number with this beginning; zeros when no person has it.
 * @param {string} national
 */
function lengthsOf(national) {
  // Free and shared-cost numbers, 020 and 077, belong to organisations.
  if (national.length < 4 || /^0(?:0|20)/.test(national)) return [0, 0];
  if (national[1] === "7") return isMobile(national) ? [10, 10] : [0, 0];
  return areaLength(national) === 4 ? [9, 10] : [8, 10];
}

/**
 * How many digits name the area, the zero included.
 * @param {string} national
 */
function areaLength(national) {
  if (national[1] === "8") return 2;
  return areas.has(national.slice(0, 3)) ? 3 : 4;
}

/** @param {string} national */
export function isMobile(national) {
  return /^07[02369]/.test(national);
}

/**
 * 08-06-2024, or in one.
 * @param {Run} run
 */
function isDate({ digits, ends }) {
  if (!/^(?:2,4,8|8)(?:,|$)/.test(String(ends))) return false;
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 8)].map(
    Number,
  );
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1900 && year <= 2099;
}

/**
 * The longest beginning made of whole groups that has so many digits.
 * @param {Run} run
 * @param {number} least
 * @param {number} most
 */
function firstGroups({ ends, gaps }, least, most) {
  const last = ends.findLastIndex((end) => end >= least && end <= most);
  return last < 0 || gaps.slice(0, last).some((gap) => gap.includes("+")) ? 0 : ends[last];
}
