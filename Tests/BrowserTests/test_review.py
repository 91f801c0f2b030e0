"""What looks like personal data, what is blurred, and what is to be written anew."""

import pytest
from playwright.sync_api import expect

from group_board import GroupBoard
from room import LAPTOP, PICTURES, POCKET, Room
from test_accessibility import holds

CALL = "Ring 070-123 45 67 efter klockan sex"


def meeting(room, template="brainstorm", phase="Skriv idéer", **context):
    """A board that is open for writing, and a phone at it."""
    console = room.new_board(template, **context)
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    console.enter_phase(phase)
    expect(phone.field).to_be_visible()
    return console, phone


def reviewed(room):
    """The same where every note is reviewed before it is shown."""
    return meeting(room, "stad-for-stad", "Uppvärmning")


def test_a_phone_warns_before_it_sends_and_marks_the_spot(room):
    console, phone = meeting(room)
    phone.write(CALL)
    phone.is_warned("Det här ser ut som ett telefonnummer. Ta bort det innan du skickar.", "070-123 45 67")
    expect(phone.note("Ring")).to_have_count(0)
    # The spot is chosen in the field, so that the next key writes over it.
    expect(phone.field).to_be_focused()
    phone.page.keyboard.type("dem")
    expect(phone.warning).to_be_hidden()
    phone.page.get_by_role("button", name="Lägg till").click()
    phone.tells("Ring dem efter klockan sex", "Sparad")


def test_what_is_sent_anyway_is_held_with_what_it_looks_like(room):
    console, phone = meeting(room)
    projector = room.projector(console.link_to("Storbild"))
    console.press("Lappar")
    phone.write(f"{CALL} på Storgatan 3")
    phone.is_warned(
        "Det här ser ut som ett telefonnummer och en gatuadress. Ta bort det innan du skickar.", "070-123 45 67")
    phone.page.get_by_role("button", name="Lägg till").click()
    expect(phone.note("Ring")).to_have_count(0)
    phone.send_anyway()
    phone.tells("Ring", "Granskas innan den visas. Det ser ut som ett telefonnummer och en gatuadress.")
    expect(phone.field).to_have_value("")
    console.has_in_heaps(held=1)
    projector.has_never_had("Ring")
    console.heap("Väntar")
    console.flagged("Ring", "Ser ut som ett telefonnummer och en gatuadress")
    expect(console.queued("Ring").locator("mark")).to_have_text(["070-123 45 67", "Storgatan 3"])


def test_a_blurred_note_is_bars_on_the_wall_and_on_phones_but_not_to_its_author(room):
    console, phone = meeting(room)
    other = room.phone(console.link_to("Deltagare"))
    other.accept_rules()
    projector = room.projector(console.link_to("Storbild"))
    console.press("Lappar")
    console.view("Tavlan")
    phone.post("Grannen i hörnhuset")
    projector.shows("Grannen i hörnhuset")
    console.choose_for(console.card("Grannen"), "Gör suddig")
    console.tells("Lappen är suddig.")
    for page in (projector, other):
        expect(page.page.locator(".note-bars")).to_have_count(1)
        expect(page.note("Grannen")).to_have_count(0)
    phone.tells("Grannen i hörnhuset", "Andra ser att lappen finns, men inte texten.")
    late = room.projector(console.link_to("Storbild"))
    expect(late.page.locator(".note-bars")).to_have_count(1)
    late.has_never_had("Grannen")
    console.press("Ångra: göra suddig")
    projector.shows("Grannen i hörnhuset")
    expect(other.note("Grannen")).to_be_visible()


def test_a_note_to_be_written_anew_comes_back_to_review(room):
    console, phone = reviewed(room)
    projector = room.projector(console.link_to("Storbild"))
    phone.post("Kalle på krogen", fate="Granskas innan den visas")
    console.choose_for(console.queued("Kalle"), "Be om ny text")
    console.has_in_heaps(pending=0, returned=1)
    phone.tells("Kalle på krogen", "Lappen visas inte. Skriv gärna om den utan uppgifter om personer.")
    # The meeting goes on, and the wish stands.
    console.next_phase("Problem")
    phone.asks("Vilka problem ser ni omkring er som kan hänga ihop med människohandel och prostitution?")
    phone.page.get_by_role("button", name="Skriv om").click()
    phone.field.fill("Någon på en krog")
    phone.page.get_by_role("button", name="Spara").click()
    console.has_pending("Någon på en krog")
    console.flagged("Någon på en krog", "Omskriven")
    console.approve("Någon på en krog")
    projector.has_never_had("Kalle")


def test_what_was_seen_is_approved_at_once_and_undone_at_once(room):
    console, phone = reviewed(room)
    texts = ["Första lappen", "Andra lappen", "Tredje lappen"]
    for text in texts:
        phone.post(text, fate="Granskas innan den visas")
    phone.write(CALL)
    phone.send_anyway()
    console.has_in_heaps(pending=3, held=1)
    for text in texts:
        console.queued(text).scroll_into_view_if_needed()
        console.page.wait_for_function(SEEN)
    console.approve_seen("Alla du har sett: 3")
    console.has_in_heaps(pending=0, held=1)
    for text in texts:
        phone.tells(text, "Sparad")
    console.press("Ångra: godkänna 3 lappar")
    console.has_in_heaps(pending=3, held=1)
    console.has_pending(*texts)


#: A second of the page's own clock, since a note counts as seen when it has stood there that long.
SEEN = """() => { window.seenFrom ??= performance.now();
    const isOver = performance.now() - window.seenFrom > 1100; if (isOver) delete window.seenFrom; return isOver; }"""


def test_keys_blur_ask_for_a_new_text_and_go_on(room):
    console, phone = reviewed(room)
    for text in ("Första lappen", "Andra lappen", "Tredje lappen"):
        phone.post(text, fate="Granskas innan den visas")
    console.has_pending("Första lappen", "Andra lappen", "Tredje lappen")
    keys = console.page.keyboard
    keys.press("j")
    expect(console.queued("Första")).to_be_focused()
    keys.press("s")
    console.flagged("Första", "Suddig")
    keys.press("j")
    expect(console.queued("Andra")).to_be_focused()
    keys.press("o")
    console.has_in_heaps(pending=2, returned=1)
    expect(console.queued("Tredje")).to_be_focused()
    keys.press("u")
    console.has_pending("Första lappen", "Andra lappen", "Tredje lappen")


def test_the_hosts_words_hold_a_note_and_stay_on_the_server(room):
    host = room.host()
    host.watch_for("Nattklubben\nRöda lyktan", "Listan är sparad: 2 ord. Den gäller från nästa lapp.")
    console, phone = meeting(room)
    phone.write("Vid röda lyktan")
    phone.tells("Vid röda lyktan", "Granskas innan den visas. Det ser ut som ett namn eller en plats.")
    console.heap("Väntar")
    console.flagged("Vid röda lyktan", "Ser ut som ett ord på värdens lista")
    assert "Nattklubben" not in phone.received + console.received
    host.page.reload()
    expect(host.page.get_by_label("Ord som ska granskas")).to_have_value("Nattklubben\nRöda lyktan")


def test_a_facilitator_is_told_while_writing_and_decides(room):
    console, phone = meeting(room)
    console.view("Tavlan")
    foot = console.column("Idéer").locator(".column-foot")
    foot.get_by_role("button", name="Lägg till en lapp").click()
    foot.get_by_label("Ny lapp i Idéer").fill(CALL)
    expect(foot.locator(".note-left")).to_have_text("Ser ut som ett telefonnummer")
    foot.get_by_role("button", name="Lägg till", exact=True).click()
    expect(console.card("Ring").locator(".note-flag")).to_have_text(["Ser ut som ett telefonnummer"])
    expect(phone.note("Ring")).to_be_visible()


@pytest.mark.parametrize("size", [LAPTOP, POCKET], ids=["laptop", "phone"])
def test_the_queue_is_in_sight_with_five_notes_waiting(room: Room, size):
    board = GroupBoard(room.server)
    for text in ("Vi vet inte vem vi ska ringa", "Ingen har tid", "Många är nya", "Vi är rädda att ha fel"):
        board.post_as_hotel(text)
    console = room.console(board.console, viewport=size)
    queue = console.part("Att granska")
    expect(queue.locator(".review-cards > li")).to_have_count(5)
    expect(queue.get_by_role("heading", name="Att granska")).to_be_in_viewport(ratio=1)
    expect(queue.get_by_role("button", name="Godkänn", exact=True).first).to_be_in_viewport(ratio=1)
    console.page.screenshot(path=PICTURES / f"review-five-{size['width']}.png")
    holds(console, "five notes wait")
