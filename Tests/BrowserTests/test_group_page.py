"""A group's own page, for a day after the meeting: opened with the board's code and that of the table."""

import json
import re
import urllib.request

from playwright.sync_api import expect

from group_board import CONTRIBUTIONS, OBSTACLES, OTHERS, PRIVATE, TOOLS, UNREVIEWED, GroupBoard
from room import POCKET, Room
from test_accessibility import holds
from test_share_back import offer
from watched import WatchedPage

ANSWERS = re.compile("status of 4(04|09)")


def codes(board, group):
    """The board's code, and that of the group's table, as the facilitator has them."""
    body = {"board": board.door.board, "secret": board.door.secret, "groups": [group]}
    request = urllib.request.Request(board.server.address + "/api/tables", json.dumps(body).encode())
    with urllib.request.urlopen(request, timeout=20) as response:
        [table] = json.load(response)
    return board.code(), table["code"]


class CodedBoard(GroupBoard):
    def code(self):
        from python_testing.wire import Client

        async def ask():
            async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
                return lead.welcome["invitation"]["code"]
        return self._run(ask())


def enter(page, code, table):
    page.get_by_label("Tavlans kod").fill(code)
    page.get_by_label("Bordets kod").fill(table)
    page.get_by_role("button", name="Öppna").click()


def test_the_day_after(room: Room):
    board = CodedBoard(room.server)
    action = "a" * 15
    board.lead("putAction", action=action, notes=[board.ids[CONTRIBUTIONS[0]]], responsible="Hotellföreningen")
    board.lead("starNote", note=board.ids[CONTRIBUTIONS[0]])
    board.lead("enterPhase", phase="e4.share")
    board.lead("giveTurn", group="hotell")
    offer(board, text="Vi ger er en fast kontakt")
    board.lead("moderateOffer", offer="f" * 15, state="approved")
    code, table = codes(board, "hotell")
    reader = room.visitor(WatchedPage, locale="sv-SE").go("/group")
    reader.expected.append(ANSWERS)
    page = reader.page
    problem = page.get_by_role("alert")
    enter(page, code, table)
    expect(problem).to_have_text("Mötet är inte slut. Sidan öppnas när det är avslutat.")
    board.lead("closeBoard")
    enter(page, code, "AAAAAA")
    expect(problem).to_have_text("Koderna stämmer inte. Kontrollera tecknen och försök igen.")
    holds(reader, "codes of a group's page")
    enter(page, code.lower(), table)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Hotell")
    text = page.locator("main").inner_text()
    own = CONTRIBUTIONS + [text for text, *_ in OBSTACLES + TOOLS] + [PRIVATE, UNREVIEWED]
    assert [note for note in own if note not in text] == []
    assert OTHERS not in text
    assert f"Hindrar: {CONTRIBUTIONS[0]}" in text
    expect(page.locator(".card").filter(has_text="Polis kan hjälpa: Vi ger er en fast kontakt")).to_have_count(1)
    expect(page.locator(".card").filter(has_text="Stjärna")).to_contain_text(CONTRIBUTIONS[0])
    expect(page.get_by_text("Hotellföreningen · Planerad")).to_be_visible()
    holds(reader, "group's page")
    page.evaluate("window.print = () => { window.isPrinted = true; }")
    page.get_by_role("button", name="Skriv ut").click()
    assert page.evaluate("window.isPrinted")
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Skriv ut")).to_be_hidden()
    page.emulate_media(media="screen")
    # Somebody else's table leads to somebody else's notes.
    other = room.visitor(WatchedPage, locale="sv-SE").go("/group")
    enter(other.page, *codes(board, "polis"))
    expect(other.page.get_by_text(OTHERS, exact=True)).to_be_visible()
    assert CONTRIBUTIONS[0] not in other.page.locator("main").inner_text()
