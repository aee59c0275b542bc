"""Files of the user, as text a model can read."""
