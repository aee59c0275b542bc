"""Which model there is."""

from pathlib import Path

import pytest

from gpt4all_desktop.ui.chat.state import LoadFailed, Loading, ModelState, NoModel, Ready
from gpt4all_desktop.ui.events import Failure, ModelInfo
from gpt4all_desktop.ui.model_presenter import ModelPresenter
from tests.ui.fakes import FakeEngine

FOLDER = Path("models")


def info(name: str) -> ModelInfo:
    return ModelInfo(path=Path(f"{name}.gguf"), name=name, context_length=1)


class Models:
    """A presenter with a fake engine and one listener."""

    def __init__(self) -> None:
        self.engine, self.states, self.remembered = FakeEngine(), [], []
        self.presenter = ModelPresenter(
            self.engine, models_dir=FOLDER, remember=self.remembered.append
        )
        self.presenter.add_listener(self.states.append)

    @property
    def state(self) -> ModelState:
        return self.states[-1]


@pytest.fixture
def models() -> Models:
    return Models()


def test_at_first_there_is_no_model(models: Models) -> None:
    assert models.state == NoModel(folder=FOLDER)


def test_opening_loads_and_shows_progress(models: Models) -> None:
    models.presenter.open(Path("a.gguf"))
    assert models.engine.loads == [Path("a.gguf")]
    models.presenter.on_load_progressed(0.5)
    assert models.state == Loading(name="a", fraction=0.5)


def test_any_part_of_a_split_model_opens_the_first(models: Models, tmp_path: Path) -> None:
    first, second = (tmp_path / f"b-0000{number}-of-00002.gguf" for number in (1, 2))
    second.touch()
    models.presenter.open(second)
    assert models.engine.loads == [second]  # the engine says what is wrong
    first.touch()
    models.presenter.open(second)
    assert models.engine.loads == [second, first]
    assert models.state == Loading(name="b")


def test_a_loaded_model_is_ready_and_remembered(models: Models) -> None:
    models.presenter.open(Path("a.gguf"))
    models.presenter.on_loaded(info("a"))
    assert models.state == Ready(model=info("a"))
    assert models.remembered == [Path("a.gguf")]


def test_a_failure_names_the_model_and_can_be_retried(models: Models) -> None:
    failure = Failure(sentence="Broken.")
    models.presenter.open(Path("a.gguf"))
    models.presenter.on_load_failed(failure)
    assert models.state == LoadFailed(name="a", failure=failure)
    models.presenter.retry()
    assert models.engine.loads == [Path("a.gguf")] * 2


def test_late_progress_changes_nothing(models: Models) -> None:
    models.presenter.on_loaded(info("a"))
    models.presenter.on_load_progressed(0.9)
    assert models.state == Ready(model=info("a"))


def test_cancelling_offers_the_model_of_before(models: Models) -> None:
    models.presenter.on_loaded(info("a"))
    models.presenter.open(Path("b.gguf"))
    models.presenter.cancel()
    assert models.engine.cancels == 1
    models.presenter.on_load_cancelled(None)
    assert models.state == NoModel(folder=FOLDER, previous=Path("a.gguf"))
    models.presenter.open_previous()
    assert models.engine.loads[-1] == Path("a.gguf")


def test_cancelling_in_time_keeps_the_model(models: Models) -> None:
    models.presenter.on_loaded(info("a"))
    models.presenter.open(Path("b.gguf"))
    models.presenter.on_load_cancelled(info("a"))
    assert models.state == Ready(model=info("a"))


def test_there_is_nothing_to_go_back_to_at_first(models: Models) -> None:
    models.presenter.open_previous()
    models.presenter.retry()
    assert models.engine.loads == []
