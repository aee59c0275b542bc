"""Models on this computer and, when the user asks, elsewhere."""
