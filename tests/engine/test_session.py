"""What sessions promise."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gpt4all_desktop.engine import GREEDY, Cancelled, EngineError, Model, Sampling, Session

IDS = [1, 260, 17, 99, 263, 42, 7, 300]


@pytest.fixture
def model(tiny_model: Callable[..., Path]) -> Iterator[Model]:
    with Model(tiny_model("Q8_0"), threads=2) as model:
        yield model


@pytest.fixture
def session(model: Model) -> Session:
    return model.session(256)


def test_sync_evaluates_only_what_changed(session: Session) -> None:
    assert session.sync(IDS) == len(IDS)
    assert session.sync([*IDS, 5, 6]) == 2
    assert session.sync([*IDS, 5, 9, 9]) == 2
    assert len(session) == len(IDS) + 3


def test_sync_with_the_same_ids_evaluates_nothing(session: Session) -> None:
    session.sync(IDS)
    before = session.logits
    assert session.sync(IDS) == 0
    assert (session.logits == before).all()


def test_sync_with_a_prefix_evaluates_its_last_token(session: Session) -> None:
    session.sync(IDS)
    assert session.sync(IDS[:3]) == 1
    shorter = session.logits
    with session.model.session(16) as fresh:
        fresh.sync(IDS[:3])
        assert (fresh.logits == shorter).all()


def test_logits_do_not_depend_on_how_the_tokens_were_grouped(session: Session) -> None:
    session.sync(IDS)
    together = session.logits
    with session.model.session(16) as other:
        for n in range(1, len(IDS) + 1):
            other.sync(IDS[:n])
        assert (other.logits == together).all()


def test_logits_have_the_width_of_the_vocabulary(session: Session) -> None:
    session.sync(IDS)
    assert session.logits.shape == (session.model.n_vocab,)
    assert session.logits.dtype == np.float32


def test_logits_before_the_first_sync_are_an_error(session: Session) -> None:
    with pytest.raises(EngineError, match="no logits yet"):
        _ = session.logits


@pytest.mark.parametrize(
    ("ids", "sentence"),
    [
        ([], "at least one token"),
        ([1, 5000], "Token id 5000 at position 1"),
        ([-1], "Token id -1"),
        ([2**40], "far too large"),
        ([1] * 300, "300 tokens, but the context holds 256"),
    ],
)
def test_impossible_ids_are_refused_and_nothing_is_lost(
    session: Session, ids: list[int], sentence: str
) -> None:
    session.sync(IDS)
    with pytest.raises(EngineError, match=sentence):
        session.sync(ids)
    assert session.sync([*IDS, 5]) == 1


def test_greedy_generation_takes_the_largest_logit_every_time(session: Session) -> None:
    session.sync(IDS)
    generated = list(session.generate(max_tokens=12, sampling=GREEDY))
    ids = list(IDS)
    with session.model.session(64) as check:
        for token in generated:
            check.sync(ids)
            assert int(check.logits.argmax()) == token
            ids.append(token)
    assert len(generated) == 12 or generated[-1] in session.model.eog_ids


def test_equal_seeds_give_equal_replies(session: Session) -> None:
    def reply(seed: int) -> list[int]:
        session.sync(IDS)
        sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, seed=seed)
        return list(session.generate(max_tokens=20, sampling=sampling))

    assert reply(1) == reply(1)
    assert reply(1) != reply(2)


def test_generation_accepts_a_mapping(session: Session) -> None:
    session.sync(IDS)
    assert len(list(session.generate(max_tokens=2, sampling={"temp": 0.0, "top_k": 1}))) == 2


def test_an_unknown_sampling_parameter_is_named(session: Session) -> None:
    session.sync(IDS)
    with pytest.raises(EngineError, match="'tempperature'"):
        session.generate(max_tokens=2, sampling={"tempperature": 0.5})


@pytest.mark.parametrize(
    "wrong", [{"top_k": 2**31}, {"top_k": -(2**32)}, {"repeat_last_n": 2**31}, {"top_k": "4"}]
)
def test_numbers_the_kernel_cannot_hold_are_refused_with_a_sentence(wrong: dict[str, Any]) -> None:
    with pytest.raises(EngineError, match=next(iter(wrong))):
        Sampling.of(wrong)


def test_a_context_far_too_long_is_refused_with_a_sentence(model: Model) -> None:
    with pytest.raises(EngineError, match="context"):
        model.session(2**40)


def test_generation_ends_when_the_context_is_full(model: Model) -> None:
    with model.session(12) as session:
        session.sync(IDS)
        tokens = list(session.generate(max_tokens=100, sampling=Sampling(seed=3)))
        assert len(tokens) <= 12 - len(IDS) + 1
        assert len(session) <= 12


def test_a_generation_can_be_continued_after_a_sync(session: Session) -> None:
    session.sync(IDS)
    first = list(session.generate(max_tokens=3, sampling=GREEDY))
    # The last token was sampled but not evaluated: it is the only new one.
    assert session.sync(IDS + first) == 1


def test_cancel_stops_generation_and_keeps_the_session_usable(session: Session) -> None:
    session.sync(IDS)
    tokens = []
    for token in session.generate(max_tokens=100, sampling=Sampling(seed=1)):
        tokens.append(token)
        if len(tokens) == 3:
            session.cancel()
    assert len(tokens) == 3
    assert session.sync([*IDS, *tokens]) == 1


def test_cancel_without_anything_running_changes_nothing(session: Session) -> None:
    session.cancel()
    assert session.sync(IDS) == len(IDS)


def test_cancel_stops_a_prefill_within_100_ms(tiny_model: Callable[..., Path]) -> None:
    path = tiny_model("F32", n_layer=8, n_embd=256, n_ff=1024, context_length=20000)
    ids = np.random.default_rng(0).integers(3, 300, 20000).tolist()
    with Model(path, threads=1) as model, model.session(20000) as session:
        outcome: list[object] = []

        def run() -> None:
            try:
                session.sync(ids)
            except Cancelled as error:
                outcome.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        while session.progress()[0] == 0 and thread.is_alive():
            time.sleep(0.001)
        started = time.perf_counter()
        session.cancel()
        thread.join()
        seconds = time.perf_counter() - started
        assert outcome
        assert seconds < 0.1 * 5  # the promise is 100 ms on an idle computer
        kept = len(session)
        assert 0 <= kept < len(ids)
        assert session.sync(ids[: kept + 5]) == 5


def test_a_cancel_that_comes_just_before_is_not_missed(session: Session) -> None:
    with pytest.raises(Cancelled):
        session.sync(IDS, should_cancel=lambda: True)
    assert session.sync(IDS) == len(IDS)


def test_progress_ends_at_the_total(session: Session) -> None:
    session.sync(IDS)
    assert session.progress() == (len(IDS), len(IDS))


def test_closing_twice_is_harmless_and_use_after_it_is_an_error(session: Session) -> None:
    session.close()
    session.close()
    with pytest.raises(EngineError, match="session is closed"):
        session.sync(IDS)


def test_closing_the_model_closes_its_sessions(tiny_model: Callable[..., Path]) -> None:
    model = Model(tiny_model("Q8_0"))
    session = model.session(16)
    model.close()
    with pytest.raises(EngineError, match="session is closed"):
        session.sync(IDS)
    with pytest.raises(EngineError, match="model is closed"):
        model.tokenize("a")


def test_a_dropped_session_gives_its_memory_back(model: Model) -> None:
    from gpt4all_desktop.engine._binding import lib

    before = lib.g4a_allocated_bytes()
    for _ in range(20):
        model.session(256).sync(IDS)
    import gc

    gc.collect()
    assert lib.g4a_allocated_bytes() == before


def test_generate_and_cancel_do_not_accumulate_memory(session: Session) -> None:
    from gpt4all_desktop.engine._binding import lib

    before = lib.g4a_allocated_bytes()
    for seed in range(1000):
        session.sync(IDS)
        for _ in session.generate(max_tokens=5, sampling=Sampling(seed=seed)):
            session.cancel()
    assert lib.g4a_allocated_bytes() == before


@pytest.mark.parametrize("temperature", [0.0, 0.8])
def test_looking_ahead_never_changes_the_tokens(
    tiny_model: Callable[..., Path], temperature: float
) -> None:
    sampling = Sampling(temperature=temperature, seed=3, repeat_penalty=1.0)
    prompt = [1, *[20, 21, 22, 23, 24] * 6]
    with Model(tiny_model("Q4_0")) as model, model.session(200) as session:
        session.sync(prompt)
        plain = list(session.generate(max_tokens=80, sampling=sampling, lookahead=False))
        assert session.guesses[1] == 0
        session.sync(prompt)
        assert list(session.generate(max_tokens=80, sampling=sampling)) == plain


def test_a_saved_state_goes_on_where_the_session_was(model: Model) -> None:
    with model.session(64) as session:
        session.sync(IDS)
        state = session.state()
        session.sync([*IDS, 9, 9])
        expected = session.logits
    with model.session(128) as other:
        assert other.state().size == 0
        other.set_state(state)
        assert len(other) == len(IDS)
        assert other.sync([*IDS, 9, 9]) == 2
        assert (other.logits == expected).all()


def test_a_damaged_state_is_refused_and_changes_nothing(model: Model) -> None:
    with model.session(64) as session:
        session.sync(IDS)
        state = session.state()
        with pytest.raises(EngineError, match="bytes instead of"):
            session.set_state(state[:-1])
        with pytest.raises(EngineError, match="another model"):
            session.set_state(np.zeros(0, dtype=np.uint8))
        assert session.sync(IDS) == 0
