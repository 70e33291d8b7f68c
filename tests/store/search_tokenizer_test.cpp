// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tokenizer.h"
#include "core/store/connection.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

class SearchTokenizer : public testing::Test {
  protected:
    void SetUp() override {
        auto opened = store::Connection::open(QStringLiteral(":memory:"), store::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        m_connection = std::move(*opened);
        ASSERT_TRUE(m_connection->run(
            QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='lectern')")));
    }

    void add(const QString &text) {
        ASSERT_TRUE(m_connection->run(QStringLiteral("INSERT INTO t(text) VALUES(?)"), {text}));
    }

    // How many texts hold the phrase, asked as the query room asks.
    qint64 hits(const QString &phrase) {
        QStringList quoted;
        for (const QByteArray &token : base::Tokenizer::phrase(phrase))
            quoted.append(QLatin1Char('"') + QString::fromUtf8(token) + QLatin1Char('"'));
        const auto count =
            m_connection->single(QStringLiteral("SELECT count(*) FROM t WHERE t MATCH ?"),
                                 {quoted.join(QStringLiteral(" + "))});
        EXPECT_TRUE(count) << count.error().detail.toStdString();
        return (*count)->toLongLong();
    }

  private:
    std::unique_ptr<store::Connection> m_connection;
};

TEST_F(SearchTokenizer, FindsWhatTheReaderWouldCallTheSameWord) {
    add(QStringLiteral("Müller measured GPT-4o on Pokémon in C++."));
    EXPECT_EQ(hits(QStringLiteral("muller")), 1);
    EXPECT_EQ(hits(QStringLiteral("gpt-4o")), 1);
    EXPECT_EQ(hits(QStringLiteral("POKEMON")), 1);
    EXPECT_EQ(hits(QStringLiteral("c++")), 1);
    EXPECT_EQ(hits(QStringLiteral("measured gpt 4o on")), 1);
    EXPECT_EQ(hits(QStringLiteral("c")), 0);
}

TEST_F(SearchTokenizer, FindsACjkWordInsideARun) {
    add(QStringLiteral("基于强化学习的机器人"));
    EXPECT_EQ(hits(QStringLiteral("强化学习")), 1);
    EXPECT_EQ(hits(QStringLiteral("学强")), 0);
}

} // namespace
