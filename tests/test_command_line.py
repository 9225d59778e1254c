from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import __version__, parse
from newsparse.command_line import main
from newsparse.exports import from_dict
from newsparse.looks import to_page

STORY = """Ferry to Lunn stays in port all winter

By Ana Ruiz

The ferry to the island of Lunn will not sail again before March, the port said on Monday.
Its engine needs a part that is no longer made, and the yard has to build it by hand.
"""


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def given_on_standard_input(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw)))


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *arguments],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env=os.environ | environment,
    )


def test_view_has_the_label_in_the_margin(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([story]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("headline ")
    assert first.endswith(STORY.splitlines()[0])


def test_view_has_no_colours_where_there_is_no_terminal(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main([story])
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given_on_standard_input(monkeypatch, STORY.encode())
    assert main([*arguments, "--json"]) == 0
    assert from_dict(json.loads(capsys.readouterr().out)) == parse(STORY)


def test_json_is_the_article(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", story]) == 0
    assert from_dict(json.loads(capsys.readouterr().out)) == parse(STORY)


def test_json_of_several_files_is_refused(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refusal:
        main(["--json", story, story])
    assert refusal.value.code == 2
    assert "--jsonl" in capsys.readouterr().err


def test_jsonl_is_one_line_an_article_and_names_its_file(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--jsonl", story, story]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["file"] for line in lines] == [story, story]
    assert from_dict(json.loads(lines[0])) == parse(STORY)


def test_jsonl_keeps_a_text_with_line_separators_on_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Ferry\u2028stays\u2029in\x85port"
    given_on_standard_input(monkeypatch, text.encode())
    main(["--jsonl"])
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["source"] == text


def test_view_is_the_page_of_one_article(
    story: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    article = parse(STORY, explain=True)
    assert main(["--view", story]) == 0
    assert capsys.readouterr().out == to_page(article, name="story.txt") + "\n"
    given_on_standard_input(monkeypatch, STORY.encode())
    assert main(["--view"]) == 0
    assert capsys.readouterr().out == to_page(article, name="standard input") + "\n"
    with pytest.raises(SystemExit) as refusal:
        main(["--view", story, story])
    assert refusal.value.code == 2


def test_view_is_in_utf8_on_any_terminal(story: str) -> None:
    ended = run("--view", story, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ended.returncode == 0
    assert "↓" in ended.stdout.decode("utf-8")


def test_explain_gives_reasons(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--json", "--explain", story])
    article = from_dict(json.loads(capsys.readouterr().out))
    assert article == parse(STORY, explain=True)
    assert all(block.reasons is not None for block in article.blocks)


def test_unreadable_files_are_named_and_the_rest_go_on(
    story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = str(tmp_path / "absent.txt")
    assert main(["--jsonl", absent, str(tmp_path), story]) == 1
    printed = capsys.readouterr()
    assert [json.loads(line)["file"] for line in printed.out.splitlines()] == [story]
    first, second = printed.err.splitlines()
    assert first == f"newsparse: {absent}: No such file or directory"
    assert second.startswith(f"newsparse: {tmp_path}: ")


def test_file_that_cannot_be_decoded_is_named(
    tmp_path: Path, story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes(b"Le caf\xe9 ferme")
    assert main(["--encoding", "ascii", str(latin), story]) == 1
    printed = capsys.readouterr()
    assert f"{latin}: not text in ascii" in printed.err
    assert STORY.splitlines()[0] in printed.out


def test_encoding_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes(b"Le caf\xe9 ferme")
    assert main(["--encoding", "latin-1", "--json", str(latin)]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "Le café ferme"


def test_guessed_encoding_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("charset_normalizer")
    latin = tmp_path / "latin.txt"
    latin.write_bytes(("Les pêcheurs de la côte ont été très étonnés. " * 9).encode("cp1252"))
    assert main(["--json", str(latin)]) == 0
    assert "a guess" in capsys.readouterr().err


def test_empty_file_is_an_empty_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").touch()
    assert main(["--json", str(tmp_path / "empty.txt")]) == 0
    assert from_dict(json.loads(capsys.readouterr().out)) == parse("")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.strip() == __version__


def test_terminal_that_knows_only_ascii(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Fähre bleibt im Hafen", encoding="utf-8")
    ended = run(str(path), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert b"F\\xe4hre" in ended.stdout


def test_json_is_utf8_whatever_the_terminal_knows(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Fähre bleibt im Hafen", encoding="utf-8")
    ended = run("--json", str(path), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert json.loads(ended.stdout.decode())["source"] == "Fähre bleibt im Hafen"


def test_closed_pipe_ends_it_quietly(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY * 3000, encoding="utf-8")
    command = [sys.executable, "-m", "newsparse", "--jsonl", str(path), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_full_disk_is_said(story: str) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "newsparse", story],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr.decode().startswith("newsparse: cannot write: ")
