"""What goes wrong in a measurement, in words for whoever started it."""


class BenchError(Exception):
    """Ends the command with exit code 2. Says what, where and what to do next."""
