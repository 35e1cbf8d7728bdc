"""Small words that never begin, end or make a name, and those that only open sentences."""

FUNCTION = frozenset(
    "a an the and or but nor so yet of in on at by to for from with without within into onto over "
    "under after before since until till as than that this these those it its he him his she her "
    "they them their we us our you your i me my who whom whose which what when where why how if "
    "because while although though unless whether not no all any some both each few more most "
    "other such only own same too very can could will would shall should may might must do does "
    "did done is are was were be been being am has have had having about against between during "
    "through above below up down out off again further then once here there also amid among "
    "toward towards upon via per said says".split()
)

# Words that often open a sentence and that the tagger then takes for names.
OPENERS = frozenset(
    "near across along despite following according like unlike meanwhile however moreover thus "
    "hence instead likewise besides later earlier today yesterday tomorrow recently currently "
    "meantime nevertheless nonetheless indeed perhaps maybe just even still yet already soon "
    "often sometimes many several much every everyone nobody anyone someone another nothing "
    "something please yes inside outside around beyond behind beneath beside except throughout "
    "regarding concerning given considering including based asked speaking addressing using "
    "citing".split()
)
