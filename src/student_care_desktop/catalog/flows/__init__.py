"""The wizards as frozen literals, a module for each; a page names what it asks, never how it looks."""
