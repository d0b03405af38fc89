"""Tables: a column is data, records are rows."""

from student_care_desktop.ui.tables.column import Align, Column, Ink, field_column
from student_care_desktop.ui.tables.model import RECORD, RecordModel
from student_care_desktop.ui.tables.paper import Paper
from student_care_desktop.ui.tables.view import TableView

__all__ = ["RECORD", "Align", "Column", "Ink", "Paper", "RecordModel", "TableView", "field_column"]
