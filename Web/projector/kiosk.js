// @ts-check

const idleAfter = 3_000;

/** Keeps the screen awake where the page may ask for it; the lock is lost whenever it is hidden. */
export function stayAwake() {
  const ask = () => {
    if (document.visibilityState !== "visible") return;
    // Refused on battery or by policy: the screen then sleeps as its computer decides.
    navigator.wakeLock?.request("screen").catch(() => {});
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}

/** Fills the whole screen, or leaves it. */
export function toggleFullScreen() {
  const isFull = document.fullscreenElement !== null;
  const change = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // Refused without a person's own click: the page stays as it is.
  change.catch(() => {});
}

/** Hides a pointer that lies still over the wall. */
export function hideIdlePointer() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  addEventListener("pointermove", () => {
    clearTimeout(timer);
    document.body.classList.remove("is-idle");
    timer = setTimeout(() => document.body.classList.add("is-idle"), idleAfter);
  });
}
