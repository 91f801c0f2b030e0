"""A server that cannot start says why in one line, with an exit code, at once."""

import os
import socket

import pytest

from python_testing.command_line import tavla
from python_testing.server_process import ROOT, ServerProcess

# What root may do beyond the permissions of a file, taken away.
UNPRIVILEGED = ["setpriv", "--inh-caps=-dac_override,-dac_read_search",
                "--bounding-set=-dac_override,-dac_read_search"] if os.getuid() == 0 else []


@pytest.fixture
def data(tmp_path):
    """A data folder as the first start leaves it."""
    with ServerProcess(tmp_path / "data") as server:
        assert server.stop() == 0
    return server.data


def start(data, *, bind="127.0.0.1", port=0, templates="Data/templates", web="Web", before=()):
    """A start that is expected to fail: the one line it says and the exit code."""
    done = tavla("serve", "--bind", bind, "--port", str(port), "--data", data,
                 "--templates", templates, "--web", web, seconds=5, before=before)
    [line] = done.stderr.splitlines()
    assert done.stdout == ""
    assert line.startswith("tavla: ") and line.endswith(".")
    return line, done.returncode


def test_a_port_in_use(data):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert start(data, port=port) == (
            f"tavla: Port {port} is already in use; stop the other program or choose another port.", 69)


def test_an_address_this_machine_does_not_have(data):
    line, code = start(data, bind="192.0.2.1")
    assert "192.0.2.1" in line and code == 69


def test_a_data_folder_that_is_missing(tmp_path):
    line, code = start(tmp_path / "none")
    assert str(tmp_path / "none") in line and "does not exist" in line and code == 66


def test_a_data_folder_that_is_a_file(tmp_path):
    (tmp_path / "file").write_text("")
    line, code = start(tmp_path / "file")
    assert str(tmp_path / "file") in line and code == 66


def test_a_read_only_data_folder(tmp_path):
    empty = tmp_path / "data"
    empty.mkdir(mode=0o555)
    line, code = start(empty, before=UNPRIVILEGED)
    assert str(empty) in line and "Permission denied" in line and code == 73
    assert list(empty.iterdir()) == []


def test_a_read_only_database(data):
    for file in data.iterdir():
        file.chmod(0o444)
    data.chmod(0o555)
    line, code = start(data, before=UNPRIVILEGED)
    assert str(data) in line and "cannot be written to" in line and code == 74


def test_a_key_that_cannot_be_read(data):
    (data / "server.key").chmod(0)
    line, code = start(data, before=UNPRIVILEGED)
    assert "server.key" in line and "Permission denied" in line and code == 73


@pytest.mark.parametrize("size", [0, 5, 33])
def test_a_key_of_the_wrong_size(data, size):
    (data / "server.key").write_bytes(bytes(size))
    line, code = start(data)
    assert "server.key is not a Tavla key" in line and code == 66
    assert (data / "server.key").stat().st_size == size


def test_a_data_folder_another_server_uses(tmp_path):
    with ServerProcess(tmp_path / "data") as server:
        line, code = start(server.data)
        assert "in use by another server" in line and code == 74
        assert server.host.boards() == []


@pytest.mark.parametrize("content", [b"not a database\n" * 500, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_file_that_is_no_database(data, content):
    for file in data.glob("tavla.sqlite*"):
        file.unlink()
    (data / "tavla.sqlite").write_bytes(content)
    line, code = start(data)
    assert "is not a Tavla database" in line and code == 74
    assert (data / "tavla.sqlite").read_bytes() == content


@pytest.mark.parametrize("folder", ["templates", "web"])
def test_a_missing_folder_of_the_program(data, folder, tmp_path):
    line, code = start(data, **{folder: tmp_path / "none"})
    assert str(tmp_path / "none") in line and "not found" in line and code == 66


@pytest.mark.parametrize("web", [ROOT / "Data", ROOT / "Package.swift"])
def test_a_folder_that_holds_no_pages(data, web):
    line, code = start(data, web=web)
    assert str(web) in line and code == 66


@pytest.mark.parametrize("command", [["check"], ["export"], ["replay", "abc"], ["import", "Package.swift"]])
def test_the_other_commands_without_a_database(tmp_path, command):
    done = tavla(*command, "--data", tmp_path / "none")
    [line] = done.stderr.splitlines()
    assert done.returncode != 0 and done.stdout == ""
    assert line.startswith("tavla: ") and not (tmp_path / "none").exists()
