"""Qt speaks Thai, and labels break between Thai words."""

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit

from student_care_desktop.ui.furniture import paragraph
from student_care_desktop.ui.tongue import breakable


def _thai(text):
    return any("ก" <= letter <= "๛" for letter in text)


def test_every_standard_button_is_thai(qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton(0x0FFFFC00))
    qtbot.addWidget(box)
    assert [button.text() for button in box.buttons() if not _thai(button.text())] == []


def test_the_menu_of_a_line_is_thai(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert texts
    assert all(_thai(text) for text in texts)


def test_the_file_chooser_is_thai(qtbot):
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    names = QFileDialog.DialogLabel
    assert all(_thai(dialog.labelText(each)) for each in (names.LookIn, names.FileName, names.Accept))


def test_a_long_thai_label_fits_a_narrow_card(qtbot):
    text = "ระบบดูแลช่วยเหลือนักเรียนช่วยให้ครูประจำชั้นรู้จักนักเรียนเป็นรายบุคคลและส่งเสริมได้ทั่วถึง"
    label = paragraph(text)
    qtbot.addWidget(label)
    label.setFixedWidth(200)
    assert label.minimumSizeHint().width() <= 200
    assert label.heightForWidth(200) >= 3 * label.fontMetrics().height()
    assert label.accessibleName() == text


def test_breaks_are_not_seen():
    assert breakable("นักเรียนขาดเรียน").replace("\u200b", "") == "นักเรียนขาดเรียน"
    assert "\u200b" in breakable("นักเรียนขาดเรียน")
