"""Words to actors: reversible judgements."""
