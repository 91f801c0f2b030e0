// @ts-check

/** This module's own address names the build: `/assets/<build>/projector/fresh-build.js`. */
const assets = new URL("..", import.meta.url).pathname;

/** Loads the page anew when the server that came back serves another build than this one. */
export async function reloadWhenOutdated() {
  const answer = await fetch(location.pathname, { cache: "no-store" }).catch(() => undefined);
  if (!answer?.ok) return;
  const page = await answer.text();
  if (!page.includes(assets)) location.reload();
}
