"""A brainstorm in English with twelve phones: in, ideas, themes, a vote, the end; and no Swedish word on any page."""

import re

import pytest
from playwright.sync_api import expect

from swedish import Swedish

ENGLISH = {"locale": "en-GB"}
IDEAS = (
    "Dancing in the park", "A library of tools", "Open evenings", "A walk for newcomers", "Soup on Mondays",
    "Bring a neighbour", "A map of the town", "Films outdoors", "A choir for all", "Swap clothes", "Plant fruit trees",
    "Repair bicycles",
)
TALK, GREEN = "Meet more often", "Share what we have"


@pytest.fixture
def meeting(room):
    door = room.server.host.create_board("brainstorm", "Summer in our street", "en")
    console = room.console(f"/lead#{door.board}.{door.secret}", **ENGLISH)
    wall = room.projector(link_for(console, "Projector"), **ENGLISH)
    phones = [room.phone(link_for(console, "Participants"), **ENGLISH) for _ in IDEAS]
    return console, wall, phones


def test_a_meeting_in_english(meeting):
    console, wall, phones = meeting
    swedish = Swedish("brainstorm")

    def is_english(moment):
        for page in (console, wall, phones[0], phones[-1]):
            swedish.is_gone_from(page.page, f"{moment}: {type(page).__name__}")

    expect(wall.page.get_by_role("heading", name="Join with your phone")).to_be_visible()
    expect(phones[0].heading).to_have_text("Before we begin")
    is_english("before")
    for phone in phones:
        phone.page.get_by_role("button", name="Come in").click()
        phone.asks("You are in")
    expect(wall.page.get_by_text("12", exact=True)).to_be_visible()
    for view in ("Agenda", "Invite", "Meeting", "Board"):
        if (choice := view_button(console, view)).is_visible():
            choice.click()
            swedish.is_gone_from(console.page, view)
    ideas_are_written(console, wall, phones)
    is_english("ideas")
    themes_are_made(console, wall, phones)
    is_english("themes")
    the_room_votes(console, wall, phones, is_english)
    the_meeting_ends(console, wall, phones)
    is_english("the end")


def ideas_are_written(console, wall, phones):
    go_on(console, "Write ideas")
    for phone, idea in zip(phones, IDEAS):
        phone.asks("Which ideas do you have?")
        phone.field.fill(idea)
        phone.page.get_by_role("button", name="Add").click()
        phone.tells(idea, "Saved")
    choose(console, "Notes")
    expect(console.page.locator(".column .lead-card")).to_have_count(len(IDEAS))
    expect(phones[3].page.locator("#notes .note")).to_have_count(len(IDEAS))
    wall.shows(IDEAS[0])


def themes_are_made(console, wall, phones):
    go_on(console, "Themes")
    for heading, notes in ((TALK, IDEAS[2:5]), (GREEN, (IDEAS[1], IDEAS[9], IDEAS[10]))):
        console.page.get_by_role("button", name="Select several").locator("visible=true").first.click()
        for note in notes:
            console.card(note).locator(".note-text").click()
        console.page.get_by_role("region", name="Selected notes").get_by_role("button", name="Put in theme …").click()
        console.page.get_by_role("menuitem", name="New theme", exact=True).click()
        field = console.page.get_by_label("Heading of the theme")
        field.fill(heading)
        field.press("Enter")
    expect(phones[0].page.get_by_role("heading", name=TALK)).to_have_text(f"{TALK}3 notes")
    expect(phones[2].page.locator("[data-in-theme] .note[data-own]")).to_have_count(1)
    choose(console, "Themes")
    expect(wall.page.locator(".theme-heading")).to_have_count(2)


def the_room_votes(console, wall, phones, is_english):
    go_on(console, "Talk")
    console.page.get_by_role("button", name="Next: What do we go on with?").click()
    dialog = console.page.get_by_role("dialog")
    expect(dialog).to_contain_text("What do you vote on?")
    is_english("start of the vote")
    dialog.get_by_role("button", name="Start", exact=True).click()
    for phone in phones[:7]:
        give(phone, TALK)
    for phone in phones[7:10]:
        give(phone, GREEN)
    give(phones[11], IDEAS[0])
    expect(wall.page.locator(".vote-voters")).to_have_text("11 have voted")
    is_english("the vote")
    console.page.get_by_role("button", name="Close the vote").click()
    expect(wall.page.locator(".vote-row").first).to_contain_text(TALK)
    expect(wall.page.locator(".vote-got p").first).to_have_text("7 dots")
    phones[3].asks("Result")
    is_english("the result")


def the_meeting_ends(console, wall, phones):
    go_on(console, "Thank you for today")
    view_button(console, "Meeting").click()
    console.page.get_by_role("button", name="End the meeting", exact=True).click()
    console.page.get_by_role("dialog").get_by_role("button", name=re.compile("^End")).click()
    for phone in phones:
        phone.asks("The meeting has ended")
        expect(phone.field).to_be_hidden()
    expect(wall.page.get_by_text("The meeting has ended.")).to_be_visible()


def link_for(console, who):
    view_button(console, "Invite").click()
    return console.page.get_by_label(f"Link for {who}").input_value()


def view_button(console, name):
    return console.page.get_by_role("navigation", name="Views").get_by_role("button", name=name)


def go_on(console, title):
    console.page.get_by_role("button", name=f"Next: {title}").click()
    console.tells(f"Now: {title}")
    view_button(console, "Board").click()


def choose(console, content):
    console.page.get_by_role("group", name="Change what is shown").get_by_role(
        "button", name=content, exact=True).click()


def give(phone, text):
    phone.candidate(text).get_by_role("button", name="Put a dot").first.click()
