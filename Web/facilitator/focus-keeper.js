// @ts-check

/**
 * Draws, and sees to it that the focus is not lost with what the drawing took away: then the heading of the part
 * it stood in gets it, or the last button there, or the page.
 * @param {() => void} draw
 */
export function keepFocus(draw) {
  const focused = document.activeElement;
  const part = focused?.closest("[data-in], .lead-deeds, .lead-unsaved, .band");
  draw();
  if (!part || !focused || isSeen(focused)) return;
  const now = document.activeElement;
  if (now && now !== document.body && isSeen(now)) return;
  const heading = part.querySelector("h2");
  const button = [...part.querySelectorAll("button")].findLast(isSeen);
  const next = [heading, button, document.querySelector("main")]
    .find((one) => one instanceof HTMLElement && isSeen(one));
  next?.focus();
}

/** @param {Element} element */
function isSeen(element) {
  return element.isConnected && element.getClientRects().length > 0;
}
