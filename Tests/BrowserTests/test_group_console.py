"""The facilitator's view of what groups write: all of them at once, one in rows, and how its notes hang together."""

import re

import pytest
from playwright.sync_api import Locator, expect

from group_board import CONTRIBUTIONS, OBSTACLES, OTHERS_OBSTACLE, PRIVATE, TOOLS, UNREVIEWED, GroupBoard
from room import LAPTOP, PICTURES, POCKET, Room
from test_accessibility import holds
from touch import grip, middle

HOTEL = re.compile("Hotell, vandrarhem och uthyrning")


def seconds(clock: Locator) -> int:
    minutes, rest = clock.inner_text().split(":")
    return int(minutes) * 60 + int(rest)


@pytest.mark.parametrize("viewport", [LAPTOP, POCKET], ids=["laptop", "phone"])
def test_all_groups(room: Room, viewport):
    board = GroupBoard(room.server)
    console = room.console(board.console, viewport=viewport, reduced_motion="reduce")
    console.view("Grupper")
    overview = console.part("Alla grupper")
    hotel = overview.locator(".overview-card").filter(has_text=HOTEL)
    cards = overview.locator(".overview-card")
    expect(cards).to_have_count(2)
    expect(hotel.locator(".overview-counts strong")).to_have_text(["7", "5", "7"])
    expect(hotel.locator("[data-open]")).to_contain_text("1 att granska")
    expect(hotel).to_contain_text("0 lappar i minuten")
    expect(hotel).to_contain_text("7 personer")
    expect(cards.filter(has_text="Polis")).to_contain_text("3 personer")
    board.say_as_police(("setGroupStatus", {"status": "done"}), ("askForHelp", {}))
    expect(cards.filter(has_text="Polis")).to_contain_text("3 personer · klar · har sekreterare")
    expect(cards.filter(has_text="Polis")).to_contain_text("Vill ha hjälp")
    board.come_alone("taxi")
    expect(cards.filter(has_text="Taxi")).to_contain_text("Färre än tre personer")
    board.post_as_hotel("Ingen vet vem som bestämmer")
    expect(hotel).to_contain_text("0,5 lappar i minuten")
    # The same notes by sector, and back; nothing moves by it.
    overview.get_by_role("button", name="Sektorer").click()
    trade = cards.filter(has_text="Näringsliv")
    expect(trade.locator(".overview-counts strong")).to_have_text(["7", "5", "8"])
    expect(trade).to_contain_text("8 personer")
    expect(hotel).to_have_count(0)
    picture(console, f"overview-sectors-{viewport['width']}")
    holds(console, "overview by sector")
    overview.get_by_role("button", name="Grupper").click()
    expect(hotel.locator(".overview-counts strong")).to_have_text(["7", "5", "8"])
    lacking = overview.locator(".lacking-note")
    expect(lacking).to_have_count(6)
    picture(console, f"overview-{viewport['width']}")
    holds(console, "overview")
    cards.filter(has_text="Polis").get_by_role("button", name="1 hinder utan verktyg").click()
    expect(lacking).to_have_text([re.compile(OTHERS_OBSTACLE)])
    expect(overview.get_by_role("heading", name="Hinder utan verktyg: 6")).to_be_focused()
    everybody = overview.get_by_role("button", name=re.compile("^Alla 6"))
    everybody.click()
    expect(everybody).to_be_focused()
    lacking.filter(has_text=OBSTACLES[3][0]).click()
    card = console.page.locator(".rows .lead-card").filter(has_text=OBSTACLES[3][0])
    expect(card).to_be_focused()
    expect(console.page.get_by_label("Visa", exact=True)).to_have_value("hotell")


def test_only_what_the_board_shows_is_a_link_there(room: Room):
    board = GroupBoard(room.server)
    console = room.console(board.console)
    console.view("Grupper")
    entries = console.part("Alla grupper").locator(".lacking")
    links = entries.get_by_role("button")
    entry = entries.locator(".lacking-note").filter(has_text=UNREVIEWED)
    expect(links.filter(has_text=UNREVIEWED)).to_be_visible()
    console.judge(UNREVIEWED, "Låt vänta")
    expect(entry).to_contain_text("Syns inte på tavlan nu")
    expect(links).to_have_count(4)
    picture(console, "lacking-held")
    holds(console, "an obstacle that is held")
    console.enter_phase("Kontakt")
    expect(entries.locator(".lacking-note")).to_have_count(5)
    expect(links).to_have_count(0)


def test_more_minutes_for_one_group(room: Room):
    board = GroupBoard(room.server)
    console = room.console(board.console)
    phones = [room.phone(board.link("participant")) for _ in range(2)]
    for phone, group in zip(phones, ("Hotell", "Polis")):
        phone.accept_rules()
        phone.choose_group(group)
    console.start_timer()
    console.view("Grupper")
    clocks = [phone.page.locator("#time") for phone in phones]
    for clock in clocks:
        expect(clock).to_have_text(re.compile(r"\d\d:\d\d"))
    hotel = console.part("Alla grupper").locator(".overview-card").filter(has_text=HOTEL)
    hotel.get_by_role("button", name=re.compile("^Ge 2 minuter till")).click()
    expect(hotel).to_contain_text("2 min extra")
    room_clock = console.page.locator(".timer-clock")
    phones[0].page.wait_for_function("document.querySelector('#time').textContent >= '09:00'")
    assert abs(seconds(clocks[1]) - seconds(room_clock)) <= 2
    assert 115 <= seconds(clocks[0]) - seconds(room_clock) <= 122
    console.page.get_by_role("button", name="Ångra: extra tid").click()
    expect(hotel).not_to_contain_text("min extra")
    phones[0].page.wait_for_function("document.querySelector('#time').textContent < '09:00'")


@pytest.mark.parametrize("viewport", [LAPTOP, POCKET], ids=["laptop", "phone"])
def test_rows_of_one_group(room: Room, viewport):
    board = GroupBoard(room.server)
    console = room.console(board.console, viewport=viewport, reduced_motion="reduce")
    page = console.page
    console.view("Tavlan")
    page.get_by_label("Visa", exact=True).select_option("hotell")
    page.get_by_role("button", name="Rader", exact=True).click()
    rows = page.locator(".board-row")
    expect(rows).to_have_count(7)
    expect(rows.nth(1).locator(".note-text")).to_have_text(
        [TOOLS[2][0], CONTRIBUTIONS[1], OBSTACLES[1][0], OBSTACLES[2][0]])
    expect(rows.nth(1).locator("[data-lacking]")).to_have_text([re.compile(OBSTACLES[2][0])])
    expect(rows.nth(5)).to_contain_text("Gäller alla")
    expect(rows.nth(1).locator(".lead-carried")).to_have_text("från fråga 2")
    picture(console, f"rows-console-{viewport['width']}")
    holds(console, "rows")
    card = rows.nth(5).locator(".lead-card").filter(has_text=UNREVIEWED)
    console.choose_for(card, "Koppla till …", CONTRIBUTIONS[4])
    expect(rows.nth(4)).to_contain_text(UNREVIEWED)
    page.get_by_role("button", name=re.compile("^Ångra")).click()
    expect(rows.nth(4)).not_to_contain_text(UNREVIEWED)


def test_a_note_is_dragged_to_another_row(room: Room):
    board = GroupBoard(room.server)
    console = room.console(board.console, viewport={"width": 1366, "height": 1400})
    page = console.page
    console.view("Tavlan")
    page.get_by_label("Visa", exact=True).select_option("hotell")
    page.get_by_role("button", name="Rader", exact=True).click()
    rows = page.locator(".board-row")
    obstacle = rows.nth(0).locator(".row-lane").nth(2).locator(".lead-card")
    drag(page, obstacle.locator("[data-drag]"), rows.nth(4).locator(".row-lane").nth(2))
    expect(rows.nth(4)).to_contain_text(OBSTACLES[0][0])
    expect(rows.nth(0).locator(".row-lane").nth(2)).to_be_empty()
    tool = rows.nth(6).locator(".lead-card").filter(has_text=TOOLS[6][0])
    drag(page, tool.locator("[data-drag]"), rows.nth(2).locator(".lead-card").filter(has_text=CONTRIBUTIONS[2]))
    expect(rows.nth(2)).to_contain_text(TOOLS[6][0])


def test_what_is_changed_stays_while_the_board_turns(room: Room):
    """In a row whose middle goes, when another group or all in columns are shown, and when the phase goes on."""
    board = GroupBoard(room.server)
    console = room.console(board.console, viewport={"width": 1366, "height": 1400})
    page = console.page
    console.view("Tavlan")
    group = page.get_by_label("Visa", exact=True)
    group.select_option("hotell")
    page.get_by_role("button", name="Rader", exact=True).click()
    obstacle = page.locator(".rows .lead-card").filter(
        has=page.locator(".note-text").filter(has_text=OBSTACLES[1][0]))
    console.choose_for(obstacle, "Ändra")
    field = page.locator(".rows").get_by_label("Ändra lappens text")
    field.fill("Halvskrivet")
    contribution = page.locator(".board-row").nth(1).locator(".row-lane[data-meaning=contribution]")
    console.choose_for(contribution, "Dölj")
    expect(contribution).to_be_empty()
    stands(field)
    group.select_option("polis")
    expect(page.locator(".rows")).to_contain_text(OTHERS_OBSTACLE)
    stands(field)
    page.get_by_role("button", name="Rader", exact=True).click()
    expect(page.locator(".columns")).to_contain_text(OTHERS_OBSTACLE)
    stands(field)
    console.enter_phase("Kontakt")
    expect(page.locator(".columns")).not_to_contain_text(OTHERS_OBSTACLE)
    stands(field)
    # Another wish leads back to it.
    group.select_option("")
    console.choose_for(page.locator(".columns .lead-card").filter(has_text=PRIVATE), "Ändra")
    expect(field).to_be_focused()
    field.press("Escape")
    expect(page.locator(".rows")).to_be_hidden()


def test_what_is_chosen_is_what_the_board_shows(room: Room):
    board = GroupBoard(room.server)
    console = room.console(board.console)
    page = console.page
    console.view("Tavlan")
    console.part("Tavlan").get_by_role("button", name="Välj flera", exact=True).click()
    count = page.get_by_role("region", name="Valda lappar").get_by_role("status")
    for text in (OBSTACLES[0][0], OTHERS_OBSTACLE):
        console.card(text).get_by_role("checkbox").check()
    expect(count).to_have_text("2 valda")
    page.get_by_label("Visa", exact=True).select_option("polis")
    expect(count).to_have_text("1 vald")
    # One step up goes past what is shown above it, not past what others wrote.
    page.get_by_label("Visa", exact=True).select_option("hotell")
    page.get_by_role("button", name="Klar", exact=True).click()
    texts = console.column("Hinder").locator(".note-text")
    assert texts.all_inner_texts()[-2:] == [OBSTACLES[5][0], UNREVIEWED]
    console.choose_for(console.card(UNREVIEWED), "Flytta upp")
    expect(texts.last).to_have_text(OBSTACLES[5][0])


def stands(field):
    expect(field).to_be_visible()
    expect(field).to_have_value("Halvskrivet")


def test_what_fell_away_with_a_move_is_asked_about(room: Room):
    board = GroupBoard(room.server)
    console = room.console(board.console)
    page = console.page
    console.view("Tavlan")
    page.get_by_label("Visa även").select_option("e4.tools")
    own = console.column("Hinder").locator(".lead-card").filter(has_text=OBSTACLES[0][0])
    console.choose_for(own, "Flytta till …", "Verktyg")
    moved = console.column("Verktyg").locator(".lead-card").filter(has=page.get_by_text(OBSTACLES[0][0], exact=True))
    asked = moved.locator(".lost-links")
    expect(asked).to_contain_text(f"Kopplingen till ”{CONTRIBUTIONS[0][:40]}")
    asked.get_by_role("button").click()
    page.get_by_role("menuitem", name=re.compile(CONTRIBUTIONS[0][:40])).first.click()
    expect(moved).to_contain_text(f"Möjliggör: {CONTRIBUTIONS[0][:20]}")


def drag(page, start, end):
    mouse = page.mouse
    mouse.move(*grip(start))
    mouse.down()
    mouse.move(*middle(end), steps=8)
    expect(page.locator(".drag-ghost")).to_be_visible()
    mouse.up()


def picture(console, name):
    PICTURES.joinpath("screens").mkdir(parents=True, exist_ok=True)
    console.page.screenshot(path=PICTURES / "screens" / f"{name}.png")
