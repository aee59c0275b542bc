"""Conversations and how a reply to one comes about. Knows nothing of windows or files of models."""
