// @ts-check

/**
 * Checks whenever the page or the network comes back. The back-forward cache may skip
 * `visibilitychange`, and iOS closes sockets silently while the phone is locked.
 * @param {import("./board-connection.js").BoardConnection} connection
 */
export function checkOnReturn(connection) {
  const check = () => {
    if (document.visibilityState === "visible") connection.check();
  };
  document.addEventListener("visibilitychange", check);
  addEventListener("pageshow", (event) => event.persisted && check());
  addEventListener("online", check);
}
