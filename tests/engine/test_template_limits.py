"""No chat template can hang the program, exhaust the machine or touch anything outside."""

import json
import subprocess
import sys
from typing import Any

import pytest

from gpt4all_desktop.engine.template import CHATML, ChatTemplate
from gpt4all_desktop.engine.template_limits import Limits
from gpt4all_desktop.errors import TemplateError
from tests.engine.hostile_templates import HOSTILE

MEGABYTE = 1024 * 1024
MAX_BYTES = 64 * MEGABYTE
MAX_WORK = 60
"""In the CPU time Python takes for a million additions: three seconds where that is 50 ms."""


@pytest.fixture(scope="module")
def results() -> dict[str, dict[str, Any]]:
    """What became of each hostile template, each in a process of its own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("counts memory the Linux way")
    child = subprocess.run(
        [sys.executable, "-m", "tests.engine.hostile_templates", str(MAX_BYTES)],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert child.returncode == 0, child.stderr
    lines = [json.loads(line) for line in child.stdout.splitlines()]
    return {line["name"]: line for line in lines}


def test_there_are_enough_hostile_templates():
    assert len(HOSTILE) >= 150


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_ends_soon_and_small_and_reaches_nothing(
    results: dict[str, dict[str, Any]], name: str
):
    result = results[name]

    how = result["how"]
    assert how == "rendered" or how.startswith("The chat template of this model "), how
    assert result["work"] < MAX_WORK
    assert result["bytes"] < MAX_BYTES
    assert result["output_chars"] < 2 * MEGABYTE
    assert result["touched"] == []
    assert result["escaped"] == []


def attempt(source: str, *messages: dict[str, str], **limits: Any) -> str:
    template = ChatTemplate(source, limits=Limits(**limits))
    return template.render(messages or [{"role": "user", "content": "Hi"}]).text


@pytest.mark.parametrize(
    ("source", "limits", "sentence"),
    [
        ("{{ 1 }}" * 10, {"source_chars": 50}, "is far too long"),
        ("{{ 1 }}" * 10, {"tokens": 20}, "is far too long"),
        ("{{ 1 }}" * 10, {"nodes": 9}, "is far too long"),
        ("{{ 1 }}" * 10, {"code_chars": 100}, "is far too long"),
        ("{{ [[[[1]]]] }}", {"depth": 4}, "is nested too deeply"),
        ("{{ 2305843009213693951 }}", {}, "far too large numbers"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", {}, "calls itself too deeply"),
        ("{% for i in range(100) %}{% endfor %}", {"steps": 90, "steps_per_message": 0}, "steps"),
        ("{{ ('x' * 1000)|length }}", {"memory": 500, "memory_per_input_byte": 0}, "memory"),
        ("{{ 'x' * 20 }}", {"output_chars": 10, "output_per_input_char": 0}, "too long"),
        ("{% for i in range(9999) %}{% endfor %}", {"cpu_seconds": 0.0}, "takes too long"),
        ("{% for i in range(9999) %}{% endfor %}", {"wall_seconds": 0.0}, "takes too long"),
    ],
)
def test_each_limit_ends_in_a_sentence_that_says_which(
    source: str, limits: dict[str, Any], sentence: str
):
    with pytest.raises(TemplateError, match=sentence):
        attempt(source, **limits)


def test_a_template_works_again_after_one_that_ran_out_of_budget():
    template = ChatTemplate(
        "{% for m in messages %}{% for i in range(m.content|int) %}{{ i }}{% endfor %}{% endfor %}"
    )
    with pytest.raises(TemplateError):
        template.render([{"role": "user", "content": "99999"}] * 9)

    prompt = template.render([{"role": "user", "content": "3"}])

    assert prompt.text == "012"


def test_long_conversations_are_no_attack():
    turns = [
        {"role": role, "content": f"{role} says {i} " * 40}
        for i in range(2_000)
        for role in ("user", "assistant")
    ]

    text = attempt(CHATML, *turns)

    assert text.count("<|im_end|>") == 4_000


def test_a_long_message_is_no_attack():
    document = "Lorem ipsum dolor sit amet.\n" * 40_000
    source = (
        "{% for m in messages %}{{ m.role ~ '\n' + m.content.split('</think>')[-1]|trim }}"
        "{% if '<x>' in m.content %}x{% endif %}{% endfor %}"
    )

    assert len(attempt(source, {"role": "user", "content": document})) > 1_000_000
