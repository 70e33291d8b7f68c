// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/note_template.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lectern::ui {

TEST(NoteTemplate, IsFilledWithWhatIsKnown) {
    model::Paper paper;
    paper.facts.title.tidy = QStringLiteral("{{year}} of $1 Ducks");
    paper.facts.authors = {QStringLiteral("Ann Example"), QStringLiteral("Ben Beispiel")};
    paper.facts.identifiers.arxiv = QStringLiteral("2409.11340");
    paper.facts.published = QStringLiteral("2024-09-17");
    model::Highlight doubt;
    doubt.meaning = model::Meaning::Doubt;
    doubt.quote = QStringLiteral("all\nEnglish");
    paper.highlights = {doubt};
    const QString filled = filledTemplate(
        QStringLiteral("# {{title}} ({{year}}, {{id}})\n{{authors}} {{first}} {{today}} {{no}} "
                       "{ {x}}\n{{quotes}}"),
        paper, QDate(2026, 11, 29));
    EXPECT_EQ(filled, QStringLiteral("# {{year}} of $1 Ducks (2024, 2409.11340)\nAnn Example, Ben "
                                     "Beispiel Ann Example 2026-11-29 {{no}} { {x}}\n"
                                     "> all English\n> — Doubt\n\n"));
}

TEST(NoteTemplate, OfTheReaderGoesBeforeOurs) {
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("Summary.md", "mine");
    write("Group.md", "of {{title}}");
    write("huge.md", QByteArray(100'000, 'x'));
    write("other.txt", "no");
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder.md")));
    const auto all = noteTemplates(folder.path());
    const auto ours = noteTemplates({});
    ASSERT_EQ(all.size(), ours.size() + 1);
    EXPECT_EQ(all.constFirst().text, QStringLiteral("mine"));
    EXPECT_EQ(all.constLast().name, QStringLiteral("Group"));
}

} // namespace lectern::ui
