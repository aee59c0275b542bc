"""The starter model against exact arithmetic."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gpt4all_desktop.engine import Model

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def reference(shared_data: Path) -> dict[str, Any]:
    path = shared_data / "reference" / "smollm2-135m-q4_1.json"
    data: dict[str, Any] = json.loads(path.read_text())
    return data


def test_token_ids_equal_the_reference(starter_model: Path, reference: dict[str, Any]) -> None:
    with Model(starter_model, vocab_only=True) as model:
        for case in reference["cases"]:
            assert model.tokenize(case["prompt"]) == case["prompt_ids"]


def test_logits_are_closer_to_exact_than_the_peer(
    starter_model: Path, reference: dict[str, Any]
) -> None:
    """Teacher-forced; the mean of each step is removed, as softmax ignores it."""
    errors, hits, steps = [], 0, 0
    with Model(starter_model) as model, model.session(512) as session:
        for case in reference["cases"]:
            ids = list(case["chat_ids"])
            for token, top20 in zip(case["reply_ids"], case["top20"], strict=True):
                session.sync(ids)
                logits = session.logits
                exact = np.array([v for _, v in top20])
                found = logits[[i for i, _ in top20]].astype(np.float64)
                errors.append((found - found.mean()) - (exact - exact.mean()))
                hits += int(logits.argmax()) == top20[0][0]
                steps += 1
                ids.append(token)
    rms = float(np.sqrt(np.mean(np.square(errors))))
    # The peer's own distance is 0.1163 and 96.13 %; measured here: 0.065 and 97.4 %.
    assert rms <= 0.08
    assert hits / steps >= 0.96
