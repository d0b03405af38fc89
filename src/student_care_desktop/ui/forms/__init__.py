"""Forms: a field becomes an input, and the problem stands beside it."""

from student_care_desktop.ui.forms.form import FieldBox, Form

__all__ = ["FieldBox", "Form"]
