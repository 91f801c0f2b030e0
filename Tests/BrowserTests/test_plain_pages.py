"""Without a script: one types the code, chooses a group, reads the question and posts, and hears what becomes of it."""

import re

import pytest
from playwright.sync_api import expect

from plain_page import PlainPage
from room import PICTURES
from test_accessibility import holds

PHONE = {"width": 320, "height": 568}
NO_SCRIPT = {"java_script_enabled": False, "viewport": PHONE}
REFUSED = re.compile("Failed to load resource: the server responded with a status of 404")


def visitor(room, **context) -> PlainPage:
    return room.visitor(PlainPage, **{**NO_SCRIPT, **context})


@pytest.mark.parametrize("path", ["/", "/plain"])
def test_the_whole_way_to_a_note_that_is_approved(room, path):
    console = room.new_board()
    code = console.join_code
    console.enter_phase("Bidrag")
    plain = visitor(room)
    plain.expected.append(REFUSED)
    plain.go(path)
    plain.page.get_by_label("Kod").fill("AAAAAA")
    plain.press("Gå in")
    expect(plain.page.get_by_role("alert")).to_contain_text("Koden stämmer inte.")
    plain.come_in(code)
    plain.choose_group("Socialtjänst")
    expect(plain.heading).to_contain_text("?")
    plain.post("Vi möter dem på jouren")
    expect(plain.told).to_have_text("Lappen är sparad.")
    expect(plain.page).to_have_title("Lappen är sparad. – Tavla")
    expect(plain.fate("Vi möter dem på jouren")).to_have_text("Granskas innan den visas")
    console.approve("Vi möter dem på jouren")
    plain.field.fill("Nästa, inte färdig än")
    plain.press("Hämta igen")
    expect(plain.fate("Vi möter dem på jouren")).to_have_text("Sparad")
    expect(plain.field).to_have_value("Nästa, inte färdig än")
    assert plain.page.url == f"{plain.address}/plain"


def test_a_scanned_code_leads_on_to_the_plain_page(room):
    console = room.new_board()
    code = console.join_code
    plain = visitor(room).go(room._path(console.link_to("Deltagare")))
    plain.page.get_by_role("link", name="Öppna den enkla sidan", exact=True).click()
    plain.come_in(code)
    plain.asks("Du är inne")


def test_a_script_that_never_comes_leaves_the_way_to_it(room):
    console = room.new_board()
    plain = room.visitor(PlainPage, service_workers="block")
    plain.expected.append(re.compile("ERR_FAILED|Failed to load"))
    plain.page.route("**/main.js", lambda route: route.abort())
    plain.go(room._path(console.link_to("Deltagare")))
    plain.page.get_by_role("link", name="Öppna den enkla sidan.").click()
    plain.asks("Skriv koden som visas på skärmen")


def test_a_form_sent_again_by_reloading_posts_once(room):
    console = room.new_board("retro")
    code = console.join_code
    console.enter_phase("Skriv")
    plain = visitor(room).go("/plain")
    plain.come_in(code)
    plain.post("En gång")
    expect(plain.told).to_have_text("Lappen är sparad.")
    plain.page.reload()
    expect(plain.told).to_have_text("Lappen är sparad.")
    expect(plain.note("En gång")).to_have_count(1)


def test_english(room):
    console = room.new_board("retro")
    code = console.join_code
    console.enter_phase("Skriv")
    plain = visitor(room, locale="en-GB").go("/plain")
    plain.page.get_by_label("Code").fill(code)
    plain.press("Come in")
    plain.asks("Before we begin")
    plain.press("I have read this")
    plain.page.get_by_label("Your note").fill("Half a thought")
    plain.press("Svenska")
    plain.asks("Vad ska vi börja med?")
    expect(plain.field).to_have_value("Half a thought")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_a_narrow_page_does_not_scroll_sideways(room, scheme):
    console = room.new_board()
    code = console.join_code
    console.enter_phase("Bidrag")
    plain = visitor(room, java_script_enabled=True, color_scheme=scheme).go("/plain")
    states = []

    def look(state):
        holds(plain, state)
        states.append((state, plain.width))
        plain.page.screenshot(path=PICTURES / f"plain-{state}-{scheme}.png", full_page=True)

    look("code")
    plain.enter(code)
    look("rules")
    plain.press("Jag har läst det här")
    look("groups")
    plain.choose_group("Socialtjänst")
    look("chosen")
    plain.post("Vi möter dem på jouren")
    look("saved")
    plain.post("Ring 070-123 45 67")
    look("warned")
    plain.press("Skicka ändå till granskning")
    look("held")
    assert [(state, width) for state, width in states if width > PHONE["width"]] == []


def test_firefox(firefox_room):
    # It cannot be told to run no script here; the page has none.
    console = firefox_room.new_board("retro")
    code = console.join_code
    console.enter_phase("Skriv")
    plain = visitor(firefox_room).go("/plain")
    plain.come_in(code)
    plain.post("Utan skript")
    expect(plain.told).to_have_text("Lappen är sparad.")
    plain.press("Hämta igen")
    expect(plain.fate("Utan skript")).to_have_text("Sparad")
