"""A round over themes, from its start to its result, as an independent client sees it."""

import asyncio

import pytest

from python_testing.ids import new_id
from python_testing.meeting import meeting, phone
from python_testing.wire import Client, Rejected


def test_dots_follow_themes_and_undo_takes_a_closing_back(server):
    async def play():
        async with meeting(server) as (lead, column), phone(server, lead) as one, phone(server, lead) as other:
            notes = [await lead.post(column, text) for text in ("Ett", "Två", "Tre")]
            first, second, vote = new_id(), new_id(), new_id()
            await lead.ask("makeTheme", theme=first, notes=notes[:1], title="Första")
            await lead.ask("makeTheme", theme=second, notes=notes[1:2], title="Andra")
            terms = {"columns": [column], "candidates": "themes", "dots": 2, "severalOnOne": False}
            await lead.ask("startVote", vote=vote, **terms)
            await one.until_records(lambda records: f"vote/{vote}" in records)
            assert one.of("vote")[vote] == {"type": "vote", "id": vote, "number": 1, **terms, "state": "open"}
            for on in (first, second):
                await one.ask("giveDot", vote=vote, on=on)
            await other.ask("giveDot", vote=vote, on=notes[2])
            await lead.ask("mergeThemes", theme=first, into=second)
            # One on each is allowed, so that the other one comes back.
            own = {"type": "ownVote", "id": vote, "dots": [{"on": second, "count": 1}], "left": 1}
            await one.until_records(lambda records: records.get(f"ownVote/{vote}") == own)
            await lead.ask("addHands", vote=vote, on=second, count=3)
            await lead.ask("closeVote", vote=vote)
            with pytest.raises(Rejected, match="voteIsClosed"):
                await other.ask("giveDot", vote=vote, on=second)
            await lead.ask("undo")
            await other.ask("giveDot", vote=vote, on=first)
            await lead.ask("closeVote", vote=vote)
            async with Client(server.address, lead.door, "facilitator") as late:
                results = late.of("vote")[vote]["results"]
                assert results == [{"on": second, "place": 1, "dots": 2, "hands": 3, "notes": 2},
                                   {"on": notes[2], "place": 2, "dots": 1, "hands": 0}]
                assert late.of("turnout")[vote] == {"type": "turnout", "id": vote, "voters": 2, "dots": 3}

    asyncio.run(asyncio.wait_for(play(), 20))
