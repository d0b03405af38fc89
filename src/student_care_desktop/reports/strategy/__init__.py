"""The papers of the seven strategies: from facts to a document, which becomes PDF or Word."""
