"""The sources of the pages, served as they are: this is how one develops."""

import pytest
from playwright.sync_api import expect

from python_testing.server_process import ROOT, ServerProcess


@pytest.fixture
def server(tmp_path):
    with ServerProcess(tmp_path / "data", pages=ROOT / "Web") as process:
        yield process


def test_every_page_works_without_a_build_step(room):
    expect(room.host().page.get_by_role("heading", name="Starta en ny tavla")).to_be_visible()
    console = room.new_board("brainstorm", "Sommarfest")
    projector = room.projector(console.link_to("Storbild"))
    phone = room.code_page().enter(console.join_code)
    phone.accept_rules()
    console.next_phase("Skriv idéer")
    phone.post("Dans i parken")
    console.press("Lappar")
    projector.shows("Dans i parken")
    expect(room.phone(console.link_to("Deltagare"), locale="en-GB").heading).to_have_text("Before we begin")
