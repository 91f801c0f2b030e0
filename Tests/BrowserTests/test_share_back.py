"""Groups tell one another: approved group by group, one at a time on the wall, with offers of help from the others."""

import pytest
from playwright.sync_api import expect

from group_board import CONTRIBUTIONS, OBSTACLES, OTHERS, PRIVATE, TOOLS, UNREVIEWED, GroupBoard
from room import PICTURES, POCKET, Room
from test_accessibility import holds
from test_screen_states import SIZES, Stage
from test_vote_screens import every_page

HOTEL = "Hotell, vandrarhem och uthyrning"
FEAR = OBSTACLES[0][0]
STARRED = [CONTRIBUTIONS[3], OBSTACLES[4][0], OBSTACLES[1][0]]
HOW = "Vi ger er en fast kontakt"
SECRET = (PRIVATE, TOOLS[0][0], CONTRIBUTIONS[0])


def starred_board(room):
    board = GroupBoard(room.server)
    for text in STARRED:
        board.lead("starNote", note=board.ids[text])
    board.lead("enterPhase", phase="e4.share")
    return board


def phone_of(room, board, group, **context):
    phone = room.phone(board.link("participant"), reduced_motion="reduce", **context)
    phone.accept_rules()
    phone.choose_group(group)
    return phone


def test_a_round_with_offers(room: Room):
    board = starred_board(room)
    console = room.console(board.console)
    projector = room.projector(board.screen, reduced_motion="reduce")
    police = phone_of(room, board, "Polis")
    hotel = phone_of(room, board, "Hotell", color_scheme="dark")
    part = console.part("Grupperna berättar")
    expect(part.locator(".share-turns .share-name > :first-child")).to_have_text(["Polis", HOTEL])
    expect(police.page.locator("#share")).to_contain_text("Snart berättar grupperna för varandra")

    # What waits in the group is read and approved, with a look at what the screen will show.
    part.get_by_role("button", name=f"Granska K · {HOTEL}").click()
    dialog = console.page.get_by_role("dialog")
    expect(dialog.locator(".approve-notes > li")).to_have_count(1)
    preview = dialog.frame_locator("iframe")
    expect(preview.locator("h1").filter(has_text="Hotell")).to_be_visible()
    expect(preview.get_by_text(STARRED[0])).to_be_visible()
    expect(preview.get_by_text(UNREVIEWED)).to_have_count(0)
    assert '"type":"note"' not in projector.received
    console.page.screenshot(path=PICTURES / "share-review-laptop.png")
    holds(console, "review of a group")
    dialog.get_by_role("button", name="Godkänn 1 lapp").click()
    expect(part).not_to_contain_text("att granska")

    # The hotels go first.
    part.get_by_role("button", name=f"Val för K · {HOTEL}").click()
    console.page.get_by_role("menuitem", name="Tidigare i ordningen").click()
    part.get_by_role("button", name=f"Ge ordet till K · {HOTEL}").click()
    expect(projector.page.locator(".head h1")).to_contain_text("Hotell")
    expect(projector.page.locator(".head h1")).to_contain_text("Sedan: Polis")
    expect(projector.page.locator(".wall-row").first).to_contain_text(STARRED[0])
    expect(projector.page.locator(".clock")).to_contain_text("1:5")
    expect(hotel.page.locator("#share")).to_contain_text("Er tur att berätta")

    # The others read the obstacles, and nothing else.
    share = police.page.locator("#share")
    expect(share).to_contain_text("Nu berättar")
    expect(share.locator(".note-text").first).to_have_text(OBSTACLES[1][0])
    expect(share.locator(".note-text")).to_have_count(len(OBSTACLES) + 1)
    assert not any(text in police.received for text in SECRET)
    police.page.screenshot(path=PICTURES / "share-phone.png")
    holds(police, "told")
    fear = share.locator("article").filter(has_text=FEAR)
    fear.get_by_role("button", name="Vi kan hjälpa").click()
    field = share.get_by_label("Hur?")
    expect(field).to_be_focused()
    field.fill(HOW)
    police.page.screenshot(path=PICTURES / "share-phone-form.png")
    holds(police, "offer")
    field.press("Enter")
    expect(fear).to_contain_text("Ni har sagt att ni kan hjälpa.")
    expect(fear).to_contain_text("granskas innan andra ser det")

    # The offer is on the wall and with the hotels at once, what it says after review.
    expect(projector.page.locator(".wall").get_by_text("Polis kan hjälpa")).to_be_visible()
    projector.page.screenshot(path=PICTURES / "share-wall.png")
    own = hotel.page.locator("#share article").filter(has_text=FEAR)
    expect(own).to_contain_text("Polis kan hjälpa")
    expect(own).not_to_contain_text(HOW)
    console.has_others_waiting(1)
    console.press("Visa dem")
    title = console.page.get_by_role("heading", name="Erbjudanden och kommentarer")
    expect(title).to_be_focused()
    expect(title).to_be_in_viewport()
    offers = console.part("Erbjudanden och kommentarer").locator(".offer")
    expect(offers).to_contain_text(HOW)
    console.page.screenshot(path=PICTURES / "share-console-laptop.png")
    holds(console, "turns and offers")
    offers.get_by_role("button", name="Godkänn").click()
    console.has_others_waiting(0)
    expect(own).to_contain_text(HOW)
    hotel.page.screenshot(path=PICTURES / "share-phone-own-dark.png")
    assert HOW not in projector.received

    # It is taken back where it was made, and the turn by the facilitator's undo.
    fear.get_by_role("button", name="Ta tillbaka").click()
    expect(own).not_to_contain_text("kan hjälpa")
    expect(fear.get_by_role("button", name="Vi kan hjälpa")).to_be_visible()
    part.get_by_role("button", name="Ge ordet till B · Polis").click()
    expect(hotel.page.locator("#share")).to_contain_text("Polis")
    expect(own).to_have_count(0)
    console.page.get_by_role("button", name="Ångra: ge ordet").click()
    expect(projector.page.locator(".head h1")).to_contain_text("Hotell")
    part.get_by_role("button", name="Ta tillbaka ordet").click()
    expect(part).to_contain_text("Ingen grupp berättar just nu.")

    # Another name is seen at once, and heard.
    console.view("Mötet")
    row = console.page.locator(".group-row").filter(has_text=HOTEL)
    row.get_by_role("button", name=f"Gör något med gruppen {HOTEL}").click()
    console.page.get_by_role("menuitem", name="Byt namn …").click()
    dialog.get_by_label("Gruppens namn").fill("Hotellen")
    dialog.get_by_role("button", name="Spara").click()
    expect(part.locator(".share-turns .share-name > :first-child")).to_have_text(["Hotellen", "Polis"])
    expect(part.get_by_role("button", name="Val för K · Hotellen")).to_be_visible()
    expect(projector.page.locator(".wall")).to_have_attribute("data-content", "instruction")


def test_what_is_written_for_an_offer_stays(room: Room):
    """Whatever others do meanwhile, and when the board did not take it."""
    board = starred_board(room)
    board.lead("giveTurn", group="hotell")
    police = phone_of(room, board, "Polis")
    share = police.page.locator("#share")
    fear = share.locator("article").filter(has_text=FEAR)
    fear.get_by_role("button", name="Vi kan hjälpa").click()
    field = share.get_by_label("Hur?")
    expect(field).to_be_focused()
    field.press_sequentially(HOW)
    offer(board, offer="g" * 15, group="taxi")
    expect(fear).to_contain_text("Taxi och transport kan hjälpa")
    board.lead("starNote", note=board.ids[FEAR])
    expect(fear.locator(".note-mark-star")).to_be_visible()
    board.lead("lockBoard")
    expect(share.get_by_role("button", name="Vi kan hjälpa")).to_have_count(0)
    stands(field)
    board.lead("unlockBoard")

    # Somebody else in the group was first.
    offer(board)
    expect(fear).to_contain_text("Ni har sagt att ni kan hjälpa.")
    stands(field)
    field.press("Enter")
    expect(police.page.locator("#toast-text")).to_have_text("Er grupp har redan sagt det.")
    expect(field).to_have_value(HOW)
    fear.get_by_role("button", name="Ta tillbaka").click()
    expect(fear).not_to_contain_text("Ni har sagt")

    # The turn goes on.
    field.focus()
    board.lead("giveTurn", group="polis")
    expect(share).to_contain_text("Det du skriver till grupper som har berättat")
    stands(field)
    field.press("Enter")
    expect(fear).to_contain_text("Ni har sagt att ni kan hjälpa.")
    expect(fear).to_contain_text(HOW)
    expect(field).to_have_count(0)


def stands(field):
    expect(field).to_have_value(HOW)
    expect(field).to_be_focused()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_on_the_wall(room: Room, size):
    board = starred_board(room)
    board.lead("giveTurn", group="hotell")
    offer(board)
    projector = room.projector(board.screen, viewport=size, reduced_motion="reduce")
    stage = Stage(None, projector, "{width}x{height}".format(**size))
    page = projector.page
    for content in ("rows", "group"):
        if content == "group":
            board.lead("showOnScreen", content="group", group="hotell")
        expect(page.locator(f".wall[data-content='{content}'] h1")).to_contain_text("Sedan: Polis")
        expect(page.locator(".foot")).to_contain_text("fler")
        shown = every_page(stage, f"share-{content}")
        assert "Polis kan hjälpa" in shown and "Stjärna" in shown
        assert shown.index(CONTRIBUTIONS[3]) < shown.index(CONTRIBUTIONS[0])
        holds(projector, content)
    assert not any(text in projector.received for text in (PRIVATE, UNREVIEWED, OTHERS))


def offer(board, offer="f" * 15, group=None, **text):
    """From the police, or from somebody who comes to another group."""
    async def ask():
        from python_testing.ids import new_token
        from python_testing.wire import Client
        token = new_token() if group else board.police
        async with Client(board.server.address, board.join, "participant", token) as phone:
            if group:
                await phone.ask("chooseGroup", group=group)
            await phone.ask("offerHelp", offer=offer, note=board.ids[FEAR], **text)
    board._run(ask())


def test_on_a_facilitators_phone(room: Room):
    board = starred_board(room)
    board.lead("giveTurn", group="hotell")
    offer(board)
    console = room.console(board.console, viewport=POCKET, has_touch=True)
    part = console.part("Grupperna berättar")
    expect(part.get_by_role("button", name="Ge ordet till B · Polis")).to_be_visible()
    console.page.screenshot(path=PICTURES / "share-console-phone.png")
    part.get_by_role("button", name=f"Granska K · {HOTEL}").click()
    preview = console.page.get_by_role("dialog").frame_locator("iframe")
    # For a moment the picture before it is there too.
    expect(preview.locator("h1").filter(has_text="Hotell")).to_be_visible()
    console.page.screenshot(path=PICTURES / "share-review-phone.png")
    holds(console, "review of a group on a phone")


def test_what_a_group_keeps_to_itself(room: Room):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.contact")
    board.lead("showOnScreen", content="group", group="hotell")
    projector = room.projector(board.screen)
    phone = phone_of(room, board, "Hotell")
    phone.post("Vi frågar aldrig", "Granskas innan den visas")
    note = phone.note("Vi frågar aldrig")
    note.get_by_role("button", name="Ändra eller ta bort").click()
    phone.page.get_by_role("button", name="Dela utanför gruppen").click()
    expect(note).to_contain_text("Delas utanför gruppen")
    expect(projector.page.locator(".wall")).to_contain_text("2 lappar stannar i grupperna")
    console = room.console(board.console)
    card = console.queued("Vi frågar aldrig")
    expect(card).to_contain_text("Delas utanför gruppen")
    card.get_by_role("button", name="Godkänn").click()
    projector.shows("Vi frågar aldrig")
    note.get_by_role("button", name="Ändra eller ta bort").click()
    phone.page.get_by_role("button", name="Dela inte längre").click()
    expect(projector.note("Vi frågar aldrig")).to_have_count(0)
    projector.has_never_had(PRIVATE)
