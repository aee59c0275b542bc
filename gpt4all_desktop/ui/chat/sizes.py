"""The sizes that messages are laid out with. Plain Python."""

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.record import record


@record
class Metrics:
    """Sizes in pixels that follow from the fonts and the width of the column."""

    width: int
    """Of the column of text."""
    bubble: int
    """The widest a user's bubble gets."""
    bleed: int
    """Room beside the column for focus rings and the edges of buttons."""
    pad: int
    """Between the edge of a bubble and its text."""
    before_user: int
    """Empty space above a question."""
    before_reply: int
    """Empty space above a reply."""
    gap: int
    """Between two blocks."""
    footer: int
    """The quiet line below a reply."""
    user_footer: int
    """The line of actions below a question."""
    end: int
    """Empty space below the last message."""
    near_end: int
    """Moving down to within this distance of the end takes up following again."""
    step: int
    """What a press of an arrow key scrolls."""
    char: float
    """Average width of a character."""
    leading: int
    """Empty part of a line of prose, below the letters: at the end of a block it counts as gap."""
    line: float
    """Height of a line of prose."""
    room: int
    """A reply that is being written takes room for its next lines in steps of this."""
    code_line: float
    """Height of a line of code."""
    code_frame: int
    """Header and padding of a code block."""

    def text_width(self, role: Role) -> int:
        """Return the width that the blocks of a message may take."""
        return self.bubble - 2 * self.pad if role is Role.USER else self.width
