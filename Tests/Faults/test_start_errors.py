"""What keeps the server from starting is one line and an exit code; never a trace."""

import os
import socket
import subprocess

import pytest

from python_testing.server_process import ROOT, binary


def refused(data, *flags, as_nobody=False):
    """The one line of a server that does not start, and its exit code."""
    done = subprocess.run(
        [binary(), "serve", "--bind", "127.0.0.1", "--port", "0", "--data", data,
         "--templates", ROOT / "Data/templates", "--web", ROOT / "Web", *flags],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=10,
        user=65534 if as_nobody else None)
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith("tavla: ") and done.stderr.rstrip().endswith(".")
    return done.stderr, done.returncode


def test_a_port_in_use(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        line, code = refused(tmp_path, "--port", str(taken.getsockname()[1]))
    assert "in use" in line and code == 69


def test_a_missing_data_folder(tmp_path):
    line, code = refused(tmp_path / "nowhere")
    assert "does not exist" in line and code == 66


def test_a_data_folder_another_server_uses(server):
    line, code = refused(server.data)
    assert "in use by another server" in line and code == 74


def test_a_file_that_is_no_database(tmp_path):
    (tmp_path / "tavla.sqlite").write_text("Det här är en dagbok, inte en databas. " * 100)
    line, code = refused(tmp_path)
    assert "is not a Tavla database" in line and code == 74


def test_a_key_that_is_none(tmp_path):
    (tmp_path / "server.key").write_text("kort")
    line, code = refused(tmp_path)
    assert "is not a Tavla key" in line and code == 66


def test_folders_without_templates_or_pages(tmp_path):
    for flag, word in [("--templates", "templates"), ("--web", "pages")]:
        line, code = refused(tmp_path, flag, tmp_path / "nowhere")
        assert word in line and code == 66


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_data_folder_that_cannot_be_written(tmp_path):
    for folder in [tmp_path, *tmp_path.parents][:3]:
        folder.chmod(0o755)
    line, code = refused(tmp_path, as_nobody=True)
    assert code in (73, 74)


def test_an_address_this_machine_does_not_have(tmp_path):
    line, code = refused(tmp_path, "--bind", "192.0.2.1")
    assert "192.0.2.1" in line and code == 69
