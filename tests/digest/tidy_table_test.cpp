// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tidy.h"

#include <QFile>

#include <gtest/gtest.h>

namespace {

// Each line of the table is a case.
TEST(TidyTable, HoldsLineForLine) {
    QFile file(QStringLiteral(LECTERN_FIXTURES "/tidy_patterns.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int cases = 0;
    const auto unfolded = [](QString cell) {
        return cell.replace(QChar(0x23CE), u'\n').replace(QChar(0x21E5), u'\t');
    };
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || (cases == 0 && line.startsWith(u'#'))) continue;
        const qsizetype tab = line.indexOf(u'\t');
        ASSERT_GT(tab, 0) << line.toStdString();
        const QString raw = unfolded(line.left(tab));
        EXPECT_EQ(lectern::digest::tidy(raw), unfolded(line.mid(tab + 1))) << line.toStdString();
        ++cases;
    }
    EXPECT_GE(cases, 300);
}

} // namespace
