"""The host's page keeps what is filled in, and takes a new key where it is open."""

import re

from playwright.sync_api import expect

NO_KEY = re.compile("status of 40[13]")


def test_what_is_filled_in_stays_when_the_language_changes(room):
    host = room.host()
    page = host.page
    page.get_by_role("radio", name="SWOT").check()
    page.get_by_label("Ge tavlan ett namn").fill("Möte 3")
    page.get_by_label("Ord som ska granskas").fill("Storgatan\nKiosken")
    with room.outage():
        page.get_by_role("button", name="In English").click()
        expect(page.get_by_label("Name the board")).to_have_value("Möte 3")
        expect(page.get_by_text("6 of 80 characters")).to_be_visible()
        expect(page.get_by_role("radio", name="SWOT")).to_be_checked()
        expect(page.get_by_label("Words to review")).to_have_value("Storgatan\nKiosken")
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_a_board_is_not_started_past_a_list_that_is_not_saved(room):
    host = room.host()
    page = host.page
    page.get_by_role("radio", name="SWOT").check()
    page.get_by_label("Ge tavlan ett namn").fill("Möte 3")
    page.get_by_label("Ord som ska granskas").fill("Kiosken vid stationen")
    page.get_by_role("button", name="Starta tavlan").click()
    expect(page.get_by_role("alert").first).to_have_text(re.compile("^Spara listan med ord först"))
    host.watch_for("Kiosken vid stationen", "Listan är sparad: 1 ord.")
    page.get_by_role("button", name="Starta tavlan").click()
    page.wait_for_url("**/lead")


def test_a_new_link_in_the_same_tab_brings_its_key(room):
    host = room.host()
    page = host.page
    host.expected.append(NO_KEY)
    page.evaluate("sessionStorage.clear()")
    page.goto(f"{room.server.address}/host#wrong")
    expect(page.get_by_role("alert")).to_contain_text("Länken gäller inte längre")
    page.goto(f"{room.server.address}/host#{room.server.key}")
    expect(page.get_by_role("heading", name="Starta en ny tavla")).to_be_visible()
    assert page.url == f"{room.server.address}/host"
