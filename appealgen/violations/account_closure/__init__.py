"""Account closure. Nothing is loaded here: `named` is asked of every notice, `rules` only where a case is of this kind."""
