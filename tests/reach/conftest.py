"""The school of the reach for the tests beside it."""

from tests.reach.world import world

__all__ = ["world"]
