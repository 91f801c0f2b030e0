"""A room: the server, and everybody's browser."""

from contextlib import contextmanager
from pathlib import Path

from phone import CodePage, Phone
from projector import Projector
from console import Console
from core_page import CorePage
from host_page import HostPage
from watched import LOST_CONTACT

PICTURES = Path(__file__).resolve().parents[1] / ".work/browsers"
LAPTOP = {"width": 1366, "height": 768}
POCKET = {"width": 390, "height": 844}
WALL = {"width": 1920, "height": 1080}


class Room:
    """Opens the real pages, each in a context of its own, and holds what none of them may do."""

    def __init__(self, server, browser):
        self.server = server
        self.browser = browser
        self.pages = []

    def close(self, failed: bool):
        """Closes every page; unless the test failed already, none of them may have done wrong."""
        if failed:
            self._take_pictures()
        faults = {type(page).__name__: page.faults for page in self.pages if page.faults}
        for page in self.pages:
            page.page.context.close()
        assert failed or not faults, faults

    def host(self, **context) -> HostPage:
        return self._open(HostPage, viewport=LAPTOP, **context).go(f"/host#{self.server.key}")

    def console(self, link="/lead", **context) -> Console:
        return self._open(Console, **{"viewport": LAPTOP, **context}).go(self._path(link))

    def projector(self, link="/screen", **context) -> Projector:
        return self._open(Projector, **{"viewport": WALL, **context}).go(self._path(link))

    def core(self, link: str, **context) -> CorePage:
        return self._open(CorePage, viewport=LAPTOP, **context).go(self._path(link))

    def code_page(self, **context) -> CodePage:
        return self._open(CodePage, viewport=POCKET, has_touch=True, **context).go("/")

    def phone(self, link: str, **context) -> Phone:
        """A phone whose camera read the QR code of the participants."""
        return self._open(Phone, **{"viewport": POCKET, "has_touch": True, **context}).go(self._path(link))

    def visitor(self, kind=Phone, **context) -> Phone | CodePage:
        """A phone that has not opened a page yet."""
        return self._open(kind, **{"viewport": POCKET, "has_touch": True, **context})

    def new_board(self, template="stad-for-stad", title="Möte 3, Norrköping", **context) -> Console:
        """A board that the host has made, led from a laptop."""
        door = self.server.host.create_board(template, title)
        return self.console(f"/lead#{door.board}.{door.secret}", **context)

    @contextmanager
    def outage(self):
        """The server dies between two instructions; afterwards it starts again on the same data."""
        for page in self.pages:
            page.expected.append(LOST_CONTACT)
        self.server.kill()
        yield
        self.server.start()

    def _take_pictures(self):
        """What everybody saw when a test failed: in Tests/.work/browsers."""
        for number, page in enumerate(self.pages):
            page.page.screenshot(path=PICTURES / f"{number}-{type(page).__name__}.png")

    def _open(self, kind, **context):
        wanted = {"locale": "sv-SE", **context}
        page = kind(self.browser.new_context(**wanted).new_page(), self.server.address)
        self.pages.append(page)
        return page

    def _path(self, link):
        return link.removeprefix(self.server.address)
