"""The model browser: find, fetch, keep and open models."""
