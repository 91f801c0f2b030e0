"""Ctrl-C and `systemctl stop` end the server soon, whoever is in, and a second start continues."""

import asyncio
import json
import signal
import socket
import time

import pytest

from python_testing.meeting import meeting, phone

UPGRADE = ("GET /b/{board}/ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n"
           "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: tavla.1\r\n\r\n")


def masked(text):
    """A text frame of a client; a mask of zeros leaves the bytes as they are (RFC 6455 §5.3)."""
    payload = text.encode()
    assert 126 <= len(payload) < 1 << 16
    return b"\x81" + bytes([0x80 | 126]) + len(payload).to_bytes(2, "big") + bytes(4) + payload


def silent_facilitator(server, door):
    """A socket that is in a board, and from then on neither reads nor answers."""
    link = socket.create_connection(("127.0.0.1", server.port), 5)
    link.sendall(UPGRADE.format(board=door.board, port=server.port).encode())
    assert b" 101 " in link.recv(4096)
    hello = {"type": "hello", "board": door.board, "role": "facilitator", "secret": door.secret,
             "language": "sv", "padding": "." * 126}
    link.sendall(masked(json.dumps(hello)))
    assert link.recv(1) == b"\x81"
    return link


def silent_visitors(server):
    """Sockets that have sent nothing, half a request, and a whole one."""
    for start in (b"", b"GET / HT", f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode()):
        link = socket.create_connection(("127.0.0.1", server.port), 5)
        link.sendall(start)
        yield link


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_silent_clients_do_not_hold_up_the_end(server, ending):
    async def scenario():
        async with meeting(server) as (lead, column), phone(server, lead) as writer:
            note = await writer.post(column, "Kvar")
            links = [silent_facilitator(server, lead.door) for _ in range(3)] + [*silent_visitors(server)]
            began = time.monotonic()
            # The loop stands still meanwhile: these two clients do not answer the close either.
            assert server.stop(ending) == 0
            assert time.monotonic() - began < 3
            for link in links:
                link.close()
            server.start()
            await lead.connect()
            await writer.connect()
            assert [known["text"] for known in lead.of("note").values()] == ["Kvar"]
            assert writer.records[f"ownNote/{note}"]["text"] == "Kvar"
            await writer.post(column, "Och vidare")
    asyncio.run(asyncio.wait_for(scenario(), 30))


def test_it_says_that_all_is_on_disk(server):
    assert server.stop() == 0
    assert server.lines[-1] == "Tavla has stopped. Every saved note is on disk.\n"
