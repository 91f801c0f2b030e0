"""Fan-out, idle connections, writing and whole views, each beside its floor."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measure import cpu, percentile, resident  # noqa: E402
from python_testing.ids import new_id, new_token  # noqa: E402
from python_testing.server_process import ROOT, ServerProcess  # noqa: E402
from sockets import Crowd, Frames, connect, enter, text_frame  # noqa: E402

TEXT = "Det finns ingen som svarar efter klockan fem"
FLOOR = ROOT / "Tests/.work/floor"


class Board:
    """An open board in its writing phase, led over one raw socket."""

    def __init__(self, server):
        self.server = server
        self.door = server.host.create_board("brainstorm")
        hello = {"type": "hello", "board": self.door.board, "role": "facilitator",
                 "secret": self.door.secret, "language": "sv"}
        self.sock = enter(server.port, self.door.board, hello)
        self.frames = Frames(self.sock)
        welcome = json.loads(self.frames.next())
        self.join_secret = welcome["invitation"]["participant"]["url"].split(".")[-1]
        phase = next(r for r in welcome["records"] if r["type"] == "phase" and r["kind"] == "write")
        self.column = phase["columns"][0]
        self.ask({"type": "enterPhase", "phase": phase["id"]})

    def command(self, command):
        return text_frame(json.dumps({"type": "command", "id": new_id(), "command": command}))

    def note(self):
        return self.command({"type": "postNote", "note": new_id(), "column": self.column, "text": TEXT})

    def ask(self, command):
        self.sock.sendall(self.command(command))
        self.answers(1)

    def answers(self, count):
        """Reads until so many commands are answered; gives the heads, one for each append."""
        heads = set()
        while count:
            frame = self.frames.next()
            if frame.startswith(b'{"type":"accepted"'):
                heads.add(frame[frame.rindex(b":"):])
                count -= 1
            elif frame.startswith(b'{"type":"rejected"'):
                raise RuntimeError(frame.decode())
        return heads

    def leave(self):
        self.sock.close()
        self.witness.sock.close()

    def subscriber(self):
        hello = {"type": "hello", "board": self.door.board, "role": "participant",
                 "secret": self.join_secret, "token": new_token(), "language": "sv"}
        return enter(self.server.port, self.door.board, hello)


class Witness:
    """A subscriber that reads what it gets."""

    def __init__(self, board):
        self.sock = board.subscriber()
        self.frames = Frames(self.sock)
        self.frames.next()

    def until_notes(self, count):
        """Reads until so many notes were told; gives bytes and number of the frames."""
        size = messages = 0
        while count > 0:
            frame = self.frames.next()
            if frame.startswith(b'{"type":"changes"'):
                count -= frame.count(b'"type":"note"')
                size += len(frame) + (2 if len(frame) < 126 else 4)
                messages += 1
        return size, messages


def frame_bytes(server):
    """Bytes of the frame that tells a participant of one more note."""
    board = Board(server)
    board.witness = Witness(board)
    board.sock.sendall(board.note())
    size, _ = board.witness.until_notes(1)
    board.answers(1)
    board.leave()
    return size


def bare_fan_out(sockets, size, rounds):
    """CPU µs for each delivery of the bare writer."""
    with subprocess.Popen([FLOOR, "fanout", str(sockets), str(size)], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True) as writer:
        port = int(writer.stdout.readline())
        crowd = Crowd([connect(port) for _ in range(sockets)])
        spent = 0
        for round_number in range(rounds + 5):
            before = cpu(writer.pid)
            writer.stdin.write("\n")
            writer.stdin.flush()
            crowd.drain(size * sockets)
            # The first rounds warm caches and socket buffers.
            spent += cpu(writer.pid) - before if round_number >= 5 else 0
        writer.stdin.close()
        crowd.close()
    return spent / (rounds * sockets)


def deliveries(server, boards, crowd, notes, rounds):
    """CPU µs for each delivered note, when each board gets `notes` at once, and notes in a message."""
    spent = messages = 0
    for round_number in range(rounds + 5):
        before = cpu(server.process.pid)
        for board in boards:
            board.sock.sendall(b"".join(board.note() for _ in range(notes)))
        frames = [board.witness.until_notes(notes) for board in boards]
        # The others of a board get what its witness got, byte for byte.
        crowd.drain(sum(size for size, _ in frames) * len(crowd) // len(boards))
        for board in boards:
            board.answers(notes)
        if round_number >= 5:
            spent += cpu(server.process.pid) - before
            messages += sum(count for _, count in frames)
    # The witness and the facilitator of each board get every note too.
    readers = len(crowd) + 2 * len(boards)
    return spent / (rounds * notes * readers), rounds * notes * len(boards) / messages


def fan_out(server, report, rooms, each, rounds):
    # Before anybody is let in: who is not looked after for long is taken for gone.
    bare = bare_fan_out(rooms * each, frame_bytes(server), rounds)
    boards = [Board(server) for _ in range(rooms)]
    for board in boards:
        board.witness = Witness(board)
    crowd = Crowd([board.subscriber() for board in boards for _ in range(each)])
    crowd.settle()
    single, _ = deliveries(server, boards, crowd, 1, rounds)
    burst, together = deliveries(server, boards, crowd, 8, rounds)
    name = f"fan-out, {rooms} × {each:,}"
    report(f"{name}: bare writer", bare, "µs CPU a delivery")
    report(f"{name}: single notes", single, "µs CPU a delivery", single / bare, 1.25)
    report(f"{name}: bursts of 8", burst, "µs CPU a delivered note", burst / bare, 0.35)
    report(f"{name}: bursts of 8", together, "notes a message")
    crowd.close()
    for board in boards:
        board.leave()


def fan_out_room(server, report):
    fan_out(server, report, 1, 1_000, rounds=60)


def fan_out_rooms(server, report):
    fan_out(server, report, 100, 50, rounds=20)


def idle(server, report):
    board = Board(server)
    first = [board.subscriber() for _ in range(100)]
    Crowd(first).settle()
    before = resident(server.process.pid)
    rest = [board.subscriber() for _ in range(5_000)]
    Crowd(rest).settle()
    each = (resident(server.process.pid) - before) / 5_000
    report("idle connection, of 5,000", each, "bytes RSS", each / 4_096, 1)
    for sock in first + rest + [board.sock]:
        sock.close()


def raw_commits(folder, rows, group):
    """µs of each commit of `group` rows by SQLite alone."""
    path = Path(folder) / f"raw-{new_id()}.sqlite"
    done = subprocess.run([FLOOR, "sqlite", path, str(rows), str(group)], check=True, text=True,
                          stdout=subprocess.PIPE)
    return [int(line) / 1000 for line in done.stdout.split()]


def writing(server, report):
    board = Board(server)
    times = []
    for _ in range(1_000):
        note = board.note()
        start = time.perf_counter()
        board.sock.sendall(note)
        while not board.frames.next().startswith(b'{"type":"accepted"'):
            pass
        times.append((time.perf_counter() - start) * 1e6)
    raw = percentile(raw_commits(server.data.parent, 1_000, 1), 0.5)
    report("one raw commit, p50", raw, "µs")
    for name, share, target in [("p50", 0.5, 3), ("p99", 0.99, None)]:
        value = percentile(times, share)
        report(f"acknowledgement, {name}", value, "µs", value / raw, target)
    grouped(server.data.parent, report)
    throughput(server, report)


def grouped(folder, report):
    """The log with its chain of checksums beside SQLite with nothing, in groups of the same size."""
    for group in [10, 100]:
        count = 200 * group
        done = subprocess.run(
            [ROOT / ".build/release/LogBenchmark", folder / f"log-{group}.sqlite", str(count), str(group)],
            check=True, text=True, stdout=subprocess.PIPE)
        rate, raw_rate = float(done.stdout), count / (sum(raw_commits(folder, count, group)) / 1e6)
        report(f"SQLite alone, {group} rows a commit", raw_rate, "rows/s")
        report(f"event log, {group} notes an append", rate, "notes/s", rate / raw_rate, 0.6, True)


def throughput(server, report):
    """One board, notes sent as fast as they are taken; SQLite alone in groups of the same size."""
    board, count, window = Board(server), 12_000, 400
    notes = [board.note() for _ in range(count)]
    start, heads = time.perf_counter(), set()
    board.sock.sendall(b"".join(notes[:window]))
    for place in range(window, count + 1, 100):
        heads |= board.answers(100 if place < count else window)
        board.sock.sendall(b"".join(notes[place:place + 100]))
    rate = count / (time.perf_counter() - start)
    group = max(1, round(count / len(heads)))
    raw = raw_commits(server.data.parent, count, group)
    raw_rate = count / (sum(raw) / 1e6)
    report(f"SQLite alone, {group} rows a commit", raw_rate, "rows/s")
    report("one room, notes through the socket", rate, "notes/s", rate / raw_rate)


def whole_view(server, report):
    board = Board(server)
    for _ in range(15):
        board.sock.sendall(b"".join(board.note() for _ in range(100)))
        board.answers(100)
    before, start = cpu(server.process.pid), time.perf_counter()
    one = board.subscriber()
    size = len(Frames(one).next())
    report("whole view of 1,500 notes, first", (cpu(server.process.pid) - before) / 1000, "ms CPU")
    report("whole view of 1,500 notes", size, "bytes")
    before, start = cpu(server.process.pid), time.perf_counter()
    crowd = Crowd([board.subscriber() for _ in range(1_000)])
    crowd.drain(size * 1_000)
    report("1,000 reconnects, each", (cpu(server.process.pid) - before) / 1_000, "µs CPU")
    report("1,000 reconnects, all seen", time.perf_counter() - start, "s")
    crowd.close()


def main(chosen):
    lines = []

    def report(name, value, unit, ratio=None, target=None, at_least=False):
        word = "" if target is None else f"  {'≥' if at_least else '≤'} {target:g}"
        beside = "" if ratio is None else f"{ratio:8.2f} ×{word}"
        print(f"{name:44}{value:12,.2f} {unit:24}{beside}", flush=True)
        lines.append({"name": name, "value": value, "unit": unit, "ratio": ratio, "target": target})

    for benchmark in [fan_out_room, fan_out_rooms, idle, writing, whole_view]:
        if chosen and benchmark.__name__ not in chosen:
            continue
        with tempfile.TemporaryDirectory(dir=ROOT / "Tests/.work") as folder, \
                ServerProcess(Path(folder) / "data", program=ROOT / ".build/release/tavla") as server:
            benchmark(server, report)
    (ROOT / "Tests/.work/benchmarks.json").write_text(json.dumps(lines, indent=1, ensure_ascii=False))


main(sys.argv[1:])
