"""Forms: a field becomes an input, and the problem stands beside it."""

from student_care_desktop.ui.forms.form import Doubt, FieldBox, Form

__all__ = ["Doubt", "FieldBox", "Form"]
