"""What the command line can do besides opening the window. Each module is one command."""
