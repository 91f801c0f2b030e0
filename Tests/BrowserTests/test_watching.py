"""What every other test relies on: a page that does wrong is found out."""

import re

import pytest

#: An event that tells of it, what the page does, and what is then said of it.
WRONGS = [
    ("console", "console.error('lost')", "error: lost"),
    ("console", "fetch('http://192.0.2.1/').catch(() => {})", "Content Security Policy"),
    ("pageerror", "setTimeout(() => { throw new Error('thrown') })", "error: thrown"),
    ("request", "location.assign('http://192.0.2.1/')", "asked another host: http://192.0.2.1"),
]


@pytest.mark.parametrize(("event", "wrong", "told"), WRONGS)
def test_a_wrong_is_noticed(room, event, wrong, told):
    index = room.code_page()
    with index.page.expect_event(event):
        index.page.evaluate(wrong)
    assert any(told in fault for fault in index.faults)
    index.expected.append(re.compile(""))
