// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/plain_text.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const auto hostileHtml = QStringLiteral("<img src=\"/dev/zero\"> & <b>bold</b>");

TEST(DisplayText, LeavesOrdinaryTextAlone) {
    const auto text = QStringLiteral("تعلّم متى نتوقّف: 潮池 ℚ(√−7) café <b>");
    EXPECT_EQ(displayText(text), text);
}

TEST(DisplayText, ShowsWhatWouldTurnTheDirection) {
    EXPECT_EQ(displayText(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b")),
              QStringLiteral("a‹U+202E›b"));
}

TEST(DisplayText, MakesLineEndsBlanksAndControlsVisible) {
    EXPECT_EQ(displayText(QStringLiteral("a\nb\tc") + QChar(0x07) + QChar(0x2028)),
              QStringLiteral("a b c␇ "));
    EXPECT_EQ(displayText(QString(QChar(0x9B))), QString(QChar(0xFFFD)));
}

TEST(DisplayText, IsCutAtItsLimit) {
    EXPECT_EQ(displayText(QString(5000, QLatin1Char('x')), 10),
              QString(10, QLatin1Char('x')) + QChar(0x2026));
    const auto rare = QStringLiteral("\U00020BB7"); // of two units
    EXPECT_EQ(displayText(rare.repeated(9), 5), rare.repeated(2) + QChar(0x2026));
}

TEST(MenuText, HasNoMnemonicsAndNoKeys) {
    EXPECT_EQ(asMenuText(QStringLiteral("R&D\tCtrl+D")), QStringLiteral("R&&D Ctrl+D"));
}

TEST(PlainLabel, ShowsTagsAsTheyAre) {
    const PlainLabel label(hostileHtml);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text(), hostileHtml);
}

TEST(PlainLabel, MayBeNarrowerThanItsTextWhenItElides) {
    PlainLabel label(QString(500, QLatin1Char('w')));
    EXPECT_GT(label.minimumSizeHint().width(), 500);
    label.setElideMode(Qt::ElideRight);
    EXPECT_EQ(label.minimumSizeHint().width(), 0);
}

TEST(PlainToolTip, HoldsNoTagsButOurs) {
    QTextDocument document;
    document.setHtml(plainToolTip(hostileHtml));
    EXPECT_EQ(document.toPlainText(), hostileHtml);
    EXPECT_TRUE(plainToolTip({}).isEmpty());
}

TEST(PlainMessage, ShowsTagsAsTheyAre) {
    QWidget window;
    showPlainMessage(&window, MessageTone::Warning, hostileHtml);
    const auto *box = window.findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_EQ(box->text(), hostileHtml);
    const auto labels = box->findChildren<QLabel *>();
    ASSERT_FALSE(labels.isEmpty());
    for (const auto *label : labels)
        EXPECT_TRUE(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

} // namespace
} // namespace lectern::ui
