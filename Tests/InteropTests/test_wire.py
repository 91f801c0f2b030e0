"""An independent WebSocket library joins, posts, moderates and resumes."""

import asyncio
import json
import urllib.error
import urllib.request

import pytest
import websockets

from python_testing.host import Door
from python_testing.wire import Client, Rejected, fragments, new_id

LIMIT = 20


def run(scenario):
    asyncio.run(asyncio.wait_for(scenario, LIMIT))


def first_column(client):
    """Enters nothing; the first column of the board in order."""
    return min(client.of("column").values(), key=lambda column: column["number"])["id"]


def write_phase(client):
    phases = client.of("phase").values()
    return min((p for p in phases if p["kind"] == "write"), key=lambda p: p["number"])


async def participant(server, lead):
    """A phone that came in by the typed code."""
    code = lead.welcome["invitation"]["code"]
    return Client(server.address, server.host.join(code.lower()), "participant")


def test_a_note_goes_from_a_phone_to_the_screen(server):
    async def scenario():
        door = server.host.create_board("retro")
        async with Client(server.address, door, "facilitator") as lead:
            phase = write_phase(lead)
            await lead.ask("enterPhase", phase=phase["id"])
            screen_url = lead.welcome["invitation"]["screen"]["url"]
            screen_secret = screen_url.split("#")[1].split(".")[1]
            async with Client(server.address, Door(door.board, screen_secret), "screen") as screen, \
                    await participant(server, lead) as phone:
                note = await phone.post(phase["columns"][0], "Mer kaffe")
                await screen.until_records(lambda records: f"note/{note}" in records)
                await lead.until_records(lambda records: f"note/{note}" in records)
                assert screen.records[f"note/{note}"]["text"] == "Mer kaffe"
                await phone.until_records(lambda records: f"ownNote/{note}" in records)
                assert phone.records[f"ownNote/{note}"]["state"] == "shown"
    run(scenario())


def test_a_sensitive_note_reaches_others_only_when_approved(server):
    async def scenario():
        door = server.host.create_board("stad-for-stad")
        async with Client(server.address, door, "facilitator") as lead:
            # The first phase whose columns are open to all and not hidden until reveal.
            columns = lead.of("column")
            phase = min(
                (p for p in lead.of("phase").values() if p["kind"] == "write" and all(
                    columns[c]["scope"] == "room" and not columns[c]["isHidden"] for c in p["columns"])),
                key=lambda p: p["number"])
            await lead.ask("enterPhase", phase=phase["id"])
            async with await participant(server, lead) as phone, await participant(server, lead) as other:
                note = await phone.post(phase["columns"][0], "Nattbussen till hamnen")
                await lead.until_records(lambda records: f"note/{note}" in records)
                assert lead.records[f"note/{note}"]["state"] == "pending"
                await phone.until_records(lambda records: f"ownNote/{note}" in records)
                assert phone.records[f"ownNote/{note}"]["state"] == "review"
                # A second note, approved at once, comes later than anything that was said of the first.
                await lead.ask("moderateNote", note=note, state="approved")
                await other.until_records(lambda records: f"note/{note}" in records)
                texts = [raw for raw in other.raw if "Nattbussen" in raw]
                assert len(texts) == 1 and '"state":"approved"' in texts[0]
    run(scenario())


def test_notes_put_together_are_a_theme_for_those_who_see_them(server):
    async def scenario():
        door = server.host.create_board("brainstorm")
        async with Client(server.address, door, "facilitator") as lead:
            phase = write_phase(lead)
            await lead.ask("enterPhase", phase=phase["id"])
            async with await participant(server, lead) as phone:
                notes = [await lead.post(phase["columns"][0], f"Idé {n}") for n in range(40)]
                theme = new_id()
                await lead.ask("makeTheme", theme=theme, notes=notes[:2], title="Liknande")
                await phone.until_records(lambda records: f"theme/{theme}" in records)
                assert phone.records[f"theme/{theme}"] == {
                    "type": "theme", "id": theme, "title": "Liknande", "notes": notes[:2], "count": 2}
                await lead.ask("moderateNotes", notes=notes, state="hidden", revisions=[1] * 40)
                await phone.until_records(lambda records: f"theme/{theme}" not in records)
                assert not phone.of("note")
                # Forty notes were hidden in one act, and come back in one.
                await lead.until_records(lambda records: records["undo"]["act"] == "moderateNotes")
                assert lead.records["undo"]["count"] == 40
                await lead.ask("undo", at=lead.records["undo"]["at"])
                await phone.until_records(lambda records: f"theme/{theme}" in records)
                assert len(phone.of("note")) == 40
                with pytest.raises(Rejected, match="unknownTheme"):
                    await lead.ask("dissolveTheme", theme=new_id())
    run(scenario())


def test_a_client_that_was_away_shortly_gets_what_it_missed(server):
    async def scenario():
        door = server.host.create_board("brainstorm")
        async with Client(server.address, door, "facilitator") as lead:
            phase = write_phase(lead)
            await lead.ask("enterPhase", phase=phase["id"])
            phone = await participant(server, lead)
            await phone.connect()
            await phone.socket.close()
            notes = [await lead.post(phase["columns"][0], f"Idé {n}") for n in range(5)]
            welcome = await phone.connect()
            assert welcome["resumed"] is True
            assert all(record["type"] in ("ownNote", "membership") for record in welcome["records"])
            await phone.until_records(lambda records: all(f"note/{n}" in records for n in notes))
            await phone.socket.close()
    run(scenario())


def test_a_restart_keeps_what_was_saved_and_a_repeat_has_one_effect(server):
    async def scenario():
        door = server.host.create_board("brainstorm")
        lead = Client(server.address, door, "facilitator")
        await lead.connect()
        phase = write_phase(lead)
        await lead.ask("enterPhase", phase=phase["id"])
        phone = await participant(server, lead)
        await phone.connect()
        note, command = new_id(), new_id()
        post = {"type": "postNote", "note": note, "column": phase["columns"][0], "text": "Kvar"}
        await phone.answer(await phone.send(post, command))
        server.kill()
        server.start()
        await phone.connect()
        assert phone.records[f"ownNote/{note}"]["text"] == "Kvar"
        await phone.answer(await phone.send(post, command))
        with pytest.raises(Rejected, match="commandIdIsTaken"):
            await phone.answer(await phone.send({**post, "text": "Något annat"}, command))
        await lead.connect()
        assert [n["text"] for n in lead.of("note").values()] == ["Kvar"]
        await phone.socket.close()
        await lead.socket.close()
    run(scenario())


def test_a_message_in_pieces_is_one_message(server):
    async def scenario():
        door = server.host.create_board("brainstorm")
        async with Client(server.address, door, "facilitator") as lead:
            phase = write_phase(lead)
            await lead.ask("enterPhase", phase=phase["id"])
            command_id, note = new_id(), new_id()
            command = {"type": "postNote", "note": note, "column": phase["columns"][0], "text": "Å" * 280}
            text = json.dumps({"type": "command", "id": command_id, "command": command})
            await lead.socket.send(fragments(text))
            await lead.answer(command_id)
    run(scenario())


def test_asking_too_fast_is_refused_with_the_time_to_wait(server):
    async def scenario():
        door = server.host.create_board("brainstorm")
        async with Client(server.address, door, "facilitator") as lead:
            phase = write_phase(lead)
            await lead.ask("enterPhase", phase=phase["id"])
            async with await participant(server, lead) as phone:
                for number in range(5):
                    await phone.post(phase["columns"][0], f"Idé {number}")
                with pytest.raises(Rejected, match="tooFast") as refused:
                    await phone.post(phase["columns"][0], "En till")
                assert 0 < refused.value.retry_after <= 1000
    run(scenario())


def test_a_wrong_secret_and_an_unknown_board_are_told_not_to_come_back(server):
    async def close_code(door, role):
        with pytest.raises(websockets.ConnectionClosed) as closed:
            await Client(server.address, door, role).connect()
        return closed.value.rcvd.code

    async def scenario():
        door = server.host.create_board("brainstorm")
        assert await close_code(Door(door.board, "wrong"), "facilitator") == 4501
        # The leader's secret does not open the screen's door.
        assert await close_code(door, "screen") == 4501
        assert await close_code(Door("nosuchboard", door.secret), "facilitator") == 4500
    run(scenario())


def test_a_screen_is_paired_by_its_code(server):
    async def scenario():
        door = server.host.create_board("brainstorm")
        url = server.address.replace("http", "ws", 1) + "/screen/ws"
        async with Client(server.address, door, "facilitator") as lead, \
                websockets.connect(url, subprotocols=["tavla.1"]) as waiting:
            await waiting.send(json.dumps({"type": "hello", "role": "screen", "language": "sv"}))
            code = json.loads(await waiting.recv())["code"]
            with pytest.raises(Rejected, match="unknownPairingCode"):
                await lead.ask("pairScreen", code="AAAAAA" if code != "AAAAAA" else "BBBBBB")
            await lead.ask("pairScreen", code=f"{code[:3]} {code[3:]}".lower())
            paired = json.loads(await waiting.recv())
            assert paired["board"] == door.board
            async with Client(server.address, Door(paired["board"], paired["secret"]), "screen") as screen:
                assert screen.of("spotlight")[""]["content"] == "join"
                assert "leaderCode" not in screen.welcome["invitation"]
    run(scenario())


def test_the_meetings_end_destroys_the_link_between_note_and_phone(server):
    async def scenario():
        door = server.host.create_board("brainstorm")
        async with Client(server.address, door, "facilitator") as lead:
            phase = write_phase(lead)
            await lead.ask("enterPhase", phase=phase["id"])
            async with await participant(server, lead) as phone:
                note = await phone.post(phase["columns"][0], "Idé")
                await lead.ask("closeBoard")
                await phone.until_records(lambda records: f"ownNote/{note}" not in records)
                with pytest.raises(Rejected, match="boardIsClosed"):
                    await phone.ask("editNote", note=note, text="Annan idé")
    run(scenario())


def test_the_host_page_needs_the_key(server):
    request = urllib.request.Request(
        server.address + "/api/host/boards", headers={"Authorization": "Bearer wrong"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == 401


def test_ctrl_c_ends_cleanly_and_a_second_start_continues(server):
    async def texts(door):
        async with Client(server.address, door, "facilitator") as lead:
            return sorted(note["text"] for note in lead.of("note").values())

    async def scenario():
        door = server.host.create_board("brainstorm")
        async with Client(server.address, door, "facilitator") as lead:
            phase = write_phase(lead)
            await lead.ask("enterPhase", phase=phase["id"])
            await lead.post(phase["columns"][0], "Idé")
            assert server.stop() == 0
            with pytest.raises(websockets.ConnectionClosed) as closed:
                while True:
                    await lead.receive()
            assert closed.value.rcvd.code == 4012
        server.start()
        assert await texts(door) == ["Idé"]
    run(scenario())
