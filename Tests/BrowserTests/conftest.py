"""Browsers for the whole run, and a room for each test."""

import pytest
from playwright.sync_api import expect, sync_playwright

import launching
from room import Room

#: Two busy cores; every wait ends as soon as what it waits for has happened.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium(playwright):
    browser = launching.chromium(playwright)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def firefox(playwright):
    browser = launching.firefox(playwright)
    yield browser
    browser.close()


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    if call.when == "call":
        item.stash[FAILED] = call.excinfo is not None
    return (yield)


@pytest.fixture
def room(server, chromium, request):
    yield from opened(Room(server, chromium), request)


@pytest.fixture
def firefox_room(server, firefox, request):
    yield from opened(Room(server, firefox), request)


def opened(room, request):
    yield room
    room.close(request.node.stash[FAILED])
