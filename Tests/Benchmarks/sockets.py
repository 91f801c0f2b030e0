"""Thousands of raw WebSocket clients in one process: they count what comes, and answer pings as browsers do."""

import json
import os
import select
import socket

UPGRADE = (
    "GET /b/{board}/ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Protocol: tavla.1\r\n\r\n")

# As the server writes it, and the answer (RFC 6455 §5.5.3). No other frame holds these bytes: text has no NUL.
PING = bytes([0x89, 0x01, 0x00])
PONG = bytes([0x8A, 0x81]) + bytes(4) + PING[2:]


def text_frame(text):
    """A client's text frame (RFC 6455 §5.2), masked with zeros, which every server must accept."""
    payload = text.encode()
    length = len(payload)
    if length < 126:
        head = bytes([0x81, 0x80 | length])
    else:
        head = bytes([0x81, 0x80 | 126]) + length.to_bytes(2, "big")
    return head + bytes(4) + payload


def connect(port):
    """A plain connection."""
    sock = socket.create_connection(("127.0.0.1", port))
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def enter(port, board, hello):
    """A connection that was upgraded and has said hello; what comes after the 101 is not read yet."""
    sock = connect(port)
    sock.sendall(UPGRADE.format(board=board, port=port).encode())
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += sock.recv(1)
    if not answer.startswith(b"HTTP/1.1 101"):
        raise ConnectionError(answer.decode())
    sock.sendall(text_frame(json.dumps(hello)))
    return sock


class Frames:
    """Reads whole text frames from one socket."""

    def __init__(self, sock):
        self.sock = sock
        self.buffer = b""

    def next(self):
        while True:
            frame = self._take()
            if frame is not None:
                return frame
            more = self.sock.recv(1 << 20)
            if not more:
                raise ConnectionError("closed")
            self.buffer += more

    def _take(self):
        buffer = self.buffer
        if len(buffer) < 2:
            return None
        length, start = buffer[1], 2
        if length == 126:
            length, start = int.from_bytes(buffer[2:4], "big"), 4
        elif length == 127:
            length, start = int.from_bytes(buffer[2:10], "big"), 10
        if len(buffer) < start + length:
            return None
        self.buffer = buffer[start + length:]
        if buffer.startswith(PING):
            self.sock.sendall(PONG)
            return self._take()
        return buffer[start:start + length]


class Crowd:
    """Sockets of which only the number of bytes that came is of interest, pings apart."""

    def __init__(self, socks):
        self.poll = select.epoll()
        self.socks = {sock.fileno(): sock for sock in socks}
        for fileno, sock in self.socks.items():
            sock.setblocking(False)
            self.poll.register(fileno, select.EPOLLIN)

    def __len__(self):
        return len(self.socks)

    def drain(self, count):
        """Reads until `count` bytes have come in all."""
        while count > 0:
            for fileno, _ in self._events(30):
                count -= self._read(fileno)

    def settle(self):
        """Reads until a second passes in which nothing comes."""
        while events := self._events(1):
            for fileno, _ in events:
                self._read(fileno)

    def _read(self, fileno):
        """Answers pings; gives the number of the other bytes."""
        came = os.read(fileno, 1 << 18)
        if not came:
            raise ConnectionError("closed")
        pings = came.count(PING)
        if pings:
            os.write(fileno, PONG * pings)
        return len(came) - pings * len(PING)

    def _events(self, seconds):
        events = self.poll.poll(seconds, len(self.socks))
        if not events and seconds > 1:
            raise TimeoutError("nothing came")
        return events

    def close(self):
        for sock in self.socks.values():
            sock.close()
