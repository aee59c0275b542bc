"""What is said in a chat."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who speaks. The values are the role names chat templates use."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One turn."""

    role: Role
    text: str
