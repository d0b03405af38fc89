"""Bad days, made on purpose: what a power cut, a dying disk or a curious finder does to a school's data.

Each module makes one kind of day, as often as its turns say, and gives a
:class:`~tools.baddays.figure.Figure`.
``python3 dev.py baddays`` makes them all; ``tests/journeys/test_bad_days.py`` a sample of each.
"""
