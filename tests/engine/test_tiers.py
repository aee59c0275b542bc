"""Every CPU tier this machine can run, forced by G4A_CPU in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from gpt4all_desktop.engine import cpu_tiers

QUAD_TIERS = {"avxvnni", "avx512", "neondot"}
"""Those whose activations have the quad format (native/kernels/kernels.h)."""

SCRIPT = """
import sys
import numpy as np
from gpt4all_desktop.engine import Model, cpu_tier, selftest
selftest()
assert cpu_tier() == sys.argv[3], cpu_tier()
with Model(sys.argv[1], threads=2) as model, model.session(64) as session:
    session.sync([1, 260, 17, 99, 263, 42, 7, 300, 261, 5])
    np.save(sys.argv[2], session.logits)
"""


def logits_on(tier: str, model: Path, folder: Path) -> np.ndarray:
    out = folder / f"{tier}.npy"
    subprocess.run(
        [sys.executable, "-c", SCRIPT, str(model), str(out), tier],
        env={**os.environ, "G4A_CPU": tier},
        check=True,
        cwd=folder,
    )
    return np.load(out)


@pytest.mark.parametrize("matrix", ["Q4_1", "Q6_K", "F16"])
def test_all_tiers_give_the_same_logits(
    tiny_model: Callable[..., Path], tmp_path: Path, matrix: str
) -> None:
    results = {tier: logits_on(tier, tiny_model(matrix), tmp_path) for tier in cpu_tiers()}
    for format_tiers in (set(results) - QUAD_TIERS, set(results) & QUAD_TIERS):
        for tier in format_tiers:
            # Float rounding differs where FMA is used; it may flip the last bit of an activation.
            expected = results[min(format_tiers)]
            assert np.abs(results[tier] - expected).max() / expected.std() < 0.03, tier
    for tier, found in results.items():  # both formats have 8 bits
        assert np.abs(found - results["scalar"]).max() / found.std() < 0.08, tier


def test_an_unknown_tier_is_an_error_that_lists_the_known_ones(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", "from gpt4all_desktop.engine import cpu_tier; cpu_tier()"],
        env={**os.environ, "G4A_CPU": "avx9"},
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert run.returncode == 1
    assert 'asks for "avx9"; this computer can run: scalar' in run.stderr
