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


def test_a_key_concerns_what_is_chosen_and_not_what_has_the_focus(room):
    console = room.new_board()
    console.enter_phase("Uppvärmning")
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    console.view("Tavlan")
    for text in ("Ett samtal till", "Två samtal till"):
        phone.post(text, fate="Granskas innan den visas")
    keys = console.page.keyboard
    for key in ("a", "x", "ArrowDown", "d"):
        keys.press(key)
    console.tells("Lappen är dold.")
    console.has_in_heaps(pending=1, hidden=1)
    console.has_pending("Två samtal till")


def test_keys_are_turned_off_and_stay_so(room):
    console = room.new_board()
    page = console.page
    page.keyboard.press("?")
    switch = page.get_by_role("checkbox", name="Använd tangenterna")
    walk_to(page, switch)
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    page.reload()
    blank = page.get_by_role("button", name="Släck")
    expect(blank).to_be_visible()
    for key in "bn?":
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_have_count(0)
    console.view("Mötet")
    keys = page.get_by_role("button", name="Visa tangenterna")
    walk_to(page, keys)
    page.keyboard.press("Enter")
    expect(switch).not_to_be_checked()
    walk_to(page, switch)
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    console.tells("Storbilden är släckt.")
