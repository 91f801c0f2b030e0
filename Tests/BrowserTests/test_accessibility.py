"""axe finds nothing to complain of, on any page, in its main states, in light and in dark."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from room import LAPTOP, POCKET
from theme_board import ThemeBoard

AXE = Axe()
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


#: A blank screen has nothing but its colour, on purpose.
EMPTY = {"rules": {"landmark-one-main": {"enabled": False}, "page-has-heading-one": {"enabled": False}}}


def holds(page, state, options=None):
    """What axe says of the page as it stands; nothing moves, so that colours are what they are."""
    results = AXE.run(page.page, options=options)
    assert results.violations_count == 0, f"{state}:\n{results.generate_report()}"


@pytest.fixture
def calm(room):
    """What every context here has in common."""
    return {"reduced_motion": "reduce"}


@SCHEMES
def test_phone(room, calm, scheme):
    console = room.new_board()
    index = room.code_page(color_scheme=scheme, **calm)
    holds(index, "index")
    phone = room.phone(console.link_to("Deltagare"), color_scheme=scheme, **calm)
    expect(phone.heading).to_have_text("Innan vi börjar")
    holds(phone, "rules")
    phone.accept_rules()
    console.enter_phase("Bidrag")
    expect(phone.heading).to_have_text("Välj din grupp")
    holds(phone, "groups")
    phone.choose_group("Socialtjänst")
    phone.post("Vi möter dem på jouren", fate="Granskas innan den visas")
    phone.field.fill("Ett utkast")
    holds(phone, "writing")
    phone.write("Ring 070-123 45 67")
    expect(phone.warning).to_be_visible()
    holds(phone, "warned")
    phone.send_anyway()
    phone.tells("Ring", "Granskas innan den visas. Det ser ut som ett telefonnummer.")
    holds(phone, "held")
    phone.page.get_by_role("button", name="Ändra eller ta bort: Vi möter").click()
    holds(phone, "note menu")
    phone.page.get_by_role("button", name="Stäng").click()
    with room.outage():
        expect(phone.offline_band).to_be_visible()
        phone.post("Skriven utan nät", fate="Väntar på nät")
        holds(phone, "offline")


def test_projector(room, calm):
    console = room.new_board()
    projector = room.projector(**calm)
    code = projector.pairing_code
    holds(projector, "pairing")
    console.pair_screen(code)
    expect(projector.page.locator(".join-code")).to_be_visible()
    holds(projector, "join")
    console.enter_phase("Uppvärmning")
    console.view("Tavlan")
    console.add_note("Uppvärmning", "Mod att fråga")
    console.start_timer()
    expect(projector.page.locator(".clock:visible").first).to_have_text(re.compile(":"))
    holds(projector, "instruction")
    console.press("Lappar")
    projector.shows("Mod att fråga")
    holds(projector, "columns")
    console.choose_for(console.card("Mod att fråga"), "Lägg i tema …", "Nytt tema")
    ThemeBoard(console).name("Mod")
    console.press("Teman")
    expect(projector.page.locator(".theme-heading")).to_have_text("Mod1")
    holds(projector, "clusters")
    console.press("Släck")
    projector.is_blank()
    holds(projector, "blank", EMPTY)


@SCHEMES
@pytest.mark.parametrize("viewport", [LAPTOP, POCKET], ids=["laptop", "phone"])
def test_console(room, calm, viewport, scheme):
    console = room.new_board(viewport=viewport, color_scheme=scheme, **calm)
    phone = room.phone(console.link_to("Deltagare"))
    holds(console, "invitation")
    console.page.get_by_role("button", name="Visa QR-koden stor: Deltagare").click()
    holds(console, "large QR code")
    console.press("Stäng")
    console.view("Mötet")
    holds(console, "meeting")
    for opener, state in (("Visa tangenterna", "keys"), ("Avsluta mötet", "end")):
        console.press(opener)
        holds(console, state)
        console.page.keyboard.press("Escape")
    phone.accept_rules()
    reviews(console, phone)


def reviews(console, phone):
    """The states of the lists and of the board, each with a note."""
    if console.is_small:
        console.view("Agenda")
    console.enter_phase("Uppvärmning")
    holds(console, "agenda")
    phone.post("Mod att fråga", fate="Granskas innan den visas")
    if console.is_small:
        console.view("Nu")
    console.start_timer()
    console.queued("Mod att fråga").get_by_role("button", name="Val för lappen").click()
    holds(console, "menu")
    console.page.get_by_role("menuitem", name="Radera").click()
    holds(console, "erase")
    console.page.get_by_role("dialog").get_by_role("button", name="Avbryt").click()
    console.approve("Mod att fråga")
    phone.write("Ring 070-123 45 67")
    phone.send_anyway()
    console.heap("Väntar")
    console.flagged("Ring", "Ser ut som ett telefonnummer")
    console.choose_for(console.queued("Ring"), "Gör suddig")
    console.flagged("Ring", "Ser ut som ett telefonnummer", "Suddig")
    holds(console, "held")
    console.view("Tavlan")
    console.add_note("Uppvärmning", "En plan som håller")
    holds(console, "board")
    holds_themes(console)


def holds_themes(console):
    board = ThemeBoard(console)
    console.choose_for(console.card("En plan som håller"), "Lägg i tema …", "Nytt tema")
    expect(console.page.get_by_label("Temats rubrik")).to_be_focused()
    holds(console, "heading of a theme")
    board.name("Planer")
    board.stack("Planer").get_by_role("button", name="Val för temat").click()
    holds(console, "menu of a theme")
    console.page.keyboard.press("Escape")
    board.open("Planer")
    board.select("En plan som håller", "Mod att fråga")
    holds(console, "selecting")
    console.page.keyboard.press("Escape")


@SCHEMES
def test_host(room, calm, scheme):
    host = room.host(color_scheme=scheme, **calm)
    expect(host.page.get_by_role("heading", name="Starta en ny tavla")).to_be_visible()
    holds(host, "first board")
    room.server.host.create_board()
    host.page.reload()
    expect(host.page.get_by_role("link", name="Provmöte")).to_be_visible()
    holds(host, "boards")


@SCHEMES
def test_door(room, calm, scheme):
    console = room.console(color_scheme=scheme, **calm)
    expect(console.page.get_by_label("Skriv ledarkoden")).to_be_visible()
    holds(console, "door")
