// @ts-check

/** @typedef {{id: string, start: number, end: number}} Span where a thing lies along one axis, in pixels */
/**
 * A card of a column, and the notes that lie open in it, if it is a theme that lies open.
 * @typedef {Span & {inner?: {start: number, end: number, notes: Span[]}}} CardSpan
 */
/**
 * What a drop does: puts on a card, in an open theme before one of its notes or last, or between cards, before one
 * or last.
 * @typedef {{on: string} | {within: string, before?: string} | {before?: string}} Drop
 */

/** How near the edge scrolling begins, and how fast it is there: pixels, pixels per second. */
export const scrollEdge = 64;
export const scrollLimit = 900;

/**
 * The span a point lies in, or the nearest.
 * @param {Span[]} spans
 * @param {number} point
 */
export function nearestSpan(spans, point) {
  let nearest = spans[0];
  for (const span of spans.slice(1)) {
    if (distance(span, point) < distance(nearest, point)) nearest = span;
  }
  return nearest;
}

/**
 * @param {Span} span
 * @param {number} point
 */
function distance(span, point) {
  return Math.max(span.start - point, point - span.end, 0);
}

/**
 * The note before which one dropped here would stand; undefined: last.
 * @param {Span[]} notes in order, without the dragged one
 * @param {number} y
 */
export function noteBelow(notes, y) {
  return notes.find((note) => y < (note.start + note.end) / 2)?.id;
}

/**
 * What a drop at this height does: on the middle half of a card it puts on it, near its edge between it and its
 * neighbour.
 * @param {CardSpan[]} cards in order, without the dragged ones
 * @param {number} y
 * @returns {Drop}
 */
export function dropAt(cards, y) {
  const place = cards.findIndex(({ end }) => y < end);
  const card = cards[place];
  if (!card || y < card.start) return { before: card?.id };
  const { id, start, end, inner } = card;
  if (inner && y >= inner.start && y < inner.end) {
    return { within: id, before: noteBelow(inner.notes, y) };
  }
  const edge = ((inner?.start ?? end) - start) / 4;
  if (y < start + edge) return { before: id };
  const lower = inner?.end ?? end - edge;
  return y < lower ? { on: id } : { before: cards[place + 1]?.id };
}

/**
 * How fast to scroll a box whose edge the pointer is near: the nearer, the faster; 0 away from both edges.
 * @param {number} point
 * @param {{start: number, end: number}} box
 */
export function scrollSpeed(point, { start, end }) {
  const edge = Math.min(scrollEdge, (end - start) / 4);
  if (edge <= 0) return 0;
  if (point < start + edge) return -scrollLimit * Math.min(1, (start + edge - point) / edge);
  if (point > end - edge) return scrollLimit * Math.min(1, (point - end + edge) / edge);
  return 0;
}
