"""A note is written and synced before its sender, or anybody else, hears of it."""

import asyncio

import pytest

from python_testing.ids import new_id
from python_testing.meeting import meeting
from python_testing.server_process import ServerProcess, build
from python_testing.trace import Trace

NOTES = 25


def traced(server, file):
    """Posts notes one after the other; gives their texts by command id, and what the server did."""
    texts = {}

    async def scenario():
        async with meeting(server) as (lead, column):
            with Trace(server.process, file) as trace:
                for _ in range(NOTES):
                    text = f"lapp-{new_id()}"
                    command = {"type": "postNote", "note": new_id(), "column": column, "text": text}
                    command_id = await lead.send(command)
                    texts[command_id] = text
                    await lead.answer(command_id)
            return list(trace.calls())
    return texts, asyncio.run(asyncio.wait_for(scenario(), 60))


def place(calls, after, holds):
    """Where the first such call stands; the end when there is none."""
    return next((i for i in range(after, len(calls)) if holds(calls[i])), len(calls))


def told_too_early(texts, calls):
    """The commands whose note was not written to the write-ahead log and synced before it was sent."""
    for command_id, text in texts.items():
        written = place(calls, 0, lambda c: c.file.endswith("-wal") and text in c.text)
        synced = place(calls, written, lambda c: "sync" in c.name and c.file.endswith("-wal"))
        told = place(calls, 0, lambda c: c.file.startswith(("TCP", "socket"))
                     and (command_id in c.text or text in c.text))
        assert told < len(calls), "the trace does not show what is sent"
        if not written < synced < told:
            yield command_id


def test_every_note_is_synced_before_anybody_hears_of_it(server, tmp_path):
    texts, calls = traced(server, tmp_path / "trace")
    assert list(told_too_early(texts, calls)) == []
    syncs = sum("sync" in call.name and call.file.endswith("-wal") for call in calls)
    assert syncs >= NOTES
    print(f"{NOTES} notes one at a time, {syncs} syncs of the write-ahead log")


def test_the_trace_shows_when_acknowledgement_comes_first(tmp_path):
    mutation = {"TAVLA_TEST_ACKNOWLEDGE_FIRST": "1"}
    with ServerProcess(tmp_path / "data", mutation, build("debug")) as server:
        texts, calls = traced(server, tmp_path / "trace")
    assert set(told_too_early(texts, calls)) == set(texts)


@pytest.mark.parametrize("name, file, is_sync", [
    ("12 fdatasync(7</d/x-wal>) = 0", "/d/x-wal", True),
    ("12 fdatasync(7</d/x-wal>) = -1 EIO (Input/output error)", None, False),
    ("12 fdatasync(7</d/x-wal> <unfinished ...>\n12 <... fdatasync resumed>) = 0", "/d/x-wal", True),
    ("12 fdatasync(7</d/x-wal> <unfinished ...>", None, False),
])
def test_only_a_sync_that_returned_zero_counts(tmp_path, name, file, is_sync):
    trace = tmp_path / "trace"
    trace.write_text(name)
    calls = list(Trace(None, trace).calls())
    assert [call.file for call in calls] == ([file] if is_sync else [])
