"""Third-person pronouns, in small letters."""

SHE = frozenset({"she", "her", "hers", "herself"})
HE = frozenset({"he", "him", "his", "himself"})
PERSON = SHE | HE
THING = frozenset({"it", "its", "itself"})
MANY = frozenset({"they", "them", "their", "theirs", "themselves"})
