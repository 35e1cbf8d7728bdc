"""docs/benchmarks.md, made anew from what the scorers said."""
