"""The load of exercise 4: every client ends with the same picture, and no group sees another's notes."""

import asyncio
import os
import random

from full_room import GROUPS, PHONES, FullRoom

SEED = int(os.environ.get("TAVLA_SEED", random.randrange(1 << 32)))


def test_twenty_groups_write_for_two_minutes(server, capsys):
    async def play():
        room = FullRoom(server, SEED)
        await room.open()
        await room.write(seconds=120)
        with capsys.disabled():
            print(f"TAVLA_SEED={SEED}: {room.figures()}")
        assert len(room.phones) == GROUPS and len(room.everybody()) == GROUPS * PHONES
        assert room.sent.keys() == room.lead.of("note").keys()
        assert room.moved > 60
        assert [client.role async for client in room.differences()] == []
        assert list(room.strangers()) == []
        for phones in room.phones.values():
            shared = [{k: r for k, r in p.records.items() if not r["type"].startswith("own")} for p in phones]
            assert all(records == shared[0] for records in shared)
        await room.close()

    asyncio.run(asyncio.wait_for(play(), 240))
