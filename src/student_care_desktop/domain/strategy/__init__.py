"""The management of a year: one cycle, seven stages (the seven strategies of the founding document)."""
