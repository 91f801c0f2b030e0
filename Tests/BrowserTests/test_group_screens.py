"""What one group has written, large on the wall: in columns and in rows, in the sizes of the room."""

import re

import pytest
from playwright.sync_api import expect

from group_board import (
    CONTRIBUTIONS, OBSTACLES, OTHERS, OTHERS_OBSTACLE, PRIVATE, TOOLS, UNREVIEWED, GroupBoard)
from room import Room
from test_accessibility import holds
from test_screen_states import SIZES, Stage
from test_vote_screens import every_page


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_a_groups_picture(room: Room, size):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.share")
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    for content, heads in (("group", 3), ("rows", 3)):
        board.lead("showOnScreen", content=content, group="hotell")
        page = projector.page
        expect(page.locator(f".wall[data-content='{content}'] h2")).to_have_count(heads)
        expect(page.get_by_role("heading", level=1)).to_contain_text("Hotell")
        expect(page.locator(".foot")).to_contain_text("3 hinder utan verktyg")
        shown = every_page(stage, content)
        texts = CONTRIBUTIONS + [text for text, *_ in OBSTACLES + TOOLS]
        assert [text for text in texts if text not in shown] == []
        assert not any(text in shown for text in (PRIVATE, UNREVIEWED, OTHERS))
        holds(projector, content)
    assert "Verktyg saknas" in shown and "Gäller alla" in shown and "Utan koppling" in shown
    assert not any(text in projector.received for text in (PRIVATE, UNREVIEWED, OTHERS))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_while_groups_write_the_screen_counts(room: Room, size):
    board = GroupBoard(room.server)
    board.come_alone("taxi", "Den som kör är ensam")
    board.lead("startCountdown", seconds=480)
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    page = projector.page
    groups = page.locator(".group")
    hotel, police = (groups.filter(has_text=name) for name in ("Hotell", "Polis"))
    expect(hotel.locator(".group-count")).to_have_text("7")
    expect(police.locator(".group-count")).to_have_text("1")
    # One person alone counts with what they lie in.
    expect(groups.filter(has_text="Taxi")).to_have_count(0)
    expect(groups.filter(has_text="Näringslivet").locator(".group-count")).to_have_text("1")
    board.say_as_police(("setGroupStatus", {"status": "done"}), ("askForHelp", {}))
    expect(police).to_contain_text("Klara")
    board.post_as_hotel("Ingen vet vem som bestämmer")
    expect(hotel.locator(".pip")).to_have_count(8)
    expect(page.locator(".clock:visible").first).to_have_text(re.compile(r"0[67]:\d\d"))
    expect(page.locator(".foot")).to_contain_text("0 inne")
    stage.shows("activity", "instruction")
    holds(projector, "activity")
    # Counts, and nothing of what was written.
    written = [PRIVATE, UNREVIEWED, OTHERS, OTHERS_OBSTACLE, *board.ids.values()]
    assert [text for text in written if text in projector.received] == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_what_nothing_gets_past_in_the_whole_room(room: Room, size):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.vote")
    console = room.console(board.console)
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    console.show_on_screen("Hinder utan verktyg")
    page = projector.page
    expect(page.get_by_role("heading", name="Hinder utan verktyg")).to_be_visible()
    shown = every_page(stage, "withoutTool")
    assert [text for text, *_ in OBSTACLES if text in shown] == [OBSTACLES[i][0] for i in (2, 3, 4)]
    assert OTHERS_OBSTACLE in shown
    for letter, count in (("B", 1), ("K", 3)):
        expect(page.locator(f".note .group-badge[aria-label='{letter}']")).to_have_count(count)
    expect(page.locator(".foot")).to_contain_text("4 hinder utan verktyg")
    holds(projector, "withoutTool")
    assert not any(text in projector.received for text in (PRIVATE, UNREVIEWED, OTHERS))


def test_what_groups_have_in_common(room: Room):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.share")
    common = [OBSTACLES[2][0], OTHERS_OBSTACLE]
    board.lead("makeTheme", theme="t" * 15, notes=[board.ids[text] for text in common], title="Natten")
    board.lead("makeTheme", theme="v" * 15, notes=[board.ids[TOOLS[0][0]]], title="Kunskap")
    console = room.console(board.console)
    projector = room.projector(board.screen, reduced_motion="reduce")
    choices = console.page.get_by_role("group", name="Byt det som visas")
    choices.get_by_role("button", name="Teman").click()
    page = projector.page
    headings = page.locator(".theme-heading")
    expect(headings).to_have_count(2)
    choices.get_by_role("button", name="Hinder", exact=True).click()
    expect(headings).to_have_count(1)
    theme = page.locator(".theme").filter(has_text="Natten")
    expect(theme.locator(".group-badge")).to_have_count(2)
    for letter in "BK":
        expect(theme.locator(f".group-badge[aria-label='{letter}']")).to_be_visible()
    every_page(Stage(None, projector, "1920x1080"), "common")
    # On the board both stand together, each with its sign.
    console.view("Tavlan")
    stack = console.column("Hinder").locator("[data-theme]").filter(has_text="Natten")
    stack.get_by_role("button", name=re.compile("Natten|Öppna|Visa")).first.click()
    for letter in "BK":
        expect(stack.locator(f".group-badge[aria-label='{letter}']")).to_have_count(1)
    console.show_on_screen("Hinder utan verktyg")
    expect(page.locator(".theme").filter(has_text="Natten").locator(".group-badge")).to_have_count(2)


def test_chosen_by_the_facilitator(room: Room):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.share")
    console = room.console(board.console)
    projector = room.projector(board.screen)
    page = console.page
    choices = page.get_by_role("group", name="Byt det som visas")
    choices.get_by_role("button", name="En grupp i rader").click()
    expect(choices.get_by_role("button", name="K · Hotell")).to_be_visible()
    choices.get_by_role("button", name="B · Polis").click()
    expect(projector.page.locator("h1")).to_contain_text("Polis")
    expect(projector.page.locator(".wall-row")).to_have_count(2)
    console.show_on_screen("En grupp")
    expect(projector.page.locator(".wall-column")).to_have_count(3)
