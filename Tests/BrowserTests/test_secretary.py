"""The secretary of a group: made by the table's code, arranges the group's notes, says how far it has come, asks for help."""

import json
import urllib.request

from playwright.sync_api import expect

HOTELS, TAXIS = "Hotell, vandrarhem och uthyrning", "Taxi och transport"


def test_a_secretary(room):
    host = room.server.host
    door = host.create_board("stad-for-stad", "Möte 3, Norrköping")
    console = room.console(f"/lead#{door.board}.{door.secret}")
    projector = room.projector()
    console.pair_screen(projector.pairing_code)
    anna, bo, cia = (room.phone(console.link_to("Deltagare")) for _ in range(3))
    console.enter_phase("Bidrag")
    for phone, group in ((anna, HOTELS), (bo, HOTELS), (cia, TAXIS)):
        phone.accept_rules()
        phone.choose_group(group)
    codes = {group: code(room, door, group) for group in ("hotell", "taxi")}
    become_the_secretary(console, codes, anna, bo)
    say_how_far(console, projector, anna, bo, cia)
    arrange(anna, bo, cia)
    both_texts_are_kept(console, anna)
    nothing_refused_is_taken_back(anna, bo)
    what_is_begun_stays(console, anna)
    the_sheet_stays_while_writing(console, codes, anna, bo)
    be_replaced(console, codes, anna, bo)
    nothing_is_claimed_in_a_board_to_be_read(console, bo)


def code(room, door, group):
    body = json.dumps({"board": door.board, "secret": door.secret, "groups": [group]}).encode()
    with urllib.request.urlopen(urllib.request.Request(room.server.address + "/api/tables", body)) as answer:
        return json.load(answer)[0]["code"]


def become_the_secretary(console, codes, anna, bo):
    console.view("Mötet")
    console.press("Bordskort")
    card = console.page.locator(".table-card").filter(has_text=HOTELS)
    expect(card).to_contain_text(f"Bordets kod, för gruppsekreteraren: {codes['hotell'][:3]} {codes['hotell'][3:]}")
    console.page.get_by_role("button", name="Stäng", exact=True).click()
    # The code of another table makes nobody a secretary here.
    claim(anna, codes["taxi"])
    expect(anna.page.locator("#toast-text")).to_have_text("Koden stämmer inte. Titta på bordskortet.")
    claim(anna, codes["hotell"].lower())
    expect(anna.page.get_by_role("heading", name="Du är gruppsekreterare")).to_be_visible()
    expect(bo.page.get_by_role("heading", name="Du är gruppsekreterare")).to_have_count(0)
    expect(row(console, HOTELS)).to_contain_text("har sekreterare")


def say_how_far(console, projector, anna, bo, cia):
    press(anna, "Klart")
    expect(row(console, HOTELS)).to_contain_text("klar")
    expect(anna.page.get_by_role("button", name="Klart", exact=True)).to_have_attribute("aria-pressed", "true")
    press(anna, "Vi vill fortsätta")
    expect(row(console, HOTELS)).to_contain_text("vill fortsätta")
    press(anna, "Vi behöver hjälp")
    band = console.page.get_by_role("status", name="Bord som vill ha hjälp")
    expect(band).to_contain_text(HOTELS)
    expect(anna.page.locator("#secretary")).to_contain_text("Processledaren vet att ni vill ha hjälp.")
    console.page.get_by_role("button", name=f"Jag kommer till {HOTELS}").click()
    expect(band).to_be_hidden()
    expect(anna.page.locator("#toast-text")).to_have_text("Processledaren kommer.")
    for page in (bo, cia, projector):
        assert '"help":true' not in page.received and '"waitsForHelp"' not in page.received


def arrange(anna, bo, cia):
    bo.post("Bos bidrag", fate="Granskas innan den visas")
    bo.post("Bos andra", fate="Granskas innan den visas")
    cia.post("Cias bidrag", fate="Granskas innan den visas")
    press(anna, "Gruppens lappar")
    sheet = anna.page.get_by_role("dialog")
    expect(sheet.locator(".note-text")).to_have_text(["Bos bidrag", "Bos andra"])
    assert "Cias bidrag" not in anna.received
    choose(sheet, "Bos bidrag", "Ändra texten")
    sheet.get_by_label("Lappens text").fill("Bos bidrag, klarare")
    sheet.get_by_role("button", name="Spara").click()
    expect(sheet.locator(".note-text")).to_have_text(["Bos bidrag, klarare", "Bos andra"])
    expect(bo.note("Bos bidrag, klarare")).to_be_visible()
    choose(sheet, "Bos bidrag, klarare", "Flytta ner")
    expect(sheet.locator(".note-text")).to_have_text(["Bos andra", "Bos bidrag, klarare"])
    sheet.get_by_role("button", name="Ångra").click()
    expect(sheet.locator(".note-text")).to_have_text(["Bos bidrag, klarare", "Bos andra"])
    choose(sheet, "Bos andra", "Slå ihop med …", "Bos bidrag, klarare")
    expect(sheet.locator(".note-text")).to_have_text(["Bos andra\nBos bidrag, klarare"])
    expect(bo.note("Bos andra")).to_contain_text("Bos bidrag, klarare")
    sheet.get_by_role("button", name="Ångra").click()
    expect(sheet.locator(".note-text")).to_have_text(["Bos bidrag, klarare", "Bos andra"])
    choose(sheet, "Bos andra", "Ge stjärna")
    expect(sheet.locator(".note-text")).to_have_text(["Bos bidrag, klarare", "★ Bos andra"])
    sheet.get_by_role("button", name="Stäng", exact=True).click()


def both_texts_are_kept(console, anna):
    """Somebody else changes the note while the secretary does: the secretary sees both texts, and chooses."""
    press(anna, "Gruppens lappar")
    sheet = anna.page.get_by_role("dialog")
    choose(sheet, "Bos bidrag, klarare", "Ändra texten")
    field = sheet.get_by_label("Lappens text")
    field.fill("Annas ord")
    console.edit("Bos bidrag, klarare", "Processledarens ord")
    sheet.get_by_role("button", name="Spara").click()
    expect(sheet.get_by_role("alert")).to_have_text("Någon annan ändrade lappen. Så här står det nu:")
    expect(sheet.locator(".note-text")).to_have_text("Processledarens ord")
    expect(field).to_have_value("Annas ord")
    sheet.get_by_role("button", name="Spara").click()
    expect(sheet.locator(".note-text").first).to_have_text("Annas ord")
    sheet.get_by_role("button", name="Stäng", exact=True).click()
    expect(anna.note("Annas ord")).to_have_count(1)


def nothing_refused_is_taken_back(anna, bo):
    for text in ("Bos tredje", "Bos fjärde", "Bos femte"):
        bo.post(text, fate="Granskas innan den visas")
    press(anna, "Gruppens lappar")
    sheet = anna.page.get_by_role("dialog")
    for text in ("Bos tredje", "Bos fjärde"):
        choose(sheet, text, "Ge stjärna")
        expect(sheet.get_by_role("button", name="Ångra")).to_be_visible()
    choose(sheet, "Bos femte", "Ge stjärna")
    expect(anna.page.locator("#toast-text")).to_contain_text("stjärn")
    expect(sheet.get_by_role("button", name="Ångra")).to_have_count(0)
    # What somebody points at stays where it is while others write.
    menu = sheet.get_by_role("button", name="Val för lappen: ★ Bos tredje").or_(
        sheet.get_by_role("button", name="Val för lappen: Bos tredje"))
    menu.focus()
    bo.post("Bos sjätte", fate="Granskas innan den visas")
    expect(sheet.locator(".note-text").filter(has_text="Bos sjätte")).to_be_visible()
    expect(menu).to_be_focused()
    sheet.get_by_role("button", name="Stäng", exact=True).click()


def what_is_begun_stays(console, anna):
    """A closed sheet keeps the text, and one that came back does not open it again."""
    begin(anna, "Bos andra", "Annas andra")
    anna.page.keyboard.press("Escape")
    press(anna, "Gruppens lappar")
    sheet = anna.page.get_by_role("dialog")
    expect(sheet).to_contain_text("Du har börjat ändra texten.")
    choose(sheet, "Bos andra", "Ändra texten")
    expect(sheet.get_by_label("Lappens text")).to_have_value("Annas andra")
    console.edit("Bos andra", "Processledarens andra")
    sheet.get_by_role("button", name="Spara").click()
    expect(sheet.get_by_role("alert")).to_have_text("Någon annan ändrade lappen. Så här står det nu:")
    sheet.get_by_role("button", name="Stäng", exact=True).click()
    anna.field.fill("Egen lapp")
    console.edit("Processledarens andra", "Bos andra igen")
    expect(anna.note("Bos andra igen")).to_be_visible()
    expect(sheet).to_have_count(0)
    press(anna, "Gruppens lappar")
    choose(sheet, "Bos andra igen", "Ändra texten")
    expect(sheet.get_by_label("Lappens text")).to_have_value("Annas andra")
    sheet.get_by_role("button", name="Tillbaka").click()
    expect(sheet).not_to_contain_text("Du har börjat ändra texten.")
    sheet.get_by_role("button", name="Stäng", exact=True).click()
    expect(anna.field).to_have_value("Egen lapp")
    anna.field.fill("")


def the_sheet_stays_while_writing(console, codes, anna, bo):
    """Another takes over meanwhile: the text stands there, and says that it cannot be saved."""
    begin(anna, "Bos andra igen", "Annas sista ord")
    claim(bo, codes["hotell"])
    expect(bo.page.get_by_role("heading", name="Du är gruppsekreterare")).to_be_visible()
    expect(anna.page.locator("#secretary")).to_be_hidden()
    sheet = anna.page.get_by_role("dialog")
    expect(sheet.get_by_label("Lappens text")).to_have_value("Annas sista ord")
    sheet.get_by_role("button", name="Spara").click()
    expect(anna.page.locator("#toast-text")).to_have_text("Det går inte att spara nu. Det du har skrivit finns kvar.")
    expect(sheet.get_by_label("Lappens text")).to_have_value("Annas sista ord")
    sheet.get_by_role("button", name="Stäng", exact=True).click()
    claim(anna, codes["hotell"])
    expect(anna.page.get_by_role("heading", name="Du är gruppsekreterare")).to_be_visible()


def begin(phone, note, text):
    press(phone, "Gruppens lappar")
    sheet = phone.page.get_by_role("dialog")
    choose(sheet, note, "Ändra texten")
    sheet.get_by_label("Lappens text").fill(text)


def be_replaced(console, codes, anna, bo):
    claim(bo, codes["hotell"])
    expect(bo.page.get_by_role("heading", name="Du är gruppsekreterare")).to_be_visible()
    expect(anna.page.locator("#toast-text")).to_have_text("Någon annan i gruppen är gruppsekreterare nu.")
    expect(anna.page.locator("#secretary")).to_be_hidden()
    press(bo, "Lämna uppdraget")
    expect(bo.page.get_by_role("button", name="Bli gruppsekreterare")).to_be_visible()
    expect(row(console, HOTELS)).not_to_contain_text("har sekreterare")


def nothing_is_claimed_in_a_board_to_be_read(console, bo):
    console.view("Mötet")
    console.press("Avsluta mötet")
    console.page.get_by_role("dialog").get_by_role("button", name="Avsluta mötet").click()
    bo.asks("Mötet är slut")
    console.press("Öppna för läsning")
    bo.choose_group(HOTELS)
    expect(bo.page.locator("#aside")).to_have_text("Tavlan är öppen för läsning. Ingen kan skriva.")
    expect(bo.page.get_by_role("button", name="Bli gruppsekreterare")).to_have_count(0)
    # The next meeting closes what the groups read at home, and says so before.
    console.press("Fortsätt som nästa möte")
    dialog = console.page.get_by_role("dialog")
    expect(dialog).to_contain_text("Gruppernas egna sidor stängs nu, även om 24 timmar inte har gått.")
    dialog.get_by_role("button", name="Avbryt").click()


def claim(phone, code):
    press(phone, "Bli gruppsekreterare")
    dialog = phone.page.get_by_role("dialog")
    dialog.get_by_label("Bordets kod").fill(code)
    dialog.get_by_role("button", name="Bli gruppsekreterare").click()


def choose(sheet, text, *words):
    sheet.get_by_role("button", name=f"Val för lappen: {text}", exact=True).click()
    for word in words:
        sheet.get_by_role("button", name=word, exact=True).click()


def press(phone, word):
    phone.page.get_by_role("button", name=word, exact=True).click()


def row(console, name):
    return console.page.locator(".group-row").filter(has=console.page.get_by_text(name, exact=True))
