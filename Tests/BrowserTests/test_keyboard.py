"""Everything by keyboard alone: coming in, writing, moderating, moving, leading."""

from playwright.sync_api import expect

from keyboard import type_where, walk_to


def test_a_person_without_a_pointer_writes_and_leads(room):
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    code = console.join_code
    console.next_phase("Så gör vi i dag")
    console.next_phase("Uppvärmning")
    writes_by_keyboard(room.code_page(), code)
    moderates_by_keyboard(console, projector)


def writes_by_keyboard(page, code):
    type_where(page.page, page.page.get_by_label("Kod"), code + "\n")
    page.page.wait_for_url("**/j")
    walk_to(page.page, page.page.get_by_role("button", name="Gå in"))
    page.page.keyboard.press("Enter")
    for text in ("Ett samtal till", "Två samtal till", "Tre samtal till"):
        type_where(page.page, page.page.get_by_role("textbox", name="Din lapp"), text + "\n")
        expect(page.note(text).locator(".note-status")).to_have_text("Granskas innan den visas")


def moderates_by_keyboard(console, projector):
    keys = console.page.keyboard
    console.has_pending("Ett samtal till", "Två samtal till", "Tre samtal till")
    # The first press only chooses the oldest; each one after that concerns the note that is lit.
    for key in "aavd":
        keys.press(key)
    console.has_in_heaps(pending=0, held=1, hidden=1)
    console.press("Lappar")
    projector.shows("Ett samtal till")
    projector.has_never_had("Två samtal till", "Tre samtal till")
    keys.press("u")
    console.has_in_heaps(pending=1, held=1, hidden=0)
    keys.press("b")
    projector.is_blank()
    keys.press("b")
    projector.is_lit()
