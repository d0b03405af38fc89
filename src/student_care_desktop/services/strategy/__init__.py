"""The seven strategies of a year: one cycle, the pages of its stages, who signed them."""
