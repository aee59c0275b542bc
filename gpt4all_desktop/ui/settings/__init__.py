"""Settings in the window: the dialog, what takes effect at once, the character of a chat."""
