"""One contribution at a time on a phone: what stands in its way, and what gets past that."""

from playwright.sync_api import expect

from group_board import CONTRIBUTIONS, OBSTACLES, TOOLS, UNREVIEWED, GroupBoard
from room import PICTURES, Room
from test_accessibility import holds


def test_on_the_phone(room: Room):
    board = GroupBoard(room.server)
    phone = room.phone(board.link("participant"), reduced_motion="reduce")
    phone.accept_rules()
    page = phone.page
    phone.choose_group("Hotell")
    one = page.locator("#one")
    expect(one.get_by_role("status")).to_contain_text("Möjligt bidrag 1 av 5")
    expect(one.locator("> article")).to_contain_text(CONTRIBUTIONS[0])
    expect(one.locator("> article")).to_contain_text("från fråga 2")
    expect(page.locator("#notes .note-text")).to_have_text([OBSTACLES[0][0]])
    one.get_by_role("button", name="Nästa").click()
    expect(one.get_by_role("button", name="Nästa")).to_be_focused()
    lonely = page.locator("#notes article").filter(has_text=OBSTACLES[2][0])
    expect(lonely).to_contain_text("Verktyg saknas")
    expect(page.locator("#notes article").filter(has_text=OBSTACLES[1][0])).not_to_contain_text("Verktyg saknas")
    phone.write("Telefonen är avstängd på natten")
    mine = page.locator("#notes article").filter(has_text="Telefonen är avstängd")
    # That it stands below the contribution says what it hinders; the screen says so of it.
    expect(mine).not_to_contain_text("Hindrar")
    expect(mine).to_contain_text("Verktyg saknas")
    picture(page, "phone-one")
    holds(phone, "one")
    for _ in range(4):
        one.get_by_role("button", name="Nästa").click()
    expect(one.get_by_role("status")).to_contain_text("Gäller alla")
    expect(page.locator("#notes .note-text")).to_have_text([OBSTACLES[5][0], UNREVIEWED])
    board.lead("enterPhase", phase="e4.tool")
    expect(one.get_by_role("status")).to_contain_text("Utan koppling")
    for _ in range(4):
        one.get_by_role("button", name="Föregående").click()
    expect(one.get_by_role("status")).to_contain_text("Möjligt bidrag 2 av 5")
    obstacle = one.locator(".one-others > li").filter(has_text=OBSTACLES[2][0])
    past = one.locator(".one-others > li").filter(has_text=OBSTACLES[1][0])
    expect(past.locator(".one-tools")).to_have_text(TOOLS[2][0])
    obstacle.get_by_role("button", name="Lägg till ett verktyg").click()
    expect(phone.field).to_be_focused()
    phone.write("Två i receptionen på natten")
    expect(obstacle).not_to_contain_text("Verktyg saknas")
    expect(page.locator("#notes article").filter(has_text="Två i receptionen")).to_contain_text("Tar oss förbi")
    expect(obstacle.locator(".one-tools")).to_have_text("Två i receptionen på natten")
    picture(page, "phone-one-tools")
    holds(phone, "one-tools")


def test_the_contribution_goes_while_somebody_writes(room: Room):
    """With nothing written the next one takes its place; what is written points at no other, and the page says so."""
    board = GroupBoard(room.server)
    phone = room.phone(board.link("participant"), reduced_motion="reduce")
    phone.accept_rules()
    phone.choose_group("Hotell")
    one = phone.page.locator("#one")
    one.get_by_role("button", name="Nästa").click()
    expect(one.locator("> article")).to_contain_text(CONTRIBUTIONS[1])
    board.lead("moderateNotes", notes=[board.ids[CONTRIBUTIONS[1]]], state="hidden")
    expect(one.locator("> article")).to_contain_text(CONTRIBUTIONS[2])
    phone.field.fill("Telefonen är avstängd")
    board.lead("moderateNotes", notes=[board.ids[CONTRIBUTIONS[2]]], state="hidden")
    expect(one.get_by_role("status")).to_contain_text("Gäller alla")
    expect(one.get_by_role("status")).to_contain_text("Lappen du skrev om är borta.")
    phone.page.get_by_role("button", name="Lägg till", exact=True).click()
    mine = phone.page.locator("#notes article").filter(has_text="Telefonen är avstängd")
    expect(mine).to_be_visible()
    expect(one).not_to_contain_text("Lappen du skrev om är borta.")
    for _ in range(3):
        one.get_by_role("button", name="Föregående").click()
        expect(mine).to_have_count(0)


def picture(page, name):
    PICTURES.joinpath("screens").mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / "screens" / f"{name}.png")
