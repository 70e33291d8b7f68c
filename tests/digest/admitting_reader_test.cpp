// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/admitting_reader.h"
#include "core/digest/caps.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

using digest::AdmittingReader;
using digest::DigestReader;

// Gives the entries it was made with.
class ReadyEntries final : public DigestReader {
  public:
    explicit ReadyEntries(QList<model::Entry> entries)
        : m_entries(std::move(entries)) {}
    base::Result<std::optional<model::Entry>> next() override {
        if (m_entries.isEmpty()) return std::optional<model::Entry>();
        return std::optional(m_entries.takeFirst());
    }
    [[nodiscard]] digest::DigestFacts facts() const override { return {}; }
    [[nodiscard]] qint64 rejected() const override { return 0; }
    [[nodiscard]] QList<model::ImportWarning> warnings() const override { return {}; }

  private:
    QList<model::Entry> m_entries;
};

model::Entry titled(const QString &title) {
    model::Entry entry;
    entry.facts.title.raw = title;
    entry.line = 7;
    return entry;
}

struct Admitted {
    std::optional<model::Entry> entry;
    qint64 rejected = 0;
    QList<model::ImportWarning> warnings;
};

Admitted admitted(const model::Entry &entry) {
    AdmittingReader reader(std::make_unique<ReadyEntries>(QList{entry}));
    auto read = reader.next();
    return {*read, reader.rejected(), reader.warnings()};
}

} // namespace

TEST(AdmittingReader, TidiesTheTextsAndKeepsWhatCame) {
    model::Entry entry = titled(QStringLiteral("Growth at  20\\% a year"));
    entry.facts.abstract.raw = QStringLiteral("  Wrapped\n  lines.");
    const Admitted read = admitted(entry);
    ASSERT_TRUE(read.entry);
    EXPECT_EQ(read.entry->facts.title.raw, entry.facts.title.raw);
    EXPECT_EQ(read.entry->facts.title.tidy, QStringLiteral("Growth at 20% a year"));
    EXPECT_EQ(read.entry->facts.abstract.tidy, QStringLiteral("Wrapped lines."));
}

TEST(AdmittingReader, TidiesAuthorsSoThatEverySourceSpellsThemAlike) {
    model::Entry entry = titled(QStringLiteral("Moss"));
    entry.facts.authors = {QStringLiteral("Jorge  Mel\\'endez"), QStringLiteral("M{\\aa}ns Holm")};
    const Admitted read = admitted(entry);
    ASSERT_TRUE(read.entry);
    EXPECT_EQ(read.entry->facts.authors,
              QStringList({QStringLiteral("Jorge Meléndez"), QStringLiteral("Måns Holm")}));
}

TEST(AdmittingReader, AddsTheLinksOfTheAbstractToThoseOfTheFormatOnce) {
    model::Entry entry = titled(QStringLiteral("A paper"));
    entry.facts.abstract.raw =
        QStringLiteral("Code at https://github.com/a/b and https://a.example.org/x.");
    entry.facts.links = {{model::LinkKind::Code, QStringLiteral("https://github.com/a/b")}};
    const Admitted read = admitted(entry);
    ASSERT_EQ(read.entry->facts.links.size(), 2);
    EXPECT_EQ(read.entry->facts.links.at(1).url, QStringLiteral("https://a.example.org/x"));
}

TEST(AdmittingReader, BringsIdentifiersToTheirNormalSpelling) {
    model::Entry entry = titled(QStringLiteral("A paper"));
    entry.facts.identifiers.arxiv = QStringLiteral("arXiv:2409.11340v3");
    entry.facts.identifiers.doi = QStringLiteral("https://doi.org/10.1000/ABC.");
    const Admitted read = admitted(entry);
    EXPECT_EQ(read.entry->facts.identifiers.arxiv, QStringLiteral("2409.11340"));
    EXPECT_EQ(read.entry->facts.identifiers.version, 3);
    EXPECT_EQ(read.entry->facts.identifiers.doi, QStringLiteral("10.1000/abc"));
}

TEST(AdmittingReader, ReplacesControlCharactersAndSaysSo) {
    const Admitted read = admitted(titled(QStringLiteral("A") + QChar(0) + QStringLiteral("B")));
    ASSERT_TRUE(read.entry);
    EXPECT_EQ(read.entry->facts.title.raw, QStringLiteral("A\uFFFDB"));
    ASSERT_EQ(read.warnings.size(), 1);
    EXPECT_EQ(read.warnings.constFirst().line, 7);
}

TEST(AdmittingReader, RejectsByLineWhatHasNoTitleOrPassesACap) {
    QList<model::Entry> bad{
        titled(QStringLiteral(" \n")), titled(QString(digest::caps::title + 1, u'x')),
        titled(QStringLiteral("Long abstract")), titled(QStringLiteral("Many authors"))};
    bad[2].facts.abstract.raw = QString(digest::caps::field + 1, u'x');
    for (qsizetype i = 0; i <= digest::caps::authors; ++i)
        bad[3].facts.authors.append(QStringLiteral("A"));
    for (const model::Entry &entry : bad) {
        const Admitted read = admitted(entry);
        EXPECT_FALSE(read.entry);
        EXPECT_EQ(read.rejected, 1);
        ASSERT_EQ(read.warnings.size(), 1);
        EXPECT_EQ(read.warnings.constFirst().line, 7);
    }
}

TEST(AdmittingReader, TakesATitleOfExactlyTheCap) {
    EXPECT_TRUE(admitted(titled(QString(digest::caps::title, u'x'))).entry);
}

} // namespace lectern::tests
