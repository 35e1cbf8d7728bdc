"""Words that tell who is who in an incident. None of them names a group."""

import re

UNNAMED = (
    "i we us he she it they them who whom which that one ones his her their its our my this these "
    "those all both some other others himself themselves itself none nobody someone everyone what "
    "you your today yesterday"
)
PRONOUN = re.compile(rf"^(?:{'|'.join(UNNAMED.split())})$", re.I)
OWN = re.compile(r"^(?:we|us)$|^our\b", re.I)
NUMBERS = "zero one two three four five six seven eight nine ten several dozens hundreds thousands"
VAGUE_NOUNS = (
    "people persons? civilians? population citizens individuals inhabitants nations? men others "
    "many areas? neighborhoods? targets? victims? lives community communities populace dead "
    "wounded injured members leaders groups? country capital sector zone region place"
)
VAGUE = re.compile(
    rf"^(?:\w+ ){{0,2}}(?:{'|'.join(f'{VAGUE_NOUNS} {NUMBERS}'.split())}|[\d,]+)$", re.I
)
"""Nobody and nothing in particular."""
FIGHTING = re.compile(
    r"soldiers?|troops?|battalion|brigade|\barmy\b|military|guerr?illas?|rebels?|subversives?"
    r"|terrorists?|garrison|barracks|\bnavy\b|infantry|armed forces|air force|lieutenant|sergeant"
    r"|captain|colonel|enemy|combatants?|fighters?|traffickers?|patrol|insurgents?|casualt"
    r"|units?\b|cadets?|marines|positions|column|drug|hitmen|criminals?|assassins|gunmen"
    r"|commandos?|helicopters?|aircraft|gunships?|command posts?|machineguns?|armored|combat"
    r"|\btanks?$",
    re.I,
)
"""Who and what fights: done to these alone, it is war."""
GENERIC = re.compile(
    r"^(?:(?:the|group|groups|organizations?|forces?|guerr?illas?|terrorists?|rebels?|leftist"
    r"|rightist|revolutionary|mercenary|movement|clandestine|command|commandos?|units?|urban"
    r"|narco|narcoterrorists?|subversives?|armed|sinister|list|extreme|criminal|criminals)\s*)+$",
    re.I,
)
"""Words for a group that name none."""
REBEL = re.compile(
    r"gue?rr?ill?a|rebel|terrorist|subversive|extremist|insurgent|militant|leftist|seditious"
    r"|urban commando|insurrection",
    re.I,
)
TRAFFICKER = re.compile(r"traffick|narco|drug|hitm[ae]n|hired|paid", re.I)
CARTEL = re.compile(r"cartel|mafia|^\w+s$", re.I)
SOLDIER = re.compile(
    r"soldiers?|troops?|officers?|\barmy\b|military|armed forces|lieutenants?|colonels?|captains?"
    r"|battalion|uniformed",
    re.I,
)
UNKNOWN = re.compile(
    r"unidentified|unknown|armed (?:men|individuals|group)|^(?:\w+ ){0,2}(?:men|individuals?"
    r"|persons?|attackers?|assailants|gunmen|group|assassins?|kidnappers|murderers)$",
    re.I,
)
STATE_BODY = re.compile(
    r"^(?:\w+ ){0,2}(?:army|armed forces|military|government|police|air force|navy|national guard"
    r"|treasury police|regime|security forces|death squads?|mafias?|cartels?|high command)$",
    re.I,
)
FORCES = re.compile(
    r"\b(ARMED FORCES|ARMY|AIR FORCE|NATIONAL GUARD|NATIONAL POLICE)\b(?! OF)", re.I
)
MEMBER = re.compile(
    r"['’]?s?\s+(?:\w+\s+)?(?:guerr?illas?|rebels?|terrorists?|members?|columns?|commandos?"
    r"|militants?|subversives?|units?|cell|combatants?|fighters?|forces|front|troops|squad|urban"
    r"|leaders?|commanders?)\b",
    re.I,
)
"""What follows the name of a group under arms."""
ARMED = re.compile(
    r"\b(?:front|army|movement|cartel|commandos?|forces|guerrillas?|liberation|revolutionary"
    r"|brigades?|command|path|squads?)\b",
    re.I,
)
UNARMED = re.compile(
    r"\b(?:radio|television|agency|party|government|ministry|university|battalion|brigade"
    r"|air force|armed forces of|police|news|network|federation|u\.?s\.?|united states)\b",
    re.I,
)
FREEING = re.compile(r"liberation|revolutionary armed", re.I)
CIVIL = re.compile(
    r"\b(?:radio|television|agency|university|embassy|consulate|department|company|network|news"
    r"|press|newspaper|court|church|post|hospital|bank|congress|assembly|workers)\b",
    re.I,
)
OFFICIAL = re.compile(
    r"police|army|armed forces|military|government|minist|president|authorit|official|general"
    r"|colonel|\bcol\b|\bgen\b|commander|spokesm|judge|attorney|governor|mayor|intelligence"
    r"|security|court|defense|embassy|bulletin",
    re.I,
)
REBEL_VOICE = re.compile(r"gue?rr?illa|rebel|front|terrorist|clandestine", re.I)
HEDGED = re.compile(
    r"presum|alleg|suspect|apparent|believed to|attribut|blam|accus|responsible for|reportedly",
    re.I,
)
BACK = re.compile(r"\b(?:the|this|that|these|those|such|said)\s+(?:\w+\s+){0,2}$", re.I)
TYPES = (
    ("KIDNAPPING", re.compile(r"kidnap|abduct|hostage|hijack", re.I)),
    ("ARSON", re.compile(r"arson|burn|set fire|torch", re.I)),
)
BLAST = re.compile(
    r"\bbomb|explo|\bblast|dynamit|detonat|blew up|blown up|grenade", re.I
)  # fmt: skip
