"""What is erased or withdrawn stands in no file and no log; the end of the meeting leaves no author."""

import asyncio

from crash_loop import export
from meeting import meeting
from python_testing.wire import Client

CANARIES = ["kanariefagelraderad", "kanariefagelatertagen", "kanariefagelandrad"]


def found(server, word):
    return [path.name for path in server.data.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


def run(scenario):
    asyncio.run(asyncio.wait_for(scenario, 60))


def test_an_erased_or_withdrawn_text_is_nowhere(server):
    async def scenario():
        async with meeting(server) as (lead, column, join), Client(server.address, join, "participant") as phone:
            kept = [await lead.post(column, f"Kvar {number}") for number in range(50)]
            erased = await phone.post(column, f"Om {CANARIES[0]} här")
            await phone.ask("editNote", note=erased, text=f"Nu {CANARIES[2]} där")
            withdrawn = await phone.post(column, f"Om {CANARIES[1]} här")
            assert all(found(server, word) for word in CANARIES)
            await lead.ask("eraseNote", note=erased)
            await phone.ask("withdrawNote", note=withdrawn)
            assert [found(server, word) for word in CANARIES] == [[], [], []]
            await lead.until_records(lambda records: f"note/{withdrawn}" not in records)
            assert {f"note/{note}" for note in kept} <= set(lead.records)
            assert found(server, "Kvar 7")
        assert not any(word in server.output for word in CANARIES)
        server.kill()
        server.start()
        assert [found(server, word) for word in CANARIES] == [[], [], []]
    run(scenario())


def test_the_end_of_the_meeting_leaves_no_author(server):
    async def scenario():
        async with meeting(server) as (lead, column, join), Client(server.address, join, "participant") as phone:
            await phone.post(column, "Lapp")
            actors = [e["actor"] for e in export(server, join.board) if "actor" in e]
            assert len(actors) == 1 and found(server, actors[0])
            await lead.ask("closeBoard")
            assert [e for e in export(server, join.board) if "actor" in e] == []
            assert found(server, actors[0]) == []
    run(scenario())
