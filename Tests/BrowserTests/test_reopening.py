"""After the meeting: opened again to be read, and gone on with as the next one."""

from playwright.sync_api import expect

from room import Room
from test_accessibility import holds


def test_read_and_then_the_next_meeting(room: Room):
    console = room.new_board("brainstorm", "Idéer")
    projector = room.projector(console.link_to("Storbild"))
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    page = console.page
    console.enter_phase("Skriv idéer")
    phone.post("Från första mötet")
    # After the last phase the button to go on turns to the end of the meeting.
    console.enter_phase("Tack för i dag")
    console.press("Avsluta mötet …")
    end = page.get_by_role("button", name="Avsluta mötet", exact=True)
    expect(end).to_be_focused()
    expect(end).to_be_in_viewport(ratio=1)
    console.enter_phase("Skriv idéer")
    console.press("Avsluta mötet")
    page.get_by_role("dialog").get_by_role("button", name="Avsluta mötet").click()
    phone.asks("Mötet är slut")
    # To be read: who comes in reads, and nobody writes.
    console.press("Öppna för läsning")
    console.tells("Tavlan är öppen igen.")
    late = room.phone(console.link_to("Deltagare"))
    late.accept_rules()
    expect(late.page.locator("#aside")).to_have_text("Tavlan är öppen för läsning. Ingen kan skriva.")
    expect(late.note("Från första mötet")).to_be_visible()
    expect(late.page.locator("#form")).to_be_hidden()
    expect(projector.page.locator(".foot")).to_contain_text("Öppen för läsning")
    console.view("Mötet")
    holds(console, "open for reading")
    # As the next meeting: what is new says so.
    console.press("Fortsätt som nästa möte")
    page.get_by_role("dialog").get_by_role("button", name="Fortsätt som nästa möte").click()
    phone.post("Från andra mötet")
    late.post("Också nytt")
    console.view("Tavlan")
    expect(console.card("Från andra mötet")).to_contain_text("Möte 2 · ")
    expect(console.card("Från första mötet")).not_to_contain_text("Möte 2")
    expect(projector.note("Från andra mötet")).to_contain_text("Möte 2 · ")
    expect(projector.note("Från första mötet")).not_to_contain_text("Möte 2")
