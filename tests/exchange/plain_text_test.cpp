// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

TEST(PlainText, KnowsLineEndsOfEveryKind) {
    EXPECT_EQ(exchange::printable(QStringLiteral("a\r\nb\rc\nd\u2028e\u2029f\u0085g\fh")),
              QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh"));
}

TEST(PlainText, ShowsControlCharactersAsReplaced) {
    EXPECT_EQ(exchange::printable(QStringLiteral("a\u0001b\u001bc\u009bd\u007fe\tf")),
              QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf"));
}

TEST(PlainText, PutsATextOnOneLine) {
    EXPECT_EQ(exchange::oneLine(QStringLiteral(" a \n\n b\tc ")), QStringLiteral("a b c"));
}

TEST(PlainText, IsAlwaysValidUtf8) {
    const QString broken = QChar(u'\xdc00') + QStringLiteral("a\U0001F916") + QChar(u'\xd83e');
    EXPECT_EQ(exchange::toUtf8(broken).toStdString(), "\uFFFDa\U0001F916\uFFFD");
}

} // namespace
