"""A vote on the wall and on the phone, over notes and over themes: running and closed, in the sizes of the room."""

import pytest
from playwright.sync_api import expect

from room import PICTURES, POCKET, Room
from test_accessibility import holds
from test_screen_states import FIND_FAULTS, SIZES, Stage
from vote_board import NOTES, SINGLE, THEMES, VoteBoard

BOTH = pytest.mark.parametrize("candidates", ["notes", "themes"])
NARROW = {"width": 320, "height": 640}

#: Text that is cut off or outside the page, and controls that lie over one another or are too small for a thumb.
PHONE_FAULTS = """() => {
    const faults = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push("wider than the phone");
    const controls = [...document.querySelectorAll("#vote :is(button, summary)")].filter((one) => one.checkVisibility());
    const boxes = controls.map((one) => one.getBoundingClientRect());
    for (const [i, box] of boxes.entries()) {
        if (box.height < 43.5) faults.push(`too small: ${controls[i].outerHTML}`);
        for (const other of boxes.slice(i + 1)) {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            if (across > 1 && down > 1) faults.push(`over one another: ${controls[i].outerHTML}`);
        }
    }
    for (const one of document.querySelectorAll("#vote :is(p, li, h1, h2, summary)")) {
        if (one.checkVisibility() && one.scrollWidth > one.clientWidth + 1) faults.push(`cut off: ${one.textContent}`);
    }
    return faults;
}"""


@BOTH
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_on_the_wall(room: Room, candidates, size):
    board = VoteBoard(room.server).start(candidates)
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    page = projector.page
    expect(page.locator(".vote-given")).to_have_text("0 prickar")
    board.everybody_votes()
    expect(page.locator(".vote-given")).to_have_text("27 prickar")
    expect(page.locator(".vote-voters")).to_have_text("9 har röstat")
    assert "results" not in projector.received
    shown = every_page(stage, f"vote-{candidates}")
    expected = NOTES if candidates == "notes" else [title for title, _ in THEMES if title] + THEMES[-1][1] + SINGLE
    assert all(name in shown for name in expected)
    board.lead("addHands", vote=board.vote, on=board.ids[SINGLE[0]], count=4)
    board.lead("closeVote", vote=board.vote)
    expect(page.locator(".vote-place").first).to_have_text("Plats 1")
    result = every_page(stage, f"vote-{candidates}-result")
    assert "· 4 händer" in result
    assert ("3 lappar" in result) == (candidates == "themes")
    holds(projector, "result")


def every_page(stage, name):
    """Looks at each page of what is shown; gives all that stands there."""
    page = stage.projector.page
    dots = page.locator(".foot .page-dots > .dot")
    shown = []
    for number in range(max(1, dots.count())):
        if number:
            page.keyboard.press("PageDown")
        looks_well(stage, name if number == 0 else f"{name}-{number + 1}")
        shown.append(page.locator(".picture").inner_text())
    for _ in shown:
        page.keyboard.press("PageUp")
    return "\n".join(shown)


def looks_well(stage, name):
    """Whole and apart in every size; where the pages end differs, so that one size is read aloud."""
    page = stage.projector.page
    # Those who voted have gone home.
    expect(page.locator(".foot")).to_contain_text("0 inne")
    take_picture(page, f"{name}-{stage.size}")
    assert page.evaluate(FIND_FAULTS) == [], name
    if stage.size == "1920x1080":
        stage._reads_as_agreed(name)


def take_picture(page, name):
    PICTURES.joinpath("screens").mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / "screens" / f"{name}.png", full_page=True)


@BOTH
@pytest.mark.parametrize("size, scheme", [(POCKET, "dark"), (NARROW, "light")], ids=["390x844", "320x640"])
def test_on_the_phone(room: Room, candidates, size, scheme):
    board = VoteBoard(room.server).start(candidates)
    phone = room.phone(board.phone, reduced_motion="reduce", viewport=size, color_scheme=scheme)
    phone.accept_rules()
    phone.asks("Vad börjar vi med?")
    board.everybody_votes()
    first = THEMES[1][0] if candidates == "themes" else NOTES[0]
    phone.give(first, first, SINGLE[0])
    phone.has_left("0 av 3 prickar kvar")
    is_whole(phone, f"phone-{candidates}-{size['width']}")
    holds(phone, "vote")
    board.lead("closeVote", vote=board.vote)
    phone.asks("Resultat")
    is_whole(phone, f"phone-{candidates}-result-{size['width']}")
    holds(phone, "result")


def is_whole(phone, name):
    take_picture(phone.page, name)
    assert phone.page.evaluate(PHONE_FAULTS) == [], name
