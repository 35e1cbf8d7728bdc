"""Words as data: relations, acts, hedges, speakers, head words, places; and their loader."""
