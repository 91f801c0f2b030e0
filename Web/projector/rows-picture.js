// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element, svg } from "../shared/page.js";
import { noteCard } from "./note-card.js";
import { onePage } from "./picture.js";
import { RowPages } from "./row-pages.js";
import { wallRows } from "./wall-rows.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./wall-rows.js").Lane} Lane */
/** @typedef {import("./wall-rows.js").WallRow} WallRow */
/** @typedef {import("./wall-rows.js").WallRows} WallRows */

/** One group's notes in rows: what makes a thing possible, the thing, what stands in its way. */
export class RowsPicture {
  element = element("div", { class: "wall-rows" });
  #pages = new RowPages();
  #look = "";

  /**
   * @param {Reading} reading
   * @param {number} wanted  page, from 0
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const wall = wallRows(reading);
    const box = this.element.getBoundingClientRect();
    if (box.width === 0) return onePage;
    const head = this.#heads(reading, wall);
    const pages = this.#pages.divide(wall, box, head);
    const page = Math.max(0, Math.min(wanted, pages.length - 1));
    const rows = pages[page] ?? [];
    const look = JSON.stringify([reading.language, wall.lanes, rows]);
    if (look !== this.#look) {
      this.#look = look;
      this.element.style.setProperty("--lanes", String(wall.lanes.length));
      this.element.replaceChildren(head, ...rows.map((row) => drawnRow(reading, wall, row)));
      if (rows.length === 0) {
        this.element.append(element("p", { class: "notice" }, reading.say("column.empty")));
      }
    }
    return {
      page,
      pages: Math.max(1, pages.length),
      notes: "",
      withoutTool: reading.withoutTool.size,
      more: reading.isTelling ? notesAfter(pages, page) : 0,
    };
  }

  /**
   * @param {Reading} reading
   * @param {WallRows} wall
   */
  #heads(reading, { lanes }) {
    const heads = lanes.map(({ columns: [first] }) => {
      const name = element(
        "span",
        { class: "meaning-word" },
        first.meaning && icon(meaningIcons[first.meaning]),
        reading.inWords(first.title ?? first.question),
      );
      const help = element("span", { class: "row-help" }, reading.inWords(first.help));
      return element("h2", { class: "row-heading", "data-meaning": first.meaning }, name, help);
    });
    return element("div", { class: "row-headings" }, ...withGaps(heads, () => element("span")));
  }
}

/**
 * @param {Reading} reading
 * @param {WallRows} wall
 * @param {WallRow} row
 */
function drawnRow(reading, { lanes, middle }, { key, cards }) {
  const lists = cards.map((lane) => element("ol", { class: "lane" }, ...lane.map(noteCard)));
  const isLoose = key === "loose";
  return element(
    "section",
    { class: "wall-row" },
    ...withGaps(lists, (place) => {
      const side = place < middle ? place : place + 1;
      const isEmpty = isLoose || cards[side].length === 0;
      return arrow(reading, isEmpty ? undefined : lanes[side].link, place < middle);
    }),
  );
}

/**
 * How many notes stand on later pages only.
 * @param {WallRow[][]} pages
 * @param {number} page
 */
function notesAfter(pages, page) {
  /** @param {WallRow[][]} pages */
  const on = (pages) =>
    new Set(
      pages.flat().flatMap(({ cards }) => cards.flat()).flatMap(({ note }) => note ?? []),
    );
  const seen = on(pages.slice(0, page + 1));
  return [...on(pages.slice(page + 1))].filter((note) => !seen.has(note)).length;
}

/**
 * Something between each two.
 * @param {HTMLElement[]} things
 * @param {(place: number) => Element} between
 */
function withGaps(things, between) {
  return things.flatMap((thing, i) => i === 0 ? [thing] : [between(i - 1), thing]);
}

/**
 * Points at the middle; dashed for what stands in the way, and with what it says as its name.
 * @param {Reading} reading
 * @param {import("../shared/marks.js").LinkType | undefined} link
 * @param {boolean} isFromLeft
 */
function arrow({ say }, link, isFromLeft) {
  if (!link) return element("span");
  const picture = svg("svg", { viewBox: "0 0 40 24", class: "row-arrow", role: "img" });
  picture.setAttribute("aria-label", say(`link.${link}`));
  const line = svg("path", { d: isFromLeft ? "M3 12H36" : "M37 12H4" });
  if (link === "hinders") line.setAttribute("stroke-dasharray", "7 5");
  const head = svg("path", { d: isFromLeft ? "M26 3L36 12L26 21" : "M14 3L4 12L14 21" });
  picture.append(line, head);
  return picture;
}
