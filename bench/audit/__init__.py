"""Claims drawn from open texts, for a person to judge one by one."""
