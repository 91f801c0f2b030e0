"""Groups while they live: chosen, shown the way by the table's code, filled, changed, merged, split and renamed."""

import json
import re
import urllib.request

from playwright.sync_api import expect

HOTELS, TAXIS, POLICE = "Hotell, vandrarhem och uthyrning", "Taxi och transport", "Polis"
SMALL = "Er grupp är liten. Andra kan förstå vem som skrev."


def test_groups_live(room):
    console, door = led(room)
    anna, bo, cia, dan = (room.phone(console.link_to("Deltagare")) for _ in range(4))
    for phone in (anna, bo, cia, dan):
        phone.accept_rules()
    console.enter_phase("Kontakt")
    choose_and_find_the_table(room, door, anna, bo, cia)
    place_the_rest(console, dan)
    be_told_of_a_small_group(console, anna, bo)
    change_group(anna, bo, cia)
    merge_and_part(console, anna, cia)
    split_and_rename(console, anna)
    english_words(room, door)


def led(room):
    host = room.server.host
    door = host.create_board("stad-for-stad", "Möte 3, Norrköping")
    return room.console(f"/lead#{door.board}.{door.secret}"), door


def table(room, door, group):
    """What the code on a table says."""
    body = json.dumps({"board": door.board, "secret": door.secret, "groups": [group]}).encode()
    request = urllib.request.Request(room.server.address + "/api/tables", body)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)[0]["url"].split("/j#")[1]


def choose_and_find_the_table(room, door, anna, bo, cia):
    anna.choose_group(HOTELS)
    anna.asks("Hur kan vår bransch komma i kontakt med människohandel och prostitution, eller bidra till problemen,"
              " medvetet eller omedvetet?")
    for phone in (bo, cia):
        phone.page.goto(phone.address + "/j#" + table(room, door, "hotell"))
        phone.asks(f"Du sitter vid bord K: {HOTELS}. Stämmer det?")
        # The code says nothing of who sits there, and the address no longer holds the secret.
        assert "#" not in phone.page.url
    press(bo, "Ja, det stämmer")
    expect(bo.page.locator("#place")).to_contain_text(HOTELS)
    press(cia, "Nej, välj en annan grupp")
    cia.choose_group(TAXIS)
    cia.page.reload()
    expect(cia.page.locator("#place")).to_contain_text(TAXIS)


def place_the_rest(console, dan):
    dan.asks("Välj din grupp")
    console.view("Mötet")
    console.press("Placera resten")
    dialog = console.page.get_by_role("dialog", name="Placera resten")
    for name in (HOTELS, TAXIS):
        expect(dialog.get_by_label(re.compile(f": {name} "))).to_be_checked()
        dialog.get_by_label(re.compile(f": {name} ")).uncheck()
    dialog.get_by_label(re.compile(f": {POLICE} ")).check()
    dialog.get_by_role("button", name="Placera", exact=True).click()
    dan.asks(f"Du är placerad i grupp B: {POLICE}")
    press(dan, "Stanna i gruppen")
    expect(dan.page.locator("#place")).to_contain_text(POLICE)


def be_told_of_a_small_group(console, anna, bo):
    for phone in (anna, bo):
        expect(phone.page.locator("#aside")).to_have_text(SMALL)
    expect(row(console, HOTELS)).to_contain_text("2 i gruppen · liten grupp")
    expect(row(console, HOTELS).get_by_text("Slå ihop …")).to_be_visible()
    # Nobody else is told how many there are.
    assert '"members"' not in anna.received and '"members"' not in bo.received


def change_group(anna, bo, cia):
    for phone, text in ((anna, "Annas ena"), (anna, "Annas andra"), (bo, "Bos lapp")):
        phone.post(text, fate="Granskas innan den visas")
    change(anna, TAXIS)
    anna.asks(f"Ska dina 2 lappar följa med till {TAXIS}?")
    press(anna, "Ta med")
    expect(anna.page.locator("#place")).to_contain_text(TAXIS)
    expect(cia.note("Annas ena")).to_be_visible()
    expect(bo.note("Annas ena")).to_have_count(0)
    change(bo, TAXIS)
    bo.asks(f"Ska din lapp följa med till {TAXIS}?")
    press(bo, f"Lämna kvar i {HOTELS}")
    expect(bo.page.locator("#place")).to_contain_text(TAXIS)
    expect(cia.note("Bos lapp")).to_have_count(0)
    assert "Bos lapp" not in cia.received
    expect(anna.page.locator("#aside")).not_to_have_text(SMALL)


def merge_and_part(console, anna, cia):
    act(console, TAXIS, "Slå ihop med …", re.compile("Polis"))
    expect(row(console, TAXIS)).to_have_count(0)
    for phone in (anna, cia):
        expect(phone.page.locator("#place")).to_contain_text(POLICE)
        expect(phone.note("Annas ena")).to_be_visible()
    expect(row(console, POLICE)).to_contain_text("4 i gruppen")
    # Who is merged into another is nobody to give something to do.
    console.view("Resultat")
    console.press("Ny åtgärd")
    offered = console.page.locator("#action-groups option")
    expect(offered.and_(console.page.locator(f"[value='{POLICE}']"))).to_have_count(1)
    expect(offered.and_(console.page.locator(f"[value='{TAXIS}']"))).to_have_count(0)
    console.press("Avbryt")
    console.view("Mötet")
    console.press("Ångra: slå ihop grupper")
    expect(anna.page.locator("#place")).to_contain_text(TAXIS)
    expect(row(console, TAXIS)).to_contain_text("3 i gruppen")


def split_and_rename(console, anna):
    act(console, TAXIS, "Dela gruppen …")
    name(console, "Buss och tåg")
    expect(row(console, "Buss och tåg")).to_contain_text("0 i gruppen")
    act(console, "Buss och tåg", "Byt namn …")
    name(console, "Buss, tåg och båt")
    change(anna, "Buss, tåg och båt")
    press(anna, "Ta med")
    expect(anna.page.locator("#place")).to_contain_text("Buss, tåg och båt")
    expect(row(console, "Buss, tåg och båt")).to_contain_text("1 i gruppen · liten grupp")
    # The division is named by the groups it begins with.
    first = console.page.locator(".group-row .group-title").first.inner_text()
    act(console, first, "Byt namn …")
    name(console, "Banker")
    expect(console.page.locator("#groups-set option:checked")).to_have_text(re.compile("^Banker, "))
    act(console, "Banker", "Byt namn …")
    name(console, first)
    console.press("Ny grupp")
    console.page.get_by_role("dialog").get_by_label("Hör till").select_option("Näringslivet")
    name(console, "Bankerna")
    expect(row(console, "Bankerna")).to_be_visible()
    console.press("Bordskort")
    cards = console.page.locator(".table-card")
    expect(cards.filter(has_text="Bankerna").locator("svg").last).to_be_visible()
    console.page.get_by_role("button", name="Stäng", exact=True).click()


def english_words(room, door):
    phone = room.phone("/j#" + table(room, door, "polis"), locale="en-GB")
    phone.page.get_by_role("button", name="Come in").click()
    phone.asks("You sit at table B: Police. Is that right?")
    phone.page.get_by_role("button", name="Yes, that is right").click()
    expect(phone.page.locator("#place")).to_contain_text("Police")


def press(phone, word):
    phone.page.get_by_role("button", name=word, exact=True).click()


def change(phone, name):
    phone.page.locator("#place").click()
    phone.choose_group(name)


def row(console, name):
    return console.page.locator(".group-row").filter(has=console.page.get_by_text(name, exact=True))


def act(console, group, *items):
    row(console, group).get_by_role("button", name=f"Gör något med gruppen {group}").click()
    for item in items:
        console.page.get_by_role("menuitem", name=item).click()


def name(console, title):
    dialog = console.page.get_by_role("dialog")
    dialog.get_by_label("Gruppens namn").fill(title)
    dialog.get_by_role("button", name="Spara").click()
    expect(dialog).to_have_count(0)


def test_regrouped_to_sectors(room):
    """The same notes by field and by sector: nothing is moved, and a small group is named by its sector alone."""
    console, door = led(room)
    projector = room.projector()
    console.pair_screen(projector.pairing_code)
    console.enter_phase("Bidrag")
    texts = {HOTELS: "Vi lär receptionen", TAXIS: "Vi ringer direkt", POLICE: "Vi tar emot samtalen"}
    for group, text in texts.items():
        phone = room.phone(console.link_to("Deltagare"))
        phone.accept_rules()
        phone.choose_group(group)
        phone.post(text, fate="Granskas innan den visas")
    console.approve(*texts.values())
    console.show_on_screen("En grupp")
    console.page.get_by_role("button", name="Z · Näringslivet").click()
    projector.shows(texts[HOTELS], texts[TAXIS])
    expect(projector.note(texts[POLICE])).to_have_count(0)
    expect(projector.page.locator(".group-badge[aria-label=K]")).to_have_count(0)
    console.view("Tavlan")
    console.page.get_by_label("Visa", exact=True).select_option(label="Z · Näringslivet")
    expect(console.card(texts[HOTELS])).to_be_visible()
    expect(console.card(texts[POLICE])).to_have_count(0)
