"""What was erased, and who wrote after the end, stands in no file and in no line of the log."""

import asyncio

from python_testing.command_line import export
from python_testing.ids import new_id
from python_testing.meeting import meeting, phone


def run(scenario):
    asyncio.run(asyncio.wait_for(scenario, 60))


def canary():
    return f"kanarie-{new_id()}"


def files_with(server, word):
    """The names of all files below the data folder that hold the word."""
    files = (file for file in server.data.rglob("*") if file.is_file())
    return {file.name for file in files if word.encode() in file.read_bytes()}


async def post(client, column, words):
    return {await client.post(column, word): word for word in words}


def test_erased_and_withdrawn_texts_are_in_no_file(server):
    async def scenario():
        async with meeting(server) as (lead, column), phone(server, lead) as writer:
            kept = await post(lead, column, [canary() for _ in range(20)])
            erased = await post(lead, column, [canary() for _ in range(20)])
            withdrawn = await post(writer, column, [canary()])
            [mine] = withdrawn
            # An earlier text of the same note must go too.
            edited = canary()
            await writer.ask("editNote", note=mine, text=edited)
            gone = [*erased.values(), *withdrawn.values(), edited]
            assert all(files_with(server, word) for word in gone), "nothing to lose"
            for note in erased:
                await lead.ask("eraseNote", note=note)
                assert files_with(server, erased[note]) == set()
            await writer.ask("withdrawNote", note=mine)
            check_files(server, gone, kept.values())
            # Nor does it come back from a write-ahead log that outlived the server.
            server.kill()
            server.start("--log", "debug")
            await lead.connect()
            assert {note["text"] for note in lead.of("note").values()} == set(kept.values())
            check_files(server, gone, kept.values())
    run(scenario())


def check_files(server, gone, kept):
    assert [word for word in gone if files_with(server, word)] == []
    assert [word for word in kept if not files_with(server, word)] == []
    assert [word for word in [*gone, *kept] if word in server.output] == []


def test_after_the_end_no_file_tells_who_wrote(server):
    async def scenario():
        async with meeting(server) as (lead, column), phone(server, lead) as writer:
            await post(writer, column, [canary(), canary()])
            events = export(server.data, lead.door.board)["events"]
            actors = {event["actor"] for event in events if "actor" in event}
            assert len(actors) == 1
            [actor] = actors
            assert files_with(server, actor)
            await lead.ask("closeBoard")
            events = export(server.data, lead.door.board)["events"]
            assert [event for event in events if "actor" in event] == []
            assert files_with(server, actor) == set()
            assert files_with(server, writer.token) == set()
            assert actor not in server.output
    run(scenario())


def test_a_meeting_that_goes_on_forgets_who_wrote_each_time_it_ends(server):
    async def scenario():
        async with meeting(server) as (lead, column), phone(server, lead) as writer:
            await post(writer, column, [canary()])
            await lead.ask("closeBoard")
            await lead.ask("reopenBoard", toWrite=True)
            text = canary()
            await post(writer, column, [text])
            events = export(server.data, lead.door.board)["events"]
            [actor] = {event["actor"] for event in events if "actor" in event}
            assert files_with(server, actor) and files_with(server, text)
            await lead.ask("showOnScreen", content="join")
            assert [note["meeting"] for note in lead.of("note").values() if note["text"] == text] == [2]
            await lead.ask("closeBoard")
            assert files_with(server, actor) == set()
            assert files_with(server, writer.token) == set()
            # Nor is it told by what the server reads when it starts again.
            server.kill()
            server.start()
            await lead.connect()
            assert files_with(server, actor) == set()
            assert lead.of("board")[""]["state"] == "closed"
    run(scenario())
