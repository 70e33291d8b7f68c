// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/store/dump/dump_format.h"
#include "tests/support/test_library.h"

namespace lectern::tests {

namespace {

using store::DumpLineReader;
using store::DumpLineWriter;

QByteArrayList written() {
    QByteArrayList lines;
    DumpLineWriter writer([&](const QByteArray &line) -> base::Status {
        lines.append(line.chopped(1));
        return {};
    });
    store::DumpHeader header;
    header.schema = 4;
    header.library = QUuid(QStringLiteral("0192aaaa-0000-7000-8000-000000000001"));
    header.clock = 117'637'120'000'000'001;
    header.summary = {82, 3, 0};
    must(writer.begin(header));
    must(writer.write(QStringLiteral("tag"), {{QStringLiteral("name"), QStringLiteral("rl")}}));
    must(writer.end());
    return lines;
}

DumpLineReader readerOf(QByteArrayList lines) {
    auto rest = std::make_shared<QByteArrayList>(std::move(lines));
    return DumpLineReader([rest]() -> base::Result<std::optional<QByteArray>> {
        if (rest->isEmpty()) return std::optional<QByteArray>();
        return std::optional(rest->takeFirst());
    });
}

base::Status readAll(const QByteArrayList &lines) {
    DumpLineReader reader = readerOf(lines);
    LECTERN_TRY(reader.begin());
    while (true) {
        LECTERN_ASSIGN(const auto row, reader.next());
        if (!row) return {};
    }
}

} // namespace

// The contract: what another program has to write and read.
TEST(DumpFormat, IsOneObjectALineWithTheSumLast) {
    const auto lines = written();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.at(0).startsWith(
        R"({"clock":117637120000000001,"lectern-dump":1,"library":"0192aaaa-0000-7000-8000-000000000001","notes":3,"papers":82,"schema":4,"scope":"library","sum":")"))
        << lines.at(0).constData();
    EXPECT_TRUE(lines.at(1).startsWith(R"({"row":{"name":"rl"},"table":"tag","sum":")"));
    EXPECT_TRUE(lines.at(2).startsWith(R"({"end":{"rows":{"tag":1},"sha256":")"));
    const QByteArray body = lines.at(1).first(lines.at(1).indexOf(",\"sum\""));
    const QByteArray sum = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    EXPECT_TRUE(lines.at(1).endsWith(sum.first(16) + "\"}"));
}

TEST(DumpFormat, ReadsBackWhatItWrote) {
    DumpLineReader reader = readerOf(written());
    const auto header = must(reader.begin());
    EXPECT_EQ(header.clock, 117'637'120'000'000'001);
    EXPECT_EQ(header.summary.papers, 82);
    const auto row = must(reader.next());
    ASSERT_TRUE(row);
    EXPECT_EQ(row->table, QStringLiteral("tag"));
    EXPECT_EQ(row->row.value(QStringLiteral("name")), QStringLiteral("rl"));
    EXPECT_FALSE(must(reader.next()));
}

TEST(DumpFormat, NoticesLinesThatAreGoneDoubleOrSwapped) {
    const auto lines = written();
    EXPECT_TRUE(readAll(lines));
    EXPECT_EQ(readAll({lines.at(0), lines.at(2)}).error().code, base::ErrorCode::Damaged);
    EXPECT_EQ(readAll({lines.at(0), lines.at(1)}).error().code, base::ErrorCode::Damaged);
    EXPECT_EQ(readAll({lines.at(0), lines.at(1), lines.at(1), lines.at(2)}).error().code,
              base::ErrorCode::Damaged);
    EXPECT_EQ(readAll(lines + QByteArrayList{lines.at(1)}).error().code, base::ErrorCode::Damaged);
    EXPECT_EQ(readAll({"{}"}).error().code, base::ErrorCode::Invalid);
    EXPECT_EQ(readAll({}).error().code, base::ErrorCode::Invalid);
    EXPECT_EQ(readAll({R"({"lectern-dump":1})"}).error().code, base::ErrorCode::Damaged)
        << "shorter than a checksum";
    EXPECT_TRUE(readAll({lines.at(0), lines.at(1), "x"}).error().message.contains(u'3'));
}

} // namespace lectern::tests
