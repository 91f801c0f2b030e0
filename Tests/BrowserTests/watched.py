"""A page of a browser, and what happened in it that must not happen."""

import re

from playwright.sync_api import Locator, Page

#: What a browser says of its own accord when the server refuses something, and when it is gone.
REFUSAL = re.compile("Failed to load resource: the server responded with a status of 404")
LOST_CONTACT = re.compile(
    r"WebSocket connection to .* failed|ERR_CONNECTION_REFUSED|can.t establish a connection to the server"
    r"|was interrupted while the page was loading")


class WatchedPage:
    """What every page object has: its page, its faults, and the frames its sockets received."""

    def __init__(self, page: Page, address: str):
        self.page = page
        self.address = address
        self.expected = []
        self._faults = []
        self.frames = []
        page.set_default_timeout(15_000)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self._faults.append(f"error: {error}"))
        page.on("request", lambda request: self._check(request.url))
        page.on("websocket", self._listen)

    def go(self, path: str):
        self.page.goto(self.address + path)
        return self

    def note(self, text: str) -> Locator:
        """The notes with this text, in whatever list they stand."""
        return self.page.locator(".note").filter(has_text=text)

    @property
    def received(self) -> str:
        """Every byte of text the server sent over sockets, in order."""
        return "\n".join(self.frames)

    def _hear(self, message):
        if message.type in ("error", "warning"):
            self._faults.append(f"{message.type}: {message.text}")

    def _check(self, url):
        home = (self.address, self.address.replace("http", "ws", 1), "data:", "blob:", "about:")
        if not url.startswith(home):
            self._faults.append(f"asked another host: {url}")

    def _listen(self, socket):
        self._check(socket.url)
        socket.on("framereceived", lambda frame: self.frames.append(frame))

    @property
    def faults(self):
        """What was wrong, beside what the test expects a browser to say of its own accord."""
        return [fault for fault in self._faults if not any(words.search(fault) for words in self.expected)]
