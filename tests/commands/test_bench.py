"""The measurements."""

import io
import itertools
import json
import os
from pathlib import Path

import pytest

from gpt4all_desktop.commands.bench import BenchOptions, endless_tokens, peak_rss_bytes, run
from gpt4all_desktop.errors import EngineError
from tests.fakes.engine import FakeModel

FIELDS = {"model", "threads", "prefill_tps", "decode_tps", "load_s", "peak_rss_bytes", "cpu"}


@pytest.mark.model
def test_the_json_has_one_speed_per_repetition(starter_model: Path):
    out = io.StringIO()

    code = run(
        BenchOptions(
            model=str(starter_model),
            threads=1,
            prompt_tokens=20,
            gen_tokens=5,
            repeat=2,
            as_json=True,
        ),
        out=out,
    )

    report = json.loads(out.getvalue())
    assert code == 0
    assert set(report) == FIELDS
    assert report["threads"] == 1
    assert [len(report[name]) for name in ("prefill_tps", "decode_tps")] == [2, 2]
    assert all(speed > 0 for speed in report["prefill_tps"] + report["decode_tps"])
    assert report["load_s"] > 0
    assert report["cpu"] in ("scalar", "sse4", "avx", "avx2", "avx512", "neon", "neondot")


@pytest.mark.model
def test_the_table_can_be_read(starter_model: Path):
    out = io.StringIO()

    run(BenchOptions(model=str(starter_model), prompt_tokens=9, gen_tokens=2, repeat=1), out=out)

    assert starter_model.name in out.getvalue()
    assert out.getvalue().count("tokens/s") == 2


def test_the_end_of_a_reply_does_not_end_the_measurement():
    model = FakeModel()
    model.enqueue("ab", model.eos_id)
    model.enqueue("cd", model.eos_id)
    session = model.session(100)
    session.sync(b"prompt")

    tokens = list(itertools.islice(endless_tokens(session, list(b"prompt")), 5))

    assert model.text_of(tokens) == "ab[[</s>]]cd"
    assert model.text_of(session.held).startswith("promptab[[</s>]]c")


def test_a_file_that_is_no_model_is_refused(tmp_path: Path):
    path = tmp_path / "x.gguf"
    path.write_bytes(b"no model" * 100)

    with pytest.raises(EngineError):
        run(BenchOptions(model=str(path)), out=io.StringIO())


def test_the_memory_is_that_of_this_process():
    assert 5_000_000 < peak_rss_bytes() < os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
