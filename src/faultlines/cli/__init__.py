"""The command line: parses words, calls the corridor and the rooms, shows what comes back."""
