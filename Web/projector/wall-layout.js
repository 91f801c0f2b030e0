// @ts-check

/**
 * How notes of known height are laid on pages. Pure, so that the same notes always stand the same way.
 *
 * @typedef {{key: string, height: number}} Card
 * @typedef {{column: string, lanes: string[][]}} PageColumn  keys of cards, lane by lane
 * @typedef {{column: string, cards: Card[]}} FilledColumn
 */

/** More columns of text than this cannot be read from the back of a room. */
export const mostLanes = 3;

/**
 * Divides columns into sets that stand on one page together, as even as can be: 4 become 2 + 2.
 * @template Column
 * @param {readonly Column[]} columns
 * @param {number} most
 * @returns {Column[][]}
 */
export function columnSets(columns, most) {
  const count = Math.ceil(columns.length / most);
  const starts = Array.from({ length: count + 1 }, (_, i) => Math.ceil(i * columns.length / count));
  return starts.slice(0, -1).map((start, i) => columns.slice(start, starts[i + 1]));
}

/**
 * The pages of one set. A column on its own spreads over three lanes; several have a lane each.
 * @param {FilledColumn[]} set
 * @param {number} room  the height a lane has
 * @param {number} gap
 * @returns {PageColumn[][]}
 */
export function setPages(set, room, gap) {
  if (set.length === 1) {
    const [{ column, cards }] = set;
    return spread(cards, room, gap).map((lanes) => [{ column, lanes }]);
  }
  const stacks = set.map(({ cards }) => stack(cards, room, gap));
  const count = Math.max(1, ...stacks.map((pages) => pages.length));
  return Array.from(
    { length: count },
    (_, page) => set.map(({ column }, i) => ({ column, lanes: [stacks[i][page] ?? []] })),
  );
}

/**
 * Fills one lane after another, each on a page of its own.
 * @param {readonly Card[]} cards
 * @param {number} room
 * @param {number} gap
 * @returns {string[][]}
 */
function stack(cards, room, gap) {
  /** @type {string[][]} */
  const pages = [];
  let used = Infinity;
  for (const { key, height } of cards) {
    if (used + gap + height > room) {
      pages.push([]);
      used = -gap;
    }
    pages[pages.length - 1].push(key);
    used += gap + height;
  }
  return pages;
}

/**
 * Puts each card on the shortest lane, the leftmost of equals. A card that is added last
 * therefore moves no other.
 * @param {readonly Card[]} cards
 * @param {number} room
 * @param {number} gap
 * @returns {string[][][]}
 */
function spread(cards, room, gap) {
  const pages = [emptyLanes()];
  let used = new Array(mostLanes).fill(-gap);
  for (const { key, height } of cards) {
    let lane = used.indexOf(Math.min(...used));
    if (used[lane] > 0 && used[lane] + gap + height > room) {
      pages.push(emptyLanes());
      used = new Array(mostLanes).fill(-gap);
      lane = 0;
    }
    pages[pages.length - 1][lane].push(key);
    used[lane] += gap + height;
  }
  return pages;
}

/** @returns {string[][]} */
function emptyLanes() {
  return Array.from({ length: mostLanes }, () => []);
}

/**
 * Divides the rows of something too high into sheets that fit, each with one row at least.
 * @param {readonly number[]} heights  of the rows
 * @param {number} room  for rows on one sheet
 * @returns {[number, number][]}  from which row, up to which
 */
export function sheets(heights, room) {
  /** @type {[number, number][]} */
  const sheets = [];
  let used = Infinity;
  heights.forEach((height, row) => {
    if (used + height > room) {
      sheets.push([row, row]);
      used = 0;
    }
    sheets[sheets.length - 1][1] = row + 1;
    used += height;
  });
  return sheets;
}
