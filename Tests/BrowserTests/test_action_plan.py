"""The action plan: made from notes or typed, edited with one hand, read from the back row and on phones."""

import pytest
from playwright.sync_api import expect

from group_board import CONTRIBUTIONS, OTHERS, GroupBoard
from room import POCKET, Room
from test_accessibility import holds
from test_screen_states import SIZES, Stage
from test_vote_screens import every_page

ROWS = [
    {"what": "Skriv en gemensam rutin för vem som ringer vem, dag och natt", "responsible": "Socialtjänsten",
     "support": "Polisen och kvinnojouren", "due": "2027-03-01", "followUp": "Nästa möte"},
    {"what": "Utbilda nattpersonal på hotellen", "responsible": "Hotellföreningen", "support": "Polisen",
     "due": "före sommaren"},
    {"what": "Blad på åtta språk på toaletterna", "responsible": "Regionen", "due": "2027-01-15"},
    {"what": "Bjud in taxiföretagen till nästa möte", "responsible": "Kärngruppen"},
    {"what": "En fast kontakt hos polisen för alla som hyr ut", "responsible": "Polisen", "followUp": "Varje kvartal"},
    {"what": "Se över belysningen på rastplatserna längs stora vägen och bakom stationen", "responsible": "Tekniska",
     "support": "Trafikverket, fastighetsägarna", "due": "hösten 2027"},
    {"what": "Ta fram ett nummer som alltid svarar", "responsible": "Socialjouren"},
    {"what": "Läs om kortare uthyrningar i andra städer", "responsible": "Kärngruppen", "due": "2027-02-01"},
]


def same_device(board, console):
    """From now on what is asked over the wire is asked as by another window of this console's device, which leads."""
    key = f"tavla.device.{board.door.board}"
    expect(console.page.get_by_role("navigation", name="Vyer")).to_be_visible()
    board.lead_token = console.page.evaluate("(key) => localStorage.getItem(key)", key)


def ids():
    return [f"a{number:014}".replace("0", "b").replace("1", "c") for number in range(len(ROWS) + 1)]


class PlanBoard(GroupBoard):
    """With a plan of typed rows, and one that says what a note says."""

    def __init__(self, server):
        super().__init__(server)
        self.actions = ids()
        self.lead("putAction", action=self.actions[0], notes=[self.ids[CONTRIBUTIONS[0]], self.ids[OTHERS]])
        for action, row in zip(self.actions[1:], ROWS):
            self.lead("putAction", action=action, **row)
        for action, status in zip(self.actions, ("underWay", "done", "planned", "dropped")):
            self.lead("setActionStatus", action=action, status=status)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_on_the_screen(room: Room, size):
    board = PlanBoard(room.server)
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    expect(projector.page.locator(".wall")).to_be_visible()
    assert not any(row["what"] in projector.received for row in ROWS)
    board.lead("showOnScreen", content="actions")
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    expect(projector.page.locator(".actions h1")).to_have_text("Handlingsplan")
    shown = every_page(stage, "actions")
    for text in (row["what"] for row in ROWS):
        assert text in shown
    # A row without a text of its own says what its notes say.
    assert CONTRIBUTIONS[0] in shown and OTHERS in shown
    assert "1 mars 2027" in shown and "före sommaren" in shown and "Stöd från Polisen" in shown
    holds(projector, "actions")


def test_from_a_note_to_the_wall(room: Room):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.contribution")
    projector = room.projector(board.screen)
    phone = room.phone(board.link("participant"))
    phone.accept_rules()
    phone.choose_group("Polis")
    console = room.console(board.console, viewport=POCKET, has_touch=True)
    same_device(board, console)
    page = console.page
    # One note becomes a row: two taps and the organisation.
    console.view("Tavlan")
    console.choose_for(console.card(OTHERS), "Gör till åtgärd")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(OTHERS)
    dialog.get_by_label("Ansvarig organisation").fill("Polisen")
    dialog.get_by_role("button", name="Spara").click()
    console.tells("Åtgärden är tillagd i handlingsplanen.")
    # Another is typed.
    console.view("Resultat")
    page.get_by_role("button", name="Ny åtgärd").click()
    dialog.get_by_role("button", name="Spara").click()
    expect(dialog.get_by_role("alert")).to_have_text("Skriv vad som ska göras.")
    dialog.get_by_label("Vad ska göras?").fill("Skriv en rutin")
    dialog.get_by_label("Välj datum").fill("2027-03-01")
    dialog.get_by_role("button", name="Spara").click()
    rows = page.locator(".plan-row")
    expect(rows).to_have_count(2)
    expect(rows.nth(1)).to_contain_text("Klart: 1 mars 2027")
    # Nobody sees it before it is shown; then screen and phone do.
    assert "Skriv en rutin" not in phone.received
    page.get_by_role("button", name="Visa planen").click()
    wall = projector.page.locator(".actions-table tbody tr")
    expect(wall).to_have_count(2)
    expect(phone.page.locator("#plan li")).to_have_count(2)
    expect(phone.page.locator("#plan")).to_contain_text("Polisen")
    # Edited live, with one thumb.
    rows.nth(0).get_by_role("combobox", name="Läge för åtgärd 1").select_option("Pågår")
    expect(wall.nth(0)).to_contain_text("Pågår")
    rows.nth(1).get_by_role("button", name="Mer om åtgärd 2").click()
    page.get_by_role("menuitem", name="Flytta upp").click()
    expect(wall.nth(0)).to_contain_text("Skriv en rutin")
    rows.nth(0).get_by_role("button", name="Mer om åtgärd 1").click()
    page.get_by_role("menuitem", name="Ta bort", exact=True).click()
    expect(wall).to_have_count(1)
    page.get_by_role("button", name="Ångra: ta bort åtgärd").click()
    expect(wall).to_have_count(2)
    # The text of a note goes with the note.
    board.lead("eraseNote", note=board.ids[OTHERS])
    expect(wall.nth(1)).to_contain_text("Lappen visas inte.")
    expect(rows.nth(1)).not_to_contain_text(OTHERS)
    expect(phone.page.locator("#plan")).not_to_contain_text(OTHERS)
    holds(console, "plan on a phone")
    holds(phone, "plan")


def test_two_editors_keep_both_texts(room: Room):
    board = PlanBoard(room.server)
    console = room.console(board.console)
    page = console.page
    same_device(board, console)
    # In its phase there is a way to the plan, and nothing turns by itself.
    board.lead("enterPhase", phase="e4.plan")
    way = page.get_by_role("button", name="Öppna planen")
    way.click()
    expect(page.get_by_role("heading", name="Handlingsplan", exact=True)).to_be_focused()
    expect(way).to_be_hidden()
    page.get_by_role("button", name="Mer om åtgärd 2").click()
    page.get_by_role("menuitem", name="Ändra").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Vad ska göras?").fill("Min text")
    # Somebody else is faster.
    board.lead("putAction", action=board.actions[1], what="Deras text", revision=1)
    dialog.get_by_role("button", name="Spara").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Någon annan har ändrat åtgärden")
    expect(dialog.locator(".dialog-quote")).to_have_text("Deras text")
    expect(dialog.get_by_label("Vad ska göras?")).to_have_value("Min text")
    dialog.get_by_role("button", name="Spara").click()
    expect(page.locator(".plan-row").nth(1)).to_contain_text("Min text")


def test_several_notes_become_one_row(room: Room):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.contribution")
    console = room.console(board.console)
    console.view("Tavlan")
    page = console.page
    page.get_by_role("button", name="Välj flera").locator("visible=true").first.click()
    for text in CONTRIBUTIONS[:2]:
        page.locator(".columns [data-note]").filter(has_text=text).locator(".note-text").first.click()
    page.get_by_role("region", name="Valda lappar").get_by_role("button", name="Gör till åtgärd").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.locator(".action-notes li")).to_have_count(2)
    holds(console, "making an action")
    dialog.get_by_role("button", name="Spara").click()
    console.view("Resultat")
    expect(page.locator(".plan-what")).to_have_text("\n".join(CONTRIBUTIONS[:2]))
