// @ts-check

import { findNumbers } from "./personal-data-numbers.js";
import { findPlates, findStreets } from "./personal-data-places.js";

/**
 * What in a text looks as if it told who somebody is. The server looks again with the same eyes, and with the
 * host's own words; Tests/Fixtures/personal-data.json holds this module and PersonalData.swift together.
 *
 * @typedef {"emailAddress" | "webAddress" | "userName" | "identityNumber" | "phoneNumber" | "streetAddress"
 *   | "plate" | "hostWord"} PersonalKind
 * @typedef {{kind: PersonalKind, start: number, end: number}} Finding  places in the text
 *
 * @typedef {object} Folded  a text as the search reads it
 * @property {string} s  one character of Latin-1 for each, small letters, digits, spaces and dashes of one kind
 * @property {boolean[]} capitals
 * @property {(kind: PersonalKind, start: number, end: number) => void} add
 * @property {(place: number) => boolean} isFree  nothing was found there so far
 */

/** Letters of a folded text; `þ` stands for all beyond Latin-1. */
export const letter = "[a-zß-ÿ]";
const word = "[a-zß-ÿ0-9]";

/**
 * Every place, in the order of the text; none overlaps another.
 * @param {string} text  composed (NFC)
 * @returns {Finding[]}
 */
export function findPersonalData(text) {
  const { s, capitals, places } = fold(text);
  const taken = new Array(s.length).fill(false);
  /** @type {Finding[]} */
  const found = [];
  /** @type {Folded} */
  const folded = {
    s,
    capitals,
    add(kind, start, end) {
      if (end <= start || taken.slice(start, end).includes(true)) return;
      taken.fill(true, start, end);
      found.push({ kind, start: places[start], end: places[end] });
    },
    isFree: (place) => !taken[place],
  };
  for (const find of [findAtSigns, findLinks, findHosts, findNumbers, findStreets, findPlates]) {
    find(folded);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** @param {string} text */
function fold(text) {
  let s = "";
  const places = [];
  const capitals = [];
  let place = 0;
  for (const sign of text) {
    const symbol = foldSign(sign, sign.codePointAt(0) ?? 0);
    if (symbol) {
      s += symbol;
      places.push(place);
      capitals.push(/\p{Uppercase}/u.test(sign));
    }
    place += sign.length;
  }
  return { s, capitals, places: [...places, place] };
}

/**
 * @param {string} sign
 * @param {number} code
 * @returns {string} nothing for what cannot be seen
 */
function foldSign(sign, code) {
  if (/[A-ZÀ-ÖØ-Þ]/.test(sign)) return sign.toLowerCase();
  if (/[\n -~ß-öø-ÿ]/.test(sign)) return sign;
  if (/[\t\xa0\u2000-\u200a\u202f\u205f\u3000]/.test(sign)) return " ";
  if (/[\u2010-\u2015\u2212\ufe58\ufe63]/.test(sign)) return "-";
  if (/[\xad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/.test(sign)) return "";
  if (/[\uff01-\uff5e]/.test(sign)) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(sign)) return String(code & 15);
  return /\p{Alphabetic}/u.test(sign) ? "þ" : "\x01";
}

const hostSigns = new RegExp(`${word}(?:[-.a-zß-ÿ0-9]*${word})?`, "y");
const topLevel = new RegExp(`.\\.(${letter}{2,})$`);

/**
 * A name of letters, digits, points and dashes.
 * @param {string} s
 * @param {number} start
 */
function hostAt(s, start) {
  hostSigns.lastIndex = start;
  return hostSigns.exec(s)?.[0] ?? "";
}

/** @param {Folded} folded */
function findAtSigns({ s, add }) {
  for (const { 0: sign, index } of s.matchAll(/@| ?[([]at[)\]] ?/g)) {
    const name = /[-a-zß-ÿ0-9._+%]*$/.exec(s.slice(Math.max(0, index - 64), index))?.[0] ?? "";
    const after = index + sign.length;
    const host = hostAt(s, after);
    if (new RegExp(word).test(name)) {
      if (topLevel.test(host)) add("emailAddress", index - name.length, after + host.length);
    } else if (sign === "@") {
      const user = /^[a-zß-ÿ0-9_.]*[a-zß-ÿ0-9_]/.exec(s.slice(after, after + 40))?.[0] ?? "";
      if (user.length > 1 && new RegExp(letter).test(user)) {
        add("userName", index, after + user.length);
      }
    }
  }
}

const linkStart = /(?<![a-zß-ÿ0-9])(?=(?:[a-zß-ÿ]{3,8}:\/\/|www\.)[a-zß-ÿ0-9])/g;

/** @param {Folded} folded */
function findLinks({ s, add, isFree }) {
  let end = 0;
  for (const { index } of s.matchAll(linkStart)) {
    // What is found already is passed by: looking for its end again and again would not be linear.
    if (index < end || !isFree(index)) continue;
    end = pageEnd(s, index);
    add("webAddress", index, end);
  }
}

const known = new Set(
  ("se nu com net org info eu io app dev fi dk uk ru pl ro lt lv ee biz xyz online shop site link " +
    "club blog tv xxx escort").split(" "),
);
/** Swedish words too, so that they count only before a page. */
const wordlike = new Set("me ly co gg to de no it is at be in us cc ws id im".split(" "));

/** @param {Folded} folded */
function findHosts({ s, capitals, add, isFree }) {
  for (const { index } of s.matchAll(/(?<![-.a-zß-ÿ0-9])[-.]*[a-zß-ÿ0-9][-.a-zß-ÿ0-9]*/g)) {
    const start = index + s.slice(index).search(/[^-.]/);
    const host = hostAt(s, start);
    const end = start + host.length;
    if (!isFree(start) || s[start - 1] === "@" || s[end] === "@") continue;
    const top = topLevel.exec(host)?.[1] ?? "";
    const isPage = new RegExp(`^/${word}`).test(s.slice(end, end + 2));
    const isKnown = known.has(top) || isPage && wordlike.has(top);
    // A full stop without a space after it begins a sentence.
    if (!isKnown || capitals[end - top.length] && !capitals[end - 1]) continue;
    const label = host.slice(0, -1 - top.length).split(".").pop() ?? "";
    if (new RegExp(letter).test(label) && (label.length > 1 || isPage)) {
      add("webAddress", start, pageEnd(s, start));
    }
  }
}

/**
 * Up to the next space, without the sentence's own signs.
 * @param {string} s
 * @param {number} start
 */
function pageEnd(s, start) {
  let end = start;
  while (end < s.length && s[end] !== " " && s[end] !== "\n") end++;
  while (end > start && !/[a-zß-ÿ0-9/]/.test(s[end - 1])) end--;
  return end;
}
