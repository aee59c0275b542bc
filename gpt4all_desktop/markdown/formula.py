"""LaTeX formulas as SVG, with ziamath. Slow, 20 ms each: not for the main thread."""

import re

from gpt4all_desktop.record import record

MAX_SOURCE = 1_000
"""Longer formulas are shown as source: drawing takes a second per 2,500 characters."""
MAX_SIDE = 4_000
"""Pixels; larger pictures are not made."""


@record
class Drawing:
    """A formula as SVG, with its size around the line it stands on, in pixels."""

    svg: bytes
    width: float
    ascent: float
    descent: float


def draw(source: str, size: int, colour: str, *, display: bool) -> Drawing | None:
    """Return a formula, or None where the source is not one.

    Args:
        source: LaTeX, without the dollars around it.
        size: of the letters, in pixels.
        colour: any that CSS knows.
        display: the formula stands on its own, not in a line of text.
    """
    if len(source) > MAX_SOURCE:
        return None
    import ziafont  # 0.3 to 0.8 s, hence here
    import ziamath

    ziamath.config.svg2 = False  # Qt clips the glyphs of the other kind
    ziafont.config.svg2 = False
    try:
        svg = ziamath.Latex(source, size=size, color=colour, inline=not display).svg()
    except (Exception, RecursionError):  # it raises whatever it stumbles over
        return None
    view = re.search(r'viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"', svg)
    if view is None or max(float(view[3]), float(view[4])) > MAX_SIDE:
        return None
    top, height = float(view[2]), float(view[4])
    return Drawing(
        svg=svg.encode(),
        width=float(view[3]),
        ascent=-top,
        descent=height + top,
    )
