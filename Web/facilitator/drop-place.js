// @ts-check

/** @typedef {{id: string, start: number, end: number}} Span where a thing lies along one axis, in pixels */

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
