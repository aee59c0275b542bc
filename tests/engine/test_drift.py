"""Long texts: the tier in use against the scalar one, position by position."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gpt4all_desktop.engine import Model, Sampling

TOKENS, STEP = 4096, 32

SCRIPT = """
import sys
import numpy as np
from gpt4all_desktop.engine import Model
path, ids_path, out, step = sys.argv[1:]
ids = np.load(ids_path).tolist()
with Model(path, threads=2) as model, model.session(len(ids)) as session:
    rows = []
    for end in range(int(step), len(ids) + 1, int(step)):
        session.sync(ids[:end])
        rows.append(session.logits)
np.save(out, np.array(rows))
"""


def written_text(path: Path) -> list[int]:
    """Return what the model writes when it is not allowed to stop."""
    with Model(path) as model, model.session(TOKENS + 1) as session:
        ids = model.tokenize("The history of the small harbour town begins")
        while len(ids) < TOKENS:
            session.sync(ids)
            sampling = Sampling(temperature=0.9, top_p=0.95, repeat_penalty=1.05, seed=len(ids))
            found = session.generate(max_tokens=TOKENS - len(ids), sampling=sampling)
            ids += [token for token in found if token not in model.eog_ids]
            ids += model.tokenize(" The next day")
    return ids[:TOKENS]


def log_probabilities(logits: np.ndarray) -> np.ndarray:
    shifted = logits.astype(np.float64) - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.model
def test_nothing_drifts_away_over_4096_tokens(starter_model: Path, tmp_path: Path) -> None:
    ids = tmp_path / "ids.npy"
    np.save(ids, np.array(written_text(starter_model), dtype=np.int32))
    found = {}
    for tier in ("scalar", ""):  # "" is the best there is
        out = tmp_path / f"{tier or 'best'}.npy"
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(starter_model), str(ids), str(out), str(STEP)],
            env={**os.environ, "G4A_CPU": tier} if tier else dict(os.environ),
            check=True,
        )
        found[tier] = log_probabilities(np.load(out))
    expected, fast = found["scalar"], found[""]
    divergence = (np.exp(expected) * (expected - fast)).sum(axis=1)
    half = len(divergence) // 2
    assert divergence.mean() < 4e-3
    assert divergence[half:].mean() < 1.5 * divergence[:half].mean() + 1e-4
    assert (expected.argmax(axis=1) == fast.argmax(axis=1)).mean() > 0.93
