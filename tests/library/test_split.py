"""Models in several files: one model, from the first megabyte to the bin."""

import hashlib
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gpt4all_desktop.chats.warm import model_key
from gpt4all_desktop.engine import Model
from gpt4all_desktop.engine.parts import first_part, missing_parts, name_of, parts_of, size_of
from gpt4all_desktop.errors import AppError, UnsuitableError
from gpt4all_desktop.library import fit
from gpt4all_desktop.library.adopt import adopted_models
from gpt4all_desktop.library.browser import Browser, Owned
from gpt4all_desktop.library.catalog import Variant
from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.library.download import Tuning
from gpt4all_desktop.library.head import HeadError, read_head, unrunnable
from gpt4all_desktop.library.hub import _variants
from gpt4all_desktop.library.identity import Identities
from gpt4all_desktop.library.installed import find_model, installed_models, is_model_name
from gpt4all_desktop.library.item import State
from gpt4all_desktop.library.move import Mover, plan_move
from gpt4all_desktop.library.peek import require_runnable
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.shelf import Shelf
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.whole import look
from tests.fakes.faulty_web import Wrong
from tests.fakes.split_model import ServedSplit, served_split, write_split


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def parts(models: Path) -> list[Path]:
    return write_split(models)


# ---- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("b-Q8_0-00001-of-00003.gguf", "b-Q8_0"),
        ("b-1-of-3.gguf", "b-1-of-3"),
        ("-00001-of-00003.gguf", "-00001-of-00003"),
        ("b.gguf", "b"),
    ],
)
def test_the_number_of_a_part_is_not_part_of_the_name(name: str, called: str):
    assert name_of(Path(name)) == called


def test_any_part_means_the_model(models: Path, parts: list[Path]):
    assert first_part(parts[2]) == parts[0]
    assert find_model(str(parts[1]), []) == parts[0]
    for name in ("b-Q8_0", "B-q8_0", parts[0].stem, parts[0].name):
        assert find_model(name, [models]) == parts[0]
    assert installed_models(models) == [parts[0]]


def test_a_file_that_is_only_named_similarly_is_a_model():
    assert is_model_name("b-2-of-3.gguf")
    assert not is_model_name("b-00002-of-00003.gguf")


# ---- heads ---------------------------------------------------------------------------------------


def test_all_parts_together_are_what_the_kernel_opens(parts: list[Path]):
    seen = look(parts[0])

    with Model(parts[0], vocab_only=True) as model:
        assert model.n_params in (0, seen.head.parameters)
        assert len(seen.head.tensors) == 20
        assert model.architecture == seen.head.architecture
    assert (seen.short, seen.missing, unrunnable(seen.head)) == (False, (), "")
    assert 0 <= size_of(parts[0]) - seen.head.end < 3 * 32  # at most padding follows


def test_a_split_model_takes_the_memory_of_one_that_is_not(models: Path, parts: list[Path]):
    (whole,) = write_whole(models)

    assert fit.memory_of(look(parts[0]).head, 512) == fit.memory_of(look(whole).head, 512)


def test_a_later_part_is_not_damaged_because_it_says_little(parts: list[Path]):
    head = read_head(parts[1])

    assert (head.part, head.parts, head.architecture) == (2, 3, "")
    assert unrunnable(head) == ""
    assert require_runnable(parts[1])


@pytest.mark.parametrize("gone", [1, 2])
def test_a_missing_part_is_known(parts: list[Path], gone: int):
    parts[gone].unlink()

    seen = look(parts[0])

    assert seen.short
    assert seen.missing == (parts[gone],)
    assert missing_parts(parts[0]) == [parts[gone]]


def test_a_part_that_is_cut_off_makes_a_model_short(parts: list[Path]):
    parts[1].write_bytes(parts[1].read_bytes()[:-100])
    seen = look(parts[0])
    assert (seen.short, seen.missing) == (True, ())
    assert seen.head.end > size_of(parts[0])


def test_a_part_in_the_wrong_place_is_told(parts: list[Path]):
    shutil.copy(parts[2], parts[1])
    with pytest.raises(HeadError, match=r"In “b-Q8_0-00002-of-00003\.gguf”: .*part 2, .*part 3"):
        look(parts[0])


def test_a_part_of_another_model_is_told(models: Path, parts: list[Path]):
    other = write_split(models.parent / "two", 2)
    shutil.copy(other[1], parts[1])
    with pytest.raises(HeadError, match="3 files, this one to one of 2"):
        look(parts[0])


def test_a_renamed_first_part_says_which_name_it_needs(models: Path, parts: list[Path]):
    path = parts[0].rename(models / "renamed.gguf")
    with pytest.raises(HeadError, match=r"must end with “-00001-of-00003\.gguf”"):
        look(path)


# ---- on this computer ----------------------------------------------------------------------------


def test_the_browser_shows_one_model(tmp_path: Path, parts: list[Path]):
    (owned,) = owned_in(tmp_path)

    assert (owned.name, owned.path, owned.size) == ("b-Q8_0", parts[0], size_of(parts[0]))
    assert not owned.short
    assert owned.head is not None
    assert len(owned.head.tensors) == 20


@pytest.mark.parametrize("gone", [0, 2])
def test_the_browser_knows_what_is_missing(tmp_path: Path, parts: list[Path], gone: int):
    parts[gone].unlink()

    (owned,) = owned_in(tmp_path)

    assert owned.short
    assert owned.missing == (parts[gone],)
    assert owned.name == "b-Q8_0"


def test_a_model_whose_first_part_is_on_its_way_is_not_shown(tmp_path: Path, parts: list[Path]):
    parts[0].rename(parts[0].with_name(parts[0].name + ".part"))

    assert owned_in(tmp_path) == []


def test_what_is_left_of_a_model_can_be_removed(tmp_path: Path, models: Path, parts: list[Path]):
    parts[0].unlink()
    shelf = Shelf([models], tmp_path / "models.json")
    (left,) = shelf.models()

    (removed,) = shelf.remove(left)

    assert list(models.glob("*.gguf")) == []
    shelf.restore(removed)
    assert [path.is_file() for path in parts] == [False, True, True]


def test_a_part_that_comes_later_is_noticed(tmp_path: Path, parts: list[Path]):
    kept = parts[2].read_bytes()
    parts[2].unlink()
    browser = browser_in(tmp_path)
    assert browser.snapshot().owned[0].short

    parts[2].write_bytes(kept)

    assert not browser.snapshot().owned[0].short


def test_split_models_of_other_programs_are_found_once(tmp_path: Path):
    parts = write_split(tmp_path / "lmstudio" / "who" / "b-GGUF")
    (adopted,) = adopted_models([("LM Studio", tmp_path / "lmstudio")])
    assert (adopted.name, adopted.path) == ("b-Q8_0", parts[0])
    (owned,) = owned_in(tmp_path)
    assert (owned.size, owned.program, owned.short) == (size_of(parts[0]), "LM Studio", False)


def test_moving_the_folder_takes_all_parts_along(tmp_path: Path, models: Path, parts: list[Path]):
    target, mover = tmp_path / "elsewhere", Mover(tmp_path / "move.json")
    parts[0].rename(parts[0].with_name(parts[0].name + ".part"))  # it is still to come
    move = plan_move(models, target)
    mover.run(move, lambda done, size: None)
    mover.finish(move)
    assert sorted(path.name for path in target.iterdir()) == [
        f"{parts[0].name}.part",
        parts[1].name,
        parts[2].name,
    ]


# ---- which model it was --------------------------------------------------------------------------


def test_the_checksum_of_a_model_covers_all_parts(tmp_path: Path, parts: list[Path]):
    identities = Identities(tmp_path / "sums.json")
    whole = b"".join(path.read_bytes() for path in parts)
    assert identities.compute(parts[0], lambda: False) == hashlib.sha256(whole).hexdigest()
    assert identities.known(parts[0]) != ""

    parts[2].write_bytes(parts[2].read_bytes()[:-1] + b"?")

    assert identities.known(parts[0]) == ""


@pytest.mark.parametrize("number", [0, 1, 2])
def test_what_was_kept_of_chats_is_for_these_parts_only(parts: list[Path], number: int):
    key = model_key(parts[0], "avx2")
    assert model_key(parts[0], "avx2") == key

    data = parts[number].read_bytes()
    parts[number].write_bytes(data[:-1] + bytes([data[-1] ^ 1]))

    assert model_key(parts[0], "avx2") != key


# ---- downloads -----------------------------------------------------------------------------------


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedSplit]:
    with served_split(tmp_path / "made") as served:
        yield served


MakeQueue = Callable[..., DownloadQueue]


@pytest.fixture
def make(tmp_path: Path, models: Path) -> Iterator[MakeQueue]:
    made: list[DownloadQueue] = []

    def make(**options: object) -> DownloadQueue:
        queue = DownloadQueue(
            Transport(connect_seconds=5, silence_seconds=5),
            models,
            tmp_path / "downloads.json",
            tuning=Tuning(block_bytes=1024, chunk_bytes=500, first_wait=0, tries=6),
            **options,  # type: ignore[arg-type]
        )
        made.append(queue)
        return queue

    yield make
    for queue in made:
        assert queue.close()


def wait_until(condition: Callable[[], object]) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.005)


def wait_for(queue: DownloadQueue, *wanted: State) -> None:
    wait_until(lambda: [item.state for item in queue.items()] == list(wanted))


def test_a_split_model_appears_when_its_last_part_has_come(
    make: MakeQueue, served: ServedSplit, models: Path
):
    came: list[str] = []
    queue = make(screen=require_runnable, fetched=lambda file, path: came.append(path.name))

    queue.add("B", "b", served.files, local=True)
    wait_for(queue, State.DONE)

    names = list(served.bodies)
    assert came == [names[2], names[1], names[0]]
    (progress,) = queue.progress()
    assert (progress.received, progress.size) == (served.size, served.size)
    assert progress.path == models / names[0]
    assert {path.name: path.read_bytes() for path in models.iterdir()} == served.bodies
    with Model(models / names[0], threads=1) as model:
        assert model.file_bytes == served.size


def test_progress_counts_every_part_once(make: MakeQueue, served: ServedSplit, models: Path):
    """Also the beginning of the first part, which is there before the others."""
    served.servers[2].plan.extend([Wrong.STALL])
    queue = make(screen=require_runnable)
    item = queue.add("B", "b", served.files, local=True)
    wait_until(lambda: served.servers[2].served)
    (running,) = queue.progress()
    assert running.received >= len(served.bodies[served.files[0].name])
    assert running.size == served.size
    queue.pause(item.id)
    wait_for(queue, State.PAUSED)

    (progress,) = queue.progress()
    there = sum(path.stat().st_size for path in models.glob("*.part"))
    assert progress.received == there >= served.files[0].expected.size
    assert progress.size == served.size


def test_a_restart_goes_on_with_the_part_that_was_on_its_way(
    make: MakeQueue, served: ServedSplit, models: Path
):
    served.servers[1].plan.extend([Wrong.STALL])
    first = make(screen=require_runnable)
    first.add("B", "b", served.files, local=True)
    wait_until(lambda: served.servers[1].served)
    assert first.close()

    again = make(screen=require_runnable)
    wait_for(again, State.PAUSED)
    again.resume_all()
    wait_for(again, State.DONE)

    assert len(served.servers[2].served) == 1  # complete before, and not asked for again
    assert {path.name: path.read_bytes() for path in models.iterdir()} == served.bodies


def test_what_cannot_run_is_known_before_the_later_parts_are_fetched(
    make: MakeQueue, served: ServedSplit, models: Path
):
    asked = threading.Event()

    def screen(path: Path) -> bool:
        asked.set()
        assert "00001-of" in path.name
        raise UnsuitableError("no")

    queue = make(screen=screen)
    queue.add("B", "b", served.files, local=True)
    wait_until(lambda: queue.take_refused())

    assert asked.is_set()
    assert [len(server.served) for server in served.servers[1:]] == [0, 0]
    assert list(models.iterdir()) == []
    assert queue.refusal(Variant(quantization="Q8_0", files=served.files)) == "no"


def test_cancelling_deletes_the_parts_that_have_come(
    make: MakeQueue, served: ServedSplit, models: Path
):
    models.mkdir()
    (models / "other.gguf").write_bytes(b"GGUF")
    served.servers[1].plan.extend([Wrong.STALL] * 6)
    queue = make(screen=require_runnable)
    item = queue.add("B", "b", served.files, local=True)
    wait_until(lambda: served.servers[1].served)
    assert (models / list(served.bodies)[2]).is_file()

    queue.cancel(item.id)
    wait_for(queue)

    assert [path.name for path in models.iterdir()] == ["other.gguf"]


def test_cancelling_leaves_parts_that_somebody_else_put_there(
    make: MakeQueue, served: ServedSplit, models: Path
):
    models.mkdir()
    mine = models / list(served.bodies)[2]
    mine.write_bytes(served.bodies[mine.name])
    served.servers[1].plan.extend([Wrong.STALL] * 6)
    queue = make(screen=require_runnable)
    item = queue.add("B", "b", served.files, local=True)
    wait_until(lambda: served.servers[1].served)

    queue.cancel(item.id)
    wait_for(queue)

    assert [path.name for path in models.iterdir()] == [mine.name]
    assert served.servers[2].served == []


def test_only_what_is_missing_is_fetched(make: MakeQueue, served: ServedSplit, models: Path):
    models.mkdir()
    first, _second, third = served.bodies
    for name in (first, third):
        (models / name).write_bytes(served.bodies[name])
    queue = make(screen=require_runnable)
    queue.add("B", "b", served.files, local=True)
    wait_for(queue, State.DONE)

    assert [len(server.served) for server in served.servers] == [0, 1, 0]


def test_there_must_be_room_for_all_parts(
    make: MakeQueue, served: ServedSplit, models: Path, monkeypatch: pytest.MonkeyPatch
):
    """Not for the first one alone: the disk would be full after hours."""
    spare = Tuning().spare_bytes
    room = spare + served.size - 1
    usage = shutil.disk_usage(models.parent)._replace(free=room)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    queue = make(screen=require_runnable)
    queue.add("B", "b", served.files, local=True)
    wait_for(queue, State.FAILED)
    assert "are free in" in queue.progress()[0].problem
    assert [len(server.served) for server in served.servers[1:]] == [0, 0]


# ---- Hugging Face --------------------------------------------------------------------------------


def test_a_search_offers_split_models_whose_parts_are_all_there():
    def entry(path: str) -> dict[str, object]:
        return {"type": "file", "path": path, "size": 10, "lfs": {"oid": "a" * 64}}

    tree = [entry(f"Q6_K/b-Q6_K-0000{n}-of-00003.gguf") for n in (3, 1, 2)]
    tree += [entry(f"b-Q8_0-0000{n}-of-00003.gguf") for n in (1, 3)]

    (variant,) = _variants(tree, "who/b", "https://example.org")

    assert (variant.quantization, variant.size) == ("Q6_K", 30)
    assert [file.name[-19:-14] for file in variant.files] == ["00001", "00002", "00003"]


# ---- helpers -------------------------------------------------------------------------------------


def browser_in(folder: Path) -> Browser:
    return Browser(
        Shelf([folder / "models"], folder / "models.json"),
        Catalogs(folder / "catalogs"),
        Transport(offline=lambda: True),
        SpeedRecord(folder / "speed.json"),
        elsewhere=[("LM Studio", folder / "lmstudio")],
        threads=1,
    )


def owned_in(folder: Path) -> list[Owned]:
    return list(browser_in(folder).snapshot().owned)


def write_whole(folder: Path) -> list[Path]:
    from tests.engine.conftest import load_tool

    tool = load_tool("make_gguf")
    return [tool.write_model(folder / "w.gguf", tool.SHAPES["tiny"], matrix="Q8_0")]


def test_parts_of_nothing_is_the_file_itself(tmp_path: Path):
    assert parts_of(tmp_path / "a.gguf") == [tmp_path / "a.gguf"]
    with pytest.raises(OSError, match=r"a\.gguf"):
        size_of(tmp_path / "a.gguf")
    with pytest.raises(AppError):
        look(tmp_path / "a.gguf")
