"""Several boards of one town: a new one builds on an earlier one, and shows what there is since last time."""

import re

from playwright.sync_api import expect

from console import Console
from group_board import CONTRIBUTIONS, OBSTACLES, TOOLS, GroupBoard
from room import Room
from test_accessibility import holds
from test_screen_states import Stage
from test_vote_screens import every_page

ACTION, DONE = "a" * 15, "b" * 15
#: The obstacles that a tool gets past, by their numbers.
OVERCOME = {past for _, _, past in TOOLS if past is not None}
LEFT = [text for number, (text, _) in enumerate(OBSTACLES) if number not in OVERCOME]


def test_since_last_time(room: Room):
    earlier = GroupBoard(room.server)
    earlier.lead("putAction", action=ACTION, what="Skriv en rutin", responsible="Polisen", due="2027-03-01")
    earlier.lead("putAction", action=DONE, notes=[earlier.ids[CONTRIBUTIONS[0]]])
    earlier.lead("setActionStatus", action=DONE, status="done")
    # The host starts the next one.
    host = room.host()
    page = host.page
    page.get_by_role("radio", name=re.compile("^Retro")).check()
    page.get_by_label("Ge tavlan ett namn").fill("Möte 4, Norrköping")
    page.get_by_text("Bygger på …").click()
    page.get_by_role("checkbox", name=re.compile("^Möte 3, Norrköping")).check()
    page.get_by_role("radio", name=re.compile("^Bakgrund")).check()
    page.get_by_label("Program").fill("Norrköping")
    holds(host, "builds on")
    page.get_by_role("button", name="Starta tavlan").click()
    page.wait_for_url("**/lead")
    console = Console(page, host.address)
    console.view("Resultat")
    since = page.get_by_role("region", name="Sedan sist")
    expect(since).to_contain_text("Skriv en rutin")
    expect(since).to_contain_text("1 mars 2027")
    for text in LEFT:
        expect(since).to_contain_text(text)
    expect(since).not_to_contain_text(OBSTACLES[0][0])
    holds(console, "since last time")
    # The screen shows it when it is asked to, with what is true by now.
    projector = room.projector(console.link_to("Storbild"))
    expect(projector.page.locator(".wall")).to_be_visible()
    assert "Skriv en rutin" not in projector.received
    console.view("Resultat")
    since.get_by_role("button", name="Visa Sedan sist").click()
    expect(projector.page.locator(".since h1")).to_have_text("Sedan sist")
    shown = every_page(Stage(None, projector, "1920x1080"), "since")
    assert all(text in shown for text in ["Skriv en rutin", "Planerad", "Klar", CONTRIBUTIONS[0], *LEFT])
    earlier.lead("eraseNote", note=earlier.ids[LEFT[0]])
    earlier.lead("setActionStatus", action=ACTION, status="underWay")
    expect(projector.page.locator(".since")).to_contain_text("Pågår")
    expect(projector.page.locator(".since")).not_to_contain_text(LEFT[0])
    # The host's list says which series each belongs to.
    again = room.host()
    expect(again.page.locator(".board-row").filter(has_text="Möte 4")).to_contain_text("Norrköping · ")


def test_what_cannot_be_built_on_is_refused(room: Room):
    answers = []
    for based in (["unknown"], "x"):
        body = {"template": "retro", "title": "Möte", "language": "sv", "basedOn": based, "brings": "background"}
        try:
            room.server.host._ask("/api/host/boards", body)
        except Exception as error:
            answers.append(error.code)
    assert answers == [422, 400]
