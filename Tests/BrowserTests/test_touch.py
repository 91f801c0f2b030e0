"""Notes moved with a finger, on a tablet and on a phone."""

import pytest
from playwright.sync_api import expect

from room import POCKET
from touch import Finger

TABLET = {"width": 820, "height": 1180}


@pytest.mark.parametrize("viewport", [TABLET, POCKET], ids=["tablet", "phone"])
def test_a_finger_drags_a_note_by_its_handle(room, viewport):
    console = room.new_board("retro", viewport=viewport, has_touch=True)
    console.next_phase("Skriv")
    console.view("Tavlan")
    for text in ("Korta möten", "Tydlig dagordning"):
        console.add_note("Börja", text)
    finger = Finger(console.page)
    finger.press(console.card("Korta möten").locator("[data-drag]"))
    finger.move_to(console.card("Tydlig dagordning"))
    finger.move_to(console.card("Tydlig dagordning").locator(".note-status"))
    expect(console.page.locator(".drag-ghost")).to_have_count(1)
    finger.lift()
    console.stands_in("Börja", "Tydlig dagordning", "Korta möten")


def test_escape_leaves_a_dragged_note_where_it_was_and_a_draft_open(room):
    console = room.new_board("retro", viewport=TABLET, has_touch=True)
    console.next_phase("Skriv")
    console.view("Tavlan")
    for column, text in (("Börja", "Korta möten"), ("Sluta", "Långa mejl")):
        console.add_note(column, text)
    console.column("Fortsätta").get_by_role("button", name="Lägg till en lapp").click()
    console.page.keyboard.type("Frukost på fredagar")
    finger = Finger(console.page)
    finger.press(console.card("Korta möten").locator("[data-drag]"))
    finger.move_to(console.card("Långa mejl"))
    expect(console.page.locator(".drag-ghost")).to_have_count(1)
    console.page.keyboard.press("Escape")
    finger.lift()
    console.tells("Lappen står kvar.")
    console.stands_in("Börja", "Korta möten")
    expect(console.page.get_by_label("Ny lapp i Fortsätta")).to_have_value("Frukost på fredagar")
    expect(console.page.get_by_label("Ny lapp i Fortsätta")).to_be_visible()
