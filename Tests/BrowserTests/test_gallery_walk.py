"""People walk from table to table in mixed teams, each told where by their phone, and comment on what hangs there."""

import pytest
from playwright.sync_api import expect

from group_board import CONTRIBUTIONS, OBSTACLES, PRIVATE, TOOLS, UNREVIEWED, GroupBoard
from room import PICTURES, POCKET, Room
from test_accessibility import holds
from test_screen_states import SIZES, Stage
from test_share_back import phone_of, stands

UNSURE = OBSTACLES[1][0]
HOW = "Vi ger er en fast kontakt"
#: Besides the hotels and the police.
FIELDS = [
    "socialtjanst", "skola", "halsa", "raddning", "statliga", "jourer", "trossamfund", "foreningsliv", "fastighet",
    "restaurang", "taxi", "bevakning", "massage", "bygg", "jordbruk", "handel"]
COMMENT = "Samma sak hos oss, i synnerhet på natten"


def board_to_walk(room, *tables):
    """With a table of the hotels, one of the police, and one of each of these groups."""
    board = GroupBoard(room.server)
    for table in tables:
        board.lead("openGroup", group=table)
        board.come_alone(table, f"Hinder hos {table}")
    if tables:
        board.lead("moderateNotes", notes=[board.ids[f"Hinder hos {table}"] for table in tables], state="approved")
    board.lead("enterPhase", phase="e4.share")
    return board


def test_a_walk_with_comments(room: Room):
    board = board_to_walk(room)
    console = room.console(board.console)
    projector = room.projector(board.screen, reduced_motion="reduce")
    police = phone_of(room, board, "Polis")
    hotel = phone_of(room, board, "Hotell", color_scheme="dark")
    part = console.part("Grupperna berättar")
    assert UNSURE not in police.received
    part.get_by_role("button", name="Börja vernissage").click()
    expect(part).to_contain_text("Vernissage, varv 1 av 2")
    wall = projector.page.locator(".instruction")
    expect(wall).to_contain_text("Vernissage · varv 1 av 2")
    expect(wall.locator(".station-team")).to_have_text(["Lag 1", "Lag 2"])
    expect(wall.locator(".clock")).to_contain_text("1:5")

    # Each phone says where to go; in two rounds everybody has been at both tables.
    share, own = police.page.locator("#share"), hotel.page.locator("#share")
    first = head_of(share)
    part.get_by_role("button", name="Nästa varv").click()
    expect(wall).to_contain_text("varv 2 av 2")
    # A second tap in the same place is not the way back.
    for_next = part.get_by_role("button", name="Nästa varv")
    expect(for_next).to_have_attribute("aria-disabled", "true")
    for_next.click(force=True)
    expect(part).to_contain_text("varv 2 av 2")
    expect(share.locator(".share-head")).to_contain_text("varv 2 av 2")
    assert {first, head_of(share)} == {"Gå till bord", "Stanna vid ert bord"}
    if head_of(share) != "Gå till bord":
        part.get_by_role("button", name="Föregående varv").click()
        expect(share.locator(".share-head")).to_contain_text("varv 1 av 2")
    expect(share.locator(".share-now")).to_contain_text("Hotell")

    # What is approved hangs there, by question; one comments and does nothing else.
    expect(share.locator("section h2")).to_have_text(["Verktyg", "Möjligt bidrag", "Hinder"])
    for text in (UNSURE, CONTRIBUTIONS[0], TOOLS[0][0]):
        expect(share.get_by_text(text, exact=True)).to_be_visible()
    assert PRIVATE not in police.received and UNREVIEWED not in police.received
    police.page.screenshot(path=PICTURES / "walk-phone.png")
    holds(police, "at a table")
    unsure = share.locator("article").filter(has_text=UNSURE)
    unsure.get_by_role("button", name="Kommentera").click()
    field = share.get_by_label("Din kommentar")
    expect(field).to_be_focused()
    field.fill(COMMENT)
    police.page.screenshot(path=PICTURES / "walk-phone-form.png")
    holds(police, "a comment")
    field.press("Enter")
    expect(unsure).to_contain_text("Granskas innan andra ser den.")
    # Another Enter opens the form again, and takes nothing back.
    expect(unsure.get_by_role("button", name="Kommentera")).to_be_focused()
    police.page.keyboard.press("Enter")
    expect(field).to_be_focused()
    unsure.get_by_role("button", name="Avbryt").click()

    # Nobody else reads it before it is approved, then the group it is for.
    console.has_others_waiting(1)
    comments = console.part("Erbjudanden och kommentarer").locator(".offer")
    expect(comments).to_contain_text(COMMENT)
    assert '"kind":"comment"' not in hotel.received + projector.received
    console.page.screenshot(path=PICTURES / "walk-console-laptop.png")
    holds(console, "a walk")
    comments.get_by_role("button", name="Godkänn").click()
    console.has_others_waiting(0)
    part.get_by_role("button", name="Avsluta vernissagen").click()
    expect(own).to_contain_text("Kommentarer till er")
    expect(own.locator("article").filter(has_text=UNSURE)).to_contain_text(f"Kommentar: {COMMENT}")
    hotel.page.screenshot(path=PICTURES / "walk-phone-comments-dark.png")
    holds(hotel, "comments to us")
    expect(share.get_by_text(UNSURE, exact=True)).to_have_count(0)
    expect(part.get_by_role("button", name="Börja vernissage")).to_be_visible()
    projector.has_never_had(COMMENT)

    # Its end is undone: all stand where they stood.
    console.page.get_by_role("button", name="Ångra: vernissage").click()
    expect(share.locator(".share-now")).to_contain_text("Hotell")
    unsure.get_by_role("button", name="Ta tillbaka").click()
    expect(own).not_to_contain_text(COMMENT)


def test_what_is_written_at_a_table_stays_without_the_note(room: Room):
    board = board_to_walk(room)
    board.lead("walk", round=1)
    police = phone_of(room, board, "Polis")
    share = police.page.locator("#share")
    if head_of(share) != "Gå till bord":
        board.lead("walk", round=2)
    unsure = share.locator("article").filter(has_text=UNSURE)
    unsure.get_by_role("button", name="Kommentera").click()
    field = share.get_by_label("Din kommentar")
    field.press_sequentially(HOW)
    police.page.reload()
    expect(share.get_by_label("Din kommentar")).to_have_value(HOW)
    board.lead("eraseNote", note=board.ids[UNSURE])
    expect(share).to_contain_text("Lappen visas inte längre.")
    expect(share.get_by_text(UNSURE)).to_have_count(0)
    expect(share.get_by_label("Din kommentar")).to_have_value(HOW)


def test_what_is_written_at_a_table_stays_when_the_round_is_over(room: Room):
    board = board_to_walk(room)
    board.lead("walk", round=1)
    police = phone_of(room, board, "Polis")
    share = police.page.locator("#share")
    board.lead("walk", round=2 if head_of(share) != "Gå till bord" else 1)
    expect(share.locator(".share-head")).to_contain_text("Gå till bord")
    unsure = share.locator("article").filter(has_text=UNSURE)
    unsure.get_by_role("button", name="Kommentera").click()
    field = share.get_by_label("Din kommentar")
    field.press_sequentially(HOW)
    here = 2 if "varv 2" in share.inner_text() else 1
    board.lead("walk", round=3 - here)
    expect(share).to_contain_text("Det du skriver vid ett annat bord")
    stands(field)
    board.lead("walk")
    expect(share.locator(".share-head")).not_to_contain_text("varv")
    board.lead("enterPhase", phase="e4.tool")
    expect(police.page.locator("#question")).to_be_visible()
    stands(field)
    field.press("Enter")
    expect(share).to_be_hidden()
    # It came in time, and is reviewed though the groups tell no longer.
    console = room.console(board.console)
    comment = console.part("Erbjudanden och kommentarer").locator(".offer")
    expect(comment).to_contain_text(HOW)
    comment.get_by_role("button", name="Godkänn").click()
    expect(console.page.locator(".share")).to_be_hidden()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
@pytest.mark.parametrize("tables", [[], FIELDS], ids=["few", "all"])
def test_on_the_wall(room: Room, size, tables):
    board = board_to_walk(room, *tables)
    board.lead("walk", round=1)
    board.lead("pauseCountdown")
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    expect(projector.page.locator(".stations .group").first).to_contain_text("Lag 1")
    stage.shows("walk-many" if tables else "walk", "instruction")
    holds(projector, "a walk")
    projector.has_never_had(UNSURE, PRIVATE, UNREVIEWED)


def test_on_a_facilitators_phone(room: Room):
    board = board_to_walk(room)
    board.lead("walk", round=1)
    console = room.console(board.console, viewport=POCKET, has_touch=True)
    part = console.part("Grupperna berättar")
    expect(part.get_by_role("button", name="Nästa varv")).to_be_visible()
    part.locator(".walk").scroll_into_view_if_needed()
    console.page.screenshot(path=PICTURES / "walk-console-phone.png")
    holds(console, "a walk on a phone")


def head_of(share):
    heading = share.locator(".share-head .notes-heading")
    expect(heading).to_be_visible()
    return heading.inner_text()
