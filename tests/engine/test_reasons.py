"""What the kernel says is recognised, so that the window can say it in another language."""

import re
from pathlib import Path

import pytest

from gpt4all_desktop.engine import Model, reasons
from gpt4all_desktop.engine.reasons import sentence_of
from gpt4all_desktop.errors import EngineError

ROOT = Path(__file__).resolve().parents[2]
FORMAT = re.compile(r'%(?:[-+0-9.*l]|ll|z|"\s*PRI[a-z0-9]+\s*")*[a-zA-Z]?"?')


def kernel_texts() -> list[str]:
    """Every text in native/src with its fields as "…"."""
    texts = []
    for path in sorted((ROOT / "native" / "src").glob("*.c")):
        source = path.read_text(encoding="utf-8")
        for literal in re.findall(r'(?:"(?:[^"\\\n]|\\.)*"\s*(?:PRI\w+\s*)?)+', source):
            joined = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literal)).replace('\\"', '"')
            texts.append(re.sub(r"%[-+0-9.*]*(?:ll|l|z)?[a-zA-Z]", "…", joined))
    return texts


def test_every_known_reason_is_what_the_kernel_says() -> None:
    spoken = "\n".join(kernel_texts())
    for template, _ in reasons._PATTERNS:
        plain = template.replace("“", '"').replace("”", '"')
        for known in ("open", "read", "map"):  # the kernel has one text for the three
            plain = plain.replace(f'Could not {known} "', 'Could not {doing} "')
        # What the templates name may be a fixed word in the kernel, and several fields one value.
        pattern = re.sub(r"\\\{\w+\\\}", ".+?", re.escape(plain[0].lower() + plain[1:]))
        assert re.search(f"(?im)^{pattern}$", spoken), template


@pytest.mark.parametrize("text", sorted(reasons._SYSTEM))
def test_every_known_reason_of_the_system_is_what_the_kernel_says(text: str) -> None:
    assert text in kernel_texts()


@pytest.mark.parametrize(
    ("said", "template", "values"),
    [
        (
            'this is not a GGUF model: the first four bytes are 50 4b 03 04 instead of "GGUF".',
            "This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”.",
            {"bytes": "50 4b 03 04"},
        ),
        (
            'this model has the architecture "gemma", which this version cannot run.',
            "This model has the architecture “{name}”, which this version cannot run.",
            {"name": "gemma"},
        ),
        (
            "not enough memory for a context of 4096 tokens (512.0 MiB). Choose a shorter context "
            "or a smaller model.",
            "Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter "
            "context or a smaller model.",
            {"tokens": "4096", "size": "512.0"},
        ),
    ],
)
def test_a_usual_reason_becomes_a_template(
    said: str, template: str, values: dict[str, str]
) -> None:
    sentence = sentence_of(-3, said)

    assert sentence.template == template
    assert sentence.values == values


def test_an_unusual_reason_is_quoted_after_what_is_wrong_in_general() -> None:
    sentence = sentence_of(-3, 'tensor "a" appears twice in the file.')

    assert sentence == 'The model file is damaged. Tensor "a" appears twice in the file.'
    assert sentence.template == "The model file is damaged. {reason}"


def test_a_file_that_is_no_model_is_told_by_a_template(tmp_path: Path) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(b"PK\x03\x04" + bytes(60))

    with pytest.raises(EngineError) as caught:
        Model(path)

    assert caught.value.user_message.template.startswith("This is not a GGUF model")
    assert "50 4b 03 04" in str(caught.value)
