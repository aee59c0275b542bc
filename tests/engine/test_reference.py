"""The starter model against exact arithmetic."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gpt4all_desktop.engine import Model, cpu_tiers

pytestmark = pytest.mark.model

TEACHER_FORCED = """
import json, sys
import numpy as np
from gpt4all_desktop.engine import Model
out = []
with Model(sys.argv[1]) as model, model.session(512) as session:
    for case in json.load(open(sys.argv[2]))["cases"]:
        ids = list(case["chat_ids"])
        for token, top20 in zip(case["reply_ids"], case["top20"], strict=True):
            session.sync(ids)
            logits = session.logits
            out.append([int(logits.argmax()), [float(logits[i]) for i, _ in top20]])
            ids.append(token)
json.dump(out, sys.stdout)
"""


@pytest.fixture(scope="module")
def reference_file(shared_data: Path) -> Path:
    return shared_data / "reference" / "smollm2-135m-q4_1.json"


@pytest.fixture(scope="module")
def reference(reference_file: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(reference_file.read_text())
    return data


def test_token_ids_equal_the_reference(starter_model: Path, reference: dict[str, Any]) -> None:
    with Model(starter_model, vocab_only=True) as model:
        for case in reference["cases"]:
            assert model.tokenize(case["prompt"]) == case["prompt_ids"]


@pytest.mark.parametrize("tier", cpu_tiers())
def test_logits_are_closer_to_exact_than_the_peer(
    tier: str, starter_model: Path, reference_file: Path, reference: dict[str, Any]
) -> None:
    """Teacher-forced; the mean of each step is removed, as softmax ignores it."""
    run = subprocess.run(
        [sys.executable, "-c", TEACHER_FORCED, str(starter_model), str(reference_file)],
        env={**os.environ, "G4A_CPU": tier},
        capture_output=True,
        check=True,
    )
    steps = [top20 for case in reference["cases"] for top20 in case["top20"]]
    errors, hits = [], 0
    for top20, (best, logits) in zip(steps, json.loads(run.stdout), strict=True):
        exact, found = np.array([v for _, v in top20]), np.array(logits)
        errors.append((found - found.mean()) - (exact - exact.mean()))
        hits += best == top20[0][0]
    rms = float(np.sqrt(np.mean(np.square(errors))))
    # The peer's own distance is 0.1163 and 96.13 %; measured here: 0.063 and 97.4 % where
    # activations are in the pair format, 0.086 and 97.4 % in the quad format.
    assert rms <= 0.1
    assert hits / len(steps) >= 0.96
