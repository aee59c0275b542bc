"""Take pictures of every view: the real program with a made-up model, without a screen.

    python -m tools.screenshots --all [--out FOLDER]        every view in every variant
    python -m tools.screenshots --variant dark [--view settings] [--out FOLDER]
    python -m tools.screenshots --sheets FOLDER             contact sheets of a folder, to look at
    python -m tools.screenshots --keep                      some of them into docs/screenshots, and
                                                            one sheet of all views for each variant

Variants are light, dark, 125, 200, german, arabic (mirrored), japanese and chinese. Every picture
is looked at by a person before it is committed.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gpt4all_desktop import paths
from gpt4all_desktop.library.fit import Speed
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.ui import i18n
from tools import screenshot_content as content
from tools.screenshot_views import DOCS, ROOT, VARIANTS, VIEWS, Stage, Variant, no_model_file

SCREEN: Final = {
    "name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip
KEPT: Final = {
    "light": "first chat transcript composer sidebar palette",
    "dark": "chat transcript search context-panel bin settings-sampling",
    "125": "transcript composer models-first",
    "200": "composer transcript settings-look models-first palette",
    "german": "first settings-sampling models-first failed context-full",
    "arabic": "transcript-end sidebar models-first settings-look composer",
    "japanese": "models-first",
    "chinese": "settings-sampling",
    "contrast": "chat settings-look",
}
"""What docs/screenshots has: views by variant. screenshots_models.py takes more of the models."""


def take(name: str, variant: Variant, out: Path, only: str) -> None:
    """Take the pictures of a variant."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["GPT4ALL_DESKTOP_HOME"] = home
        screen = Path(home) / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        qt = QApplication([])
        i18n.install(qt, variant.language)
        content.fill(paths.chats_file(), no_model_file())
        paths.models_dir().mkdir(parents=True, exist_ok=True)
        (paths.models_dir() / "damaged.gguf").write_bytes(b"PK" + bytes(4000))
        speeds = SpeedRecord(paths.data_dir() / "speed.json")
        speeds.begin_with(
            Speed(
                bytes_per_second=1.24e10,
                parameters_per_second=1.24e10,
                operations_per_second=8.63e10,
            )
        )
        speeds.flush()
        for model, views in ((False, {"first": VIEWS["first"]}), (True, VIEWS)):
            stage = Stage(qt, variant, model=model)
            for each, function in views.items():
                if only in each and (model is (each != "first")):
                    widget = function(stage)
                    stage.settle()
                    widget.grab().save(str(out / f"{each}-{name}.png"))
                    stage.window.resize(variant.width, variant.height)
                    stage.reset()
            stage.close()


def sheets(folder: Path, *, columns: int = 3, width: int = 640) -> None:
    """Make contact sheets of the pictures of a folder, one for each variant."""
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*.png")):
        if not path.name.startswith("sheet-"):
            groups[path.stem.rpartition("-")[2]].append(path)
    for name, found in groups.items():
        for number, part in enumerate(_parts(found, columns * 3)):
            _sheet(part, columns, width).save(str(folder / f"sheet-{name}-{number}.png"))


def keep_sheets(folder: Path, *, columns: int = 4, width: int = 560, quality: int = 60) -> None:
    """Put one sheet of all views for each variant into docs/screenshots/every-view."""
    (DOCS / "every-view").mkdir(exist_ok=True)
    for name in VARIANTS:
        found = sorted(folder.glob(f"*-{name}.png"))
        sheet = _sheet(found, columns, width)
        sheet.save(str(DOCS / "every-view" / f"{name}.webp"), None, quality)


def _parts(found: list[Path], size: int) -> Iterator[list[Path]]:
    for at in range(0, len(found), size):
        yield found[at : at + size]


def _sheet(found: list[Path], columns: int, width: int) -> QImage:
    images = [QImage(str(path)) for path in found]
    scaled = [
        image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        if image.width() > width
        else image
        for image in images
    ]
    rows = [scaled[at : at + columns] for at in range(0, len(scaled), columns)]
    heights = [max(image.height() for image in row) + 12 for row in rows]
    sheet = QImage(columns * (width + 12), sum(heights), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for column, image in enumerate(row):
            painter.drawImage(QPoint(column * (width + 12), top), image)
        top += height
    painter.end()
    return sheet


def keep(folder: Path) -> None:
    """Put the kept pictures into docs/screenshots, with fewer colours, and drop the others."""
    for old in DOCS.glob("*.png"):
        if not re.fullmatch(r"models-[\w-]+-(light|dark)", old.stem):  # of the other tool
            old.unlink()
    for name, views in KEPT.items():
        for each in views.split():
            image = QImage(str(folder / f"{each}-{name}.png"))
            _reduced(image).save(str(DOCS / f"{each}-{name}.png"), None, 0)


def _reduced(image: QImage) -> QImage:
    """Return the picture with 256 colours: the most frequent ones, then those unlike them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    ordered = colours[np.argsort(counts)[::-1]]
    unlike = ordered[np.sort(np.unique(ordered & 0xF0F0F0, return_index=True)[1])]
    table = list(dict.fromkeys(int(c) for c in (*ordered[:96], *unlike)))[:256]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8,
        table,
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--variant", choices=VARIANTS)
    parser.add_argument("--view", default="", help="only views with this in their name")
    parser.add_argument("--sheets", type=Path)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    options = parser.parse_args()
    if options.sheets:
        QApplication([])
        sheets(options.sheets)
    elif options.all:
        for name in VARIANTS:  # a process each: the size and the language are set at the start
            command = [sys.executable, "-m", "tools.screenshots", "--variant", name]
            more = ["--view", options.view, "--out", str(options.out)]
            subprocess.run([*command, *more], cwd=ROOT, check=True)
    elif options.variant:
        take(options.variant, VARIANTS[options.variant], options.out, options.view)
    if options.keep:
        keep(options.out)
        keep_sheets(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
