"""The public Python API, as programs written for GPT4All's bindings use it."""

import hashlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import gpt4all_desktop
from gpt4all_desktop import GPT4All, api, paths
from gpt4all_desktop.chats.generation import ChatModel
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import EngineError
from gpt4all_desktop.library.download import Tuning
from tests.fakes.engine import FakeModel, FakeSession
from tests.fakes.web import WebServer

TEMPLATE = "{% for m in messages %}{{ m.role[0] }}:{{ m.content }};{% endfor %}"
OFFERED = b"GGUF and the rest of a model"


class Offline(GPT4All):
    """Runs a fake model; asking for the published list fails the test."""

    fake: FakeModel

    def _load(self, path: Path, n_threads: int | None, n_ctx: int) -> ChatModel:
        if path.read_bytes() == b"broken":
            raise EngineError("The file is damaged.")
        self.fake = FakeModel(template=TEMPLATE if path.stem != "base" else None)
        self.fake.path = path
        return ChatModel(self.fake, context_length=n_ctx)

    @staticmethod
    def list_models() -> list[dict[str, Any]]:
        raise AssertionError("asked for the published list")

    @property
    def session(self) -> FakeSession:
        return self.fake.sessions[0]


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "DEFAULT_MODEL_DIRECTORY", tmp_path / "cache")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "my models"
    folder.mkdir()
    (folder / "fake.gguf").touch()
    (folder / "base.gguf").touch()
    (folder / "broken.gguf").write_bytes(b"broken")
    return folder


@pytest.fixture
def model(folder: Path) -> Iterator[Offline]:
    with Offline("fake", model_path=folder) as model:
        yield model


# ---- finding a model ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["fake", "fake.gguf"])
@pytest.mark.parametrize("allow_download", [True, False])
def test_a_model_that_is_there_is_used_without_a_connection(
    folder: Path, name: str, allow_download: bool
):
    with Offline(name, model_path=str(folder), allow_download=allow_download) as model:
        assert model.config == {"filename": "fake.gguf", "path": str(folder / "fake.gguf")}


def test_a_model_is_found_by_its_path(folder: Path):
    with Offline(str(folder / "fake.gguf")) as model:
        assert model.generate("Hi") == "Hello!"


def test_a_model_of_the_application_is_found(folder: Path):
    paths.models_dir().mkdir(parents=True)
    (folder / "fake.gguf").rename(paths.models_dir() / "fake.gguf")

    with Offline("fake") as model:
        assert model.config["path"] == str(paths.models_dir() / "fake.gguf")


def test_a_model_in_another_folder_than_the_one_given_is_not_taken(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(folder)

    with pytest.raises(FileNotFoundError):
        Offline("fake", model_path=tmp_path, allow_download=False)


def test_a_missing_model_that_may_not_be_downloaded_is_a_file_not_found(folder: Path):
    with pytest.raises(FileNotFoundError, match="Model file does not exist"):
        Offline("other", model_path=folder, allow_download=False)


def test_a_missing_folder_is_a_file_not_found(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="Model directory does not exist"):
        Offline("fake", model_path=tmp_path / "nowhere")


def test_a_file_that_cannot_be_used_says_why(folder: Path):
    with pytest.raises(RuntimeError, match=r"Unable to instantiate model: The file is damaged\."):
        Offline("broken", model_path=folder)


def test_graphics_cards_are_refused(folder: Path):
    with pytest.raises(ValueError, match="Available GPUs"):
        Offline("fake", model_path=folder, device="cuda")


def test_the_processor_may_be_asked_for(folder: Path):
    with Offline("fake", model_path=folder, device="cpu") as model:
        assert (model.backend, model.device, model.list_gpus()) == ("cpu", None, [])


# ---- downloads ----------------------------------------------------------------------------------


@pytest.fixture
def web() -> Iterator[WebServer]:
    with WebServer() as server:
        yield server


def published(web: WebServer, **changes: str) -> type[Offline]:
    """The API of a world in which this list is published."""
    entry = {
        "filename": "new.gguf",
        "url": web.serve("/new", OFFERED),
        "filesize": str(len(OFFERED)),
        "md5sum": hashlib.md5(OFFERED).hexdigest(),
        "systemMessage": "Be brief.",
        "chatTemplate": "<{{ messages[-1].content }}>",
    }

    class Online(Offline):
        _tuning = Tuning(first_wait=0)
        _loopback = True

        @staticmethod
        def list_models() -> list[dict[str, Any]]:
            return [{"filename": "other.gguf"}, entry | changes]

    return Online


def test_a_missing_model_is_downloaded(web: WebServer, tmp_path: Path):
    with published(web)("new") as model:
        path = tmp_path / "cache" / "new.gguf"
        assert path.read_bytes() == OFFERED
        assert model.config["path"] == str(path)
        assert model.config["filesize"] == str(len(OFFERED))


def test_what_is_published_with_a_model_is_used(web: WebServer):
    with published(web)("new") as model, model.chat_session():
        model.generate("Hi")

        assert model.current_chat_session[0] == {"role": "system", "content": "Be brief."}
        assert "<" in model.session.prompt


@pytest.mark.parametrize(
    "changes", [{"md5sum": "0" * 32}, {"sha256sum": "0" * 64}, {"filesize": "5"}]
)
def test_a_wrong_download_is_a_value_error_and_no_model(
    web: WebServer, tmp_path: Path, changes: dict[str, str]
):
    with pytest.raises(ValueError, match="could not be downloaded"):
        published(web, **changes)("new")

    assert list((tmp_path / "cache").glob("*.gguf")) == []


def test_a_model_with_a_path_for_a_name_is_not_downloaded(web: WebServer, tmp_path: Path):
    with pytest.raises(ValueError, match="plain file name"):
        published(web)("../new")


def test_a_model_can_be_downloaded_by_itself(web: WebServer, tmp_path: Path):
    url = web.serve("/x", OFFERED)

    path = GPT4All.download_model("x.gguf", tmp_path, url=url, expected_size=len(OFFERED))

    assert path.read_bytes() == OFFERED
    with pytest.raises(FileExistsError):
        GPT4All.download_model("x.gguf", tmp_path, url=url)


# ---- text outside of chats ----------------------------------------------------------------------


def test_outside_of_a_chat_the_prompt_is_taken_as_it_is(model: Offline):
    model.fake.enqueue(" Paris", model.fake.eos_id)

    assert model.generate("<s>The capital of France is") == " Paris"
    assert model.session.prompt == "[[<s>]]The capital of France is"


def test_replies_outside_of_a_chat_do_not_remember_each_other(model: Offline):
    model.generate("one")
    model.generate("two")

    assert model.session.prompt == "two"


def test_the_settings_reach_the_engine(model: Offline):
    model.generate(
        "Hi", temp=0.1, top_k=2, top_p=0.3, min_p=0.4, repeat_penalty=1.5, repeat_last_n=6
    )

    assert model.session.sampling == Sampling(
        temperature=0.1, top_k=2, top_p=0.3, min_p=0.4, repeat_penalty=1.5, repeat_last_n=6
    )


def test_the_defaults_are_those_of_the_bindings(model: Offline):
    model.generate("Hi")

    assert model.session.sampling == Sampling(
        temperature=0.7, top_k=40, top_p=0.4, min_p=0.0, repeat_penalty=1.18, repeat_last_n=64
    )
    parameters = inspect.signature(GPT4All.generate).parameters
    assert parameters["max_tokens"].default == 200
    assert parameters["n_batch"].default == 8


@pytest.mark.parametrize("arguments", [{"max_tokens": 3}, {"n_predict": 3}])
def test_the_length_can_be_limited(model: Offline, arguments: dict[str, int]):
    assert model.generate("Hi", **arguments) == "Hel"


def test_arguments_may_come_in_the_order_of_the_bindings_1_0(model: Offline):
    assert model.generate("Hi", 3, 0.5, 20, 0.9, 1.1, 32, 8, None, False) == "Hel"
    assert model.session.sampling == Sampling(
        temperature=0.5, top_k=20, top_p=0.9, repeat_penalty=1.1, repeat_last_n=32
    )


def test_impossible_settings_are_a_value_error(model: Offline):
    with pytest.raises(ValueError, match="top_p"):
        model.generate("Hi", top_p=7)


def test_a_prompt_that_is_too_long_is_a_value_error_with_both_numbers(folder: Path):
    with Offline("fake", model_path=folder, n_ctx=100) as model:
        sentence = r"^Your message was too long and could not be processed \(200 > 96\)\.$"
        with pytest.raises(ValueError, match=sentence):
            model.generate("x" * 200)


def test_an_engine_failure_is_a_runtime_error(model: Offline):
    model.session.error = EngineError("The model file was changed.")

    with pytest.raises(RuntimeError, match="changed"):
        model.generate("Hi")


# ---- streaming ----------------------------------------------------------------------------------


def test_streaming_yields_the_pieces(model: Offline):
    assert list(model.generate("Hi", streaming=True)) == list("Hello!")


def test_a_failure_while_streaming_reaches_the_caller(model: Offline):
    def fail() -> None:
        raise EngineError("The model file was changed.")

    model.fake.enqueue("ab", fail)
    pieces = model.generate("Hi", streaming=True)
    got = [next(pieces), next(pieces)]

    with pytest.raises(RuntimeError, match="changed"):
        next(pieces)
    assert got == ["a", "b"]


def test_abandoning_the_generator_ends_the_reply(model: Offline):
    going_on: list[bool] = []
    model.fake.enqueue("ab", lambda: going_on.append(True), "c")
    pieces = model.generate("Hi", streaming=True)
    next(pieces)
    next(pieces)

    del pieces

    assert going_on == []
    assert model.generate("Hi") == "Hello!"


def test_the_callback_gets_tokens_and_text(model: Offline):
    got: list[tuple[int, str]] = []

    model.fake.enqueue("é!", model.fake.eos_id)
    model.generate("Hi", callback=lambda token, text: got.append((token, text)) or True)

    assert got == [("é".encode()[1], "é"), (ord("!"), "!")]


def test_the_callback_can_end_the_reply(model: Offline):
    def until_l(token: int, text: str) -> bool:
        return text != "l"

    assert model.generate("Hi", callback=until_l) == "Hel"
    assert list(model.generate("Hi", streaming=True, callback=until_l)) == ["H", "e"]


def test_a_failing_callback_reaches_the_caller(model: Offline):
    def fail(token: int, text: str) -> bool:
        raise KeyError(text)

    with pytest.raises(KeyError):
        model.generate("Hi", callback=fail)
    assert model.generate("Hi") == "Hello!"


# ---- chats --------------------------------------------------------------------------------------

USER = {"role": "user", "content": "Hi"}
REPLY = {"role": "assistant", "content": "Hello!"}


def test_in_a_chat_the_model_remembers(model: Offline):
    with model.chat_session():
        model.generate("Hi")
        model.generate("Bye")

        assert model.session.prompt == "u:Hi;a:Hello!;u:Bye;"
        assert model.current_chat_session == [USER, REPLY, {**USER, "content": "Bye"}, REPLY]


def test_after_a_chat_everything_is_forgotten(model: Offline):
    with model.chat_session():
        model.generate("Hi")

    assert model.current_chat_session is None
    model.generate("Bye")
    assert model.session.prompt == "Bye"


@pytest.mark.parametrize("system", ["Be brief."])
def test_a_system_message_begins_the_chat(model: Offline, system: str):
    with model.chat_session(system):
        model.generate("Hi")

        assert model.session.prompt == "s:Be brief.;u:Hi;"


@pytest.mark.parametrize("system", [None, False, ""])
def test_a_chat_may_have_no_system_message(model: Offline, system: Any):
    with model.chat_session(system):
        assert model.current_chat_session == []


def test_a_chat_can_have_a_template_of_its_own(model: Offline):
    with model.chat_session(chat_template="[{{ messages[0].content }}]"):
        model.generate("Hi")

        assert model.session.prompt == "[Hi]"


@pytest.mark.parametrize("template", ["{% broken", "### Human: {0}\n### Assistant:", "%1"])
def test_what_is_no_template_is_a_value_error(model: Offline, template: str):
    with pytest.raises(ValueError, match="template"), model.chat_session(chat_template=template):
        pass


def test_a_model_without_a_template_needs_one(folder: Path):
    with (
        Offline("base", model_path=folder) as model,
        pytest.raises(ValueError, match="you must specify a chat template"),
        model.chat_session(),
    ):
        pass


def test_the_history_can_be_replaced_and_changed(model: Offline):
    with model.chat_session():
        model.current_chat_session = [USER, REPLY]
        model.current_chat_session.append({"role": "user", "content": "More"})
        model.current_chat_session.append({"role": "assistant", "content": "Yes"})
        model.generate("Bye")

        assert model.session.prompt == "u:Hi;a:Hello!;u:More;a:Yes;u:Bye;"


def test_outside_of_a_chat_there_is_no_history_to_set(model: Offline):
    with pytest.raises(ValueError, match="active session"):
        model.current_chat_session = []


def test_a_history_that_is_none_is_a_value_error(model: Offline):
    with model.chat_session():
        model.current_chat_session = [{"text": "Hi"}]

        with pytest.raises(ValueError, match="message"):
            model.generate("Bye")


def test_streamed_replies_are_remembered(model: Offline):
    with model.chat_session():
        for _ in model.generate("Hi", streaming=True):
            pass

        assert model.current_chat_session == [USER, REPLY]


def test_abandoned_replies_are_remembered_as_far_as_they_came(model: Offline):
    with model.chat_session():
        pieces = model.generate("Hi", streaming=True)
        next(pieces)
        next(pieces)
        pieces.close()

        assert model.current_chat_session == [USER, {**REPLY, "content": "He"}]


def test_a_reply_the_callback_ended_is_remembered(model: Offline):
    with model.chat_session():
        model.generate("Hi", callback=lambda token, text: text != "l")

        assert model.current_chat_session == [USER, {**REPLY, "content": "Hel"}]


def test_a_question_that_could_not_be_asked_is_not_remembered(folder: Path):
    with Offline("fake", model_path=folder, n_ctx=100) as model, model.chat_session():
        with pytest.raises(ValueError, match="too long"):
            model.generate("x" * 200)

        assert model.current_chat_session == []
        assert model.generate("Hi") == "Hello!"


def test_a_chat_longer_than_the_context_goes_on(folder: Path):
    with Offline("fake", model_path=folder, n_ctx=100) as model, model.chat_session():
        for _ in range(20):
            assert model.generate("How are you?", max_tokens=20) == "Hello!"


def test_a_chat_in_a_chat_returns_to_the_outer_one(model: Offline):
    with model.chat_session():
        model.generate("Hi")
        with model.chat_session():
            model.generate("Inner")
        assert model.current_chat_session == [USER, REPLY]


# ---- the end ------------------------------------------------------------------------------------


def test_a_closed_model_says_so(model: Offline):
    model.close()

    with pytest.raises(ValueError, match="Attempted operation on a closed LLModel"):
        model.generate("Hi")
    with (
        pytest.raises(ValueError, match="Attempted operation on a closed LLModel"),
        model.chat_session(),
    ):
        pass


def test_leaving_the_context_closes_the_model(folder: Path):
    with Offline("fake", model_path=folder) as model:
        fake = model.fake

    assert fake.closed
    model.close()  # harmless


def test_the_package_offers_the_api():
    assert gpt4all_desktop.GPT4All is GPT4All


# ---- the real thing -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def smollm(starter_model: Path) -> Iterator[GPT4All]:
    with GPT4All(starter_model.name, starter_model.parent, allow_download=False) as model:
        yield model


@pytest.mark.model
def test_the_capital_of_france_is_paris(smollm: GPT4All):
    assert "Paris" in smollm.generate("The capital of France is", max_tokens=3, temp=0)


@pytest.mark.model
def test_a_chat_does_not_change_replies_outside_of_it(smollm: GPT4All):
    before = smollm.generate("hello", top_k=1)
    with smollm.chat_session():
        smollm.generate("Hello, who are you?", top_k=1, max_tokens=20)
        response = list(smollm.generate("Name a colour.", top_k=1, max_tokens=20, streaming=True))
        smollm.current_chat_session.append({"role": "user", "content": "And"})
        smollm.current_chat_session.append({"role": "assistant", "content": "so on."})
        smollm.generate("Thank you.", top_k=1, max_tokens=20)
    after = smollm.generate("hello", top_k=1)

    assert response
    assert before == after


@pytest.mark.model
def test_long_messages_work_with_any_batch_size(smollm: GPT4All):
    with smollm.chat_session():
        assert smollm.generate("hello how are you " * 40, n_batch=512, max_tokens=5)
