"""Wizards: one engine, and a page for each kind; each kind but the plain form has a module of its own."""

from student_care_desktop.ui.wizards.engine import Wizard
from student_care_desktop.ui.wizards.page import FormPage, PageView, Views

__all__ = ["FormPage", "PageView", "Views", "Wizard"]
