"""The chat: what a person writes, what the model answers, and the page both stand on."""
