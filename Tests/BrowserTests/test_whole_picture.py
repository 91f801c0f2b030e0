"""The whole picture: groups by columns, by field and by sector, on the wall and in the console."""

import re

import pytest
from playwright.sync_api import expect

from group_board import CONTRIBUTIONS, OTHERS, PRIVATE, UNREVIEWED, GroupBoard
from python_testing.ids import new_token
from room import LAPTOP, PICTURES, POCKET, Room
from test_accessibility import holds
from test_screen_states import SIZES, Stage
from test_vote_screens import every_page

#: Groups of three, and what each contributes.
MORE = {
    "socialtjanst": ["Uppsökande arbete på kvällar", "Stöd och boende samma dag", "En väg in för alla"],
    "skola": ["Prata om ersättning för sex", "Färdiga lektioner om samtycke"],
    "jourer": ["Följa med till polis och vård"],
    "fastighet": ["Kvartersvärdar säger till", "Regler i hyresavtalet"],
}

#: Whoever drives a taxi is alone.
TAXI = "Vi kan köra hem den som behöver"


class WideBoard(GroupBoard):
    """Seven groups; one of them, the taxis, is a single person."""

    def __init__(self, server):
        super().__init__(server)
        self._run(self._widen())
        self.lead("enterPhase", phase="e4.matrix")

    async def _widen(self):
        from python_testing.wire import Client
        async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
            await lead.ask("enterPhase", phase="e4.contribution")
            for group, texts in MORE.items():
                people = [new_token() for _ in range(3)]
                for token in people:
                    await self._choose(token, group)
                for token, text in zip(people, texts):
                    await self._post(token, "e4.q2", text)
            alone = new_token()
            await self._choose(alone, "taxi")
            await self._post(alone, "e4.q2", TAXI)
            notes = [self.ids[TAXI]] + [self.ids[text] for texts in MORE.values() for text in texts]
            await lead.ask("moderateNotes", notes=notes, state="approved")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_on_the_wall(room: Room, size):
    board = WideBoard(room.server)
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    expect(projector.page.locator(".wall")).to_be_visible()
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    for content, title, rows in (("matrix", "Alla grupper", 7), ("sectors", "Alla sektorer", 3)):
        board.lead("showOnScreen", content=content)
        page = projector.page
        expect(page.locator(".actions h1")).to_have_text(title)
        expect(page.locator(".matrix-table tbody tr")).to_have_count(rows)
        shown = every_page(stage, content)
        assert "Möjligt bidrag" in shown
        holds(projector, content)
    # Numbers alone were sent, and of the one in the taxi no number of its own.
    # (The template itself gives one of the contributions as its example.)
    texts = [CONTRIBUTIONS[0], *CONTRIBUTIONS[2:], OTHERS, TAXI, PRIVATE, UNREVIEWED]
    assert [text for text in texts if text in projector.received] == []
    assert '"group":"taxi","counts"' not in projector.received


@pytest.mark.parametrize("viewport", [POCKET, LAPTOP], ids=["pocket", "laptop"])
def test_a_number_opens_its_notes(room: Room, viewport):
    board = WideBoard(room.server)
    board.lead("enterPhase", phase="e4.matrix")
    console = room.console(board.console, viewport=viewport)
    projector = room.projector(board.screen)
    page = console.page
    # In its phase there is a way to it, and nothing turns by itself.
    table = page.get_by_role("region", name="Hela bilden")
    expect(table).to_be_hidden()
    console.press("Öppna tabellen")
    expect(table.get_by_role("heading", name="Hela bilden")).to_be_focused()
    expect(table.get_by_role("heading", name="Hela bilden")).to_be_in_viewport()
    table.get_by_role("button", name="Hotell, vandrarhem och uthyrning, Möjligt bidrag: 5").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("li p")).to_have_text(CONTRIBUTIONS)
    page.screenshot(path=PICTURES / f"matrix-notes-{viewport['width']}.png")
    holds(console, "notes of a number")
    # What stands there becomes an action without a way around the board.
    dialog.get_by_role("button", name=f"Gör till åtgärd: ”{CONTRIBUTIONS[3]}”").click()
    expect(dialog).to_contain_text(CONTRIBUTIONS[3])
    dialog.get_by_label("Ansvarig organisation").fill("Hotellföreningen")
    dialog.get_by_role("button", name="Spara").click()
    expect(page.locator(".plan-row")).to_contain_text(CONTRIBUTIONS[3])
    table.get_by_role("button", name="Hotell, vandrarhem och uthyrning, Möjligt bidrag: 5").click()
    dialog.get_by_role("button", name="Stäng").click()
    # Whoever is alone stands under the sector, outside the group; the facilitator opens it there.
    table.get_by_role("button", name="Näringslivet (små grupper), Möjligt bidrag: 1").click()
    expect(dialog.locator("li p")).to_have_text([TAXI])
    page.keyboard.press("Escape")
    # Only the number changes under a hand when one more is approved.
    number = table.get_by_role("button", name=re.compile("^Hotell, vandrarhem och uthyrning, Hinder: "))
    number.evaluate("(button) => button.dataset.same = 'yes'")
    number.focus()
    before = int(number.inner_text())
    if console.is_small:
        console.view("Nu")
    console.approve(UNREVIEWED)
    console.view("Resultat")
    expect(number).to_have_text(str(before + 1))
    expect(number).to_have_attribute("data-same", "yes")
    table.get_by_role("button", name="Tabell: sektorer").click()
    expect(table.get_by_role("button", name="Näringslivet, Möjligt bidrag: 8")).to_be_visible()
    table.get_by_role("button", name="Visa tabellen").click()
    expect(projector.page.locator(".actions h1")).to_have_text("Alla sektorer")
    holds(console, "whole picture")
