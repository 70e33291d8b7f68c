// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_names.h"
#include "core/exchange/yaml_text.h"
#include "tests/exchange/hostile_text.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

class Folder : public testing::Test {
  protected:
    void exportInto(const QList<model::Paper> &papers, const exchange::Heading &heading = {}) {
        const auto run =
            exchange::beginExport({Format::MarkdownFolder, m_folder.path(), false, heading});
        ASSERT_TRUE(run) << qPrintable(run.error().message);
        for (const auto &paper : tests::exported(papers))
            ASSERT_TRUE((*run)->add(paper));
        ASSERT_TRUE((*run)->finish());
    }
    [[nodiscard]] QStringList notes() const {
        return QDir(m_folder.path()).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray note(const QString &name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    const QString m_omniGen = QStringLiteral("OmniGen Unified Image Generation.md");
};

TEST_F(Folder, HoldsANoteAPaperAndOneThatLinksToThem) {
    exportInto({tests::omniGen(), tests::titleOnly(QStringLiteral("Alone"))},
               {QStringLiteral("Reading group"), QStringLiteral("Mondays"), true});
    EXPECT_EQ(notes(), QStringList({QStringLiteral("Alone.md"), m_omniGen,
                                    QStringLiteral("Reading group.md")}));
    const QByteArray links = note(QStringLiteral("Reading group.md"));
    EXPECT_TRUE(links.startsWith("# Reading group\n\nMondays\n")) << links.toStdString();
    EXPECT_TRUE(links.contains("- [[OmniGen Unified Image Generation]]\n"));
    const QByteArray omniGen = note(m_omniGen);
    EXPECT_TRUE(omniGen.startsWith("---\ntitle: \"OmniGen: Unified Image Generation\"\nauthors:\n"
                                   "  - \"Shitao Xiao\"\n"))
        << omniGen.toStdString();
    EXPECT_TRUE(omniGen.contains("citekey: \"xiaoOmniGenUnifiedImage2024\"\n"));
    EXPECT_TRUE(omniGen.contains("tags:\n  - \"rl/offline\"\nlists:\n  - \"[[To read]]\"\n---\n"));
    EXPECT_TRUE(omniGen.contains("\n# OmniGen: Unified Image Generation\n"));
}

TEST_F(Folder, FindsItsNotesWhateverTheReaderCallsThem) {
    exportInto({tests::omniGen()});
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("read")));
    ASSERT_TRUE(QFile::rename(m_folder.filePath(m_omniGen),
                              m_folder.filePath(QStringLiteral("read/mine.md"))));
    exportInto({tests::omniGen()});
    EXPECT_EQ(notes(), QStringList{QStringLiteral("Papers.md")});
    EXPECT_TRUE(note(QStringLiteral("Papers.md")).contains("- [[mine]]\n"));
}

TEST_F(Folder, KeepsWhatTheReaderWroteInANote) {
    exportInto({tests::omniGen()});
    QByteArray edited = note(m_omniGen);
    edited.replace("---\ntitle", "---\nrating: 5\ntitle");
    edited.replace("tags:\n", "tags:\n  - mine\n");
    edited.replace("> We introduce OmniGen.\n", "> We introduce OmniGen.\nAnd so they do!\n");
    edited += "\n## My own\n\nSee [[Alone]].\n";
    write(m_omniGen, edited);
    model::Paper changed = tests::omniGen();
    changed.decision.state = model::DecisionState::Skipped;
    exportInto({changed});
    const QByteArray merged = note(m_omniGen);
    for (const char *hers : {"rating: 5\n", "  - mine\n", "And so they do!\n", "See [[Alone]].\n"})
        EXPECT_EQ(merged.count(hers), 1) << hers << merged.toStdString();
    EXPECT_TRUE(merged.contains("decision: skipped\n"));
    exportInto({changed});
    EXPECT_EQ(note(m_omniGen), merged);
}

TEST_F(Folder, LeavesOtherNotesAlone) {
    write(QStringLiteral("Alone.md"), "My own note on being alone.\n");
    exportInto({tests::titleOnly(QStringLiteral("Alone"))});
    EXPECT_EQ(note(QStringLiteral("Alone.md")), "My own note on being alone.\n");
    EXPECT_TRUE(notes().contains(QStringLiteral("Alone (2).md")));
}

TEST_F(Folder, MarksAPaperThatLeftInTheLinkingNoteOnly) {
    exportInto({tests::omniGen(), tests::titleOnly(QStringLiteral("Alone"))});
    const QByteArray before = note(m_omniGen);
    exportInto({tests::titleOnly(QStringLiteral("Alone"))});
    EXPECT_EQ(note(m_omniGen), before);
    EXPECT_TRUE(note(QStringLiteral("Papers.md")).contains("lectern:left"));
}

// A regular file of which not one byte comes, as from a disk that fails.
TEST_F(Folder, IsLeftAsItIsWhereANoteDoesNotComeFromTheDisk) {
    exportInto({tests::omniGen()});
    const QByteArray links = note(QStringLiteral("Papers.md"));
    ASSERT_TRUE(QFile::remove(m_folder.filePath(m_omniGen)));
    ASSERT_TRUE(QFile::link(QStringLiteral("/proc/self/mem"), m_folder.filePath(m_omniGen)));
    const auto run = exchange::beginExport({Format::MarkdownFolder, m_folder.path(), false, {}});
    ASSERT_FALSE(run) << "it would write the note a second time";
    EXPECT_EQ(run.error().code, base::ErrorCode::Unreadable);
    EXPECT_TRUE(run.error().message.contains(m_omniGen)) << qPrintable(run.error().message);
    EXPECT_EQ(notes(), (QStringList{m_omniGen, QStringLiteral("Papers.md")}));
    EXPECT_EQ(note(QStringLiteral("Papers.md")), links);
}

TEST_F(Folder, LeavesALinkingNoteAloneThatIsWrittenToMeanwhile) {
    exportInto({tests::omniGen()});
    const auto run = exchange::beginExport({Format::MarkdownFolder, m_folder.path(), false, {}});
    ASSERT_TRUE(run);
    ASSERT_TRUE((*run)->add(tests::exported(tests::titleOnly(QStringLiteral("Alone")))));
    write(QStringLiteral("Papers.md"), "All that I thought of them.\n");
    const base::Status finished = (*run)->finish();
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().code, base::ErrorCode::Declined);
    EXPECT_EQ(note(QStringLiteral("Papers.md")), "All that I thought of them.\n");
}

class FolderWithFiles : public Folder {
  protected:
    // Of a paper with a file of these bytes.
    [[nodiscard]] exchange::ExportedPaper paperWith(const QByteArray &bytes) {
        QFile file(m_library.filePath(QStringLiteral("kept")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        m_hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        model::Paper paper = tests::omniGen();
        paper.attachments = {{QStringLiteral("two (fingers) [v2].pdf"), m_hash,
                              model::AttachmentKind::Pdf, bytes.size()}};
        exchange::ExportedPaper exported = tests::exported(paper);
        exported.files = {file.fileName()};
        return exported;
    }
    base::Status exportPaper(const exchange::ExportedPaper &paper) {
        LECTERN_ASSIGN(const auto run,
                       exchange::beginExport({Format::MarkdownFolder, m_folder.path(), false, {}}));
        LECTERN_TRY(run->add(paper));
        return run->finish();
    }
    [[nodiscard]] QString copyPath() const {
        return QStringLiteral("files/%1/two (fingers) v2 .pdf").arg(m_hash);
    }

    QTemporaryDir m_library;
    QString m_hash;
};

TEST_F(FolderWithFiles, HoldsCopiesAndLinksThem) {
    ASSERT_TRUE(exportPaper(paperWith("%PDF-1.4\n")));
    EXPECT_EQ(note(copyPath()), "%PDF-1.4\n");
    const QByteArray link = "Files: [two (fingers) \\[v2\\].pdf](files/" + m_hash.toLatin1() +
                            "/two%20%28fingers%29%20v2%20.pdf)";
    EXPECT_TRUE(note(m_omniGen).contains(link)) << note(m_omniGen).toStdString();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("read")));
    ASSERT_TRUE(QFile::rename(m_folder.filePath(m_omniGen),
                              m_folder.filePath(QStringLiteral("read/mine.md"))));
    ASSERT_TRUE(exportPaper(paperWith("%PDF-1.4\n")));
    EXPECT_TRUE(note(QStringLiteral("read/mine.md")).contains("](../files/"));
}

TEST_F(FolderWithFiles, LinksFromAFolderThatIsNamedFromHere) {
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(m_folder.path()));
    const auto run =
        exchange::beginExport({Format::MarkdownFolder, QStringLiteral("in"), false, {}});
    const bool done = run && (*run)->add(paperWith("%PDF-1.4\n")) && (*run)->finish();
    ASSERT_TRUE(QDir::setCurrent(before));
    ASSERT_TRUE(done);
    EXPECT_TRUE(note(QStringLiteral("in/") + m_omniGen).contains("](files/" + m_hash.toLatin1()));
}

TEST_F(FolderWithFiles, LeavesACopyAloneThatTheReaderDrewInto) {
    ASSERT_TRUE(exportPaper(paperWith("%PDF-1.4\n")));
    write(copyPath(), "%PDF-1.4 with my marks\n");
    ASSERT_TRUE(exportPaper(paperWith("%PDF-1.4\n")));
    EXPECT_EQ(note(copyPath()), "%PDF-1.4 with my marks\n");
}

TEST_F(FolderWithFiles, SaysWhichFileIsNotAsItWas) {
    exchange::ExportedPaper paper = paperWith("%PDF-1.4\n");
    QFile file(paper.files.constFirst());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("rotten");
    file.close();
    const base::Status damaged = exportPaper(paper);
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, base::ErrorCode::Damaged);
    EXPECT_TRUE(damaged.error().message.contains(QStringLiteral("two (fingers)")));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(copyPath())));
    ASSERT_TRUE(file.remove());
    EXPECT_EQ(exportPaper(paper).error().code, base::ErrorCode::NotFound);
    paper.files = {QStringLiteral("/proc/self/mem")}; // a file of which no byte comes
    EXPECT_EQ(exportPaper(paper).error().code, base::ErrorCode::Unreadable);
}

TEST_F(FolderWithFiles, TakesNoAttachedNoteForAPapersOwn) {
    exportInto({tests::omniGen()});
    const QByteArray exported = note(m_omniGen);
    exchange::ExportedPaper paper = paperWith(exported);
    paper.paper.attachments.first().fileName = QStringLiteral("old.md");
    ASSERT_TRUE(exportPaper(paper));
    ASSERT_TRUE(exportPaper(paper));
    EXPECT_EQ(note(QStringLiteral("files/%1/old.md").arg(m_hash)), exported);
    EXPECT_TRUE(note(m_omniGen).contains("[old.md](files/"));
}

TEST(FileNames, AreOneSafeSegmentWhateverTheTitleHolds) {
    tests::HostileText hostile(31);
    for (int round = 0; round < 3000; ++round) {
        const QString name = exchange::safeFileName(hostile.next());
        ASSERT_FALSE(name.isEmpty());
        ASSERT_LE(name.toUtf8().size(), 200);
        ASSERT_FALSE(name.contains(QLatin1Char('/')) || name.startsWith(QLatin1Char('.')));
    }
    EXPECT_EQ(exchange::safeFileName(QStringLiteral("../../etc/passwd")),
              QStringLiteral("etc passwd"));
    EXPECT_EQ(exchange::safeFileName(QStringLiteral("con")), QStringLiteral("_con"));
    EXPECT_EQ(exchange::safeFileName(QString(500, QChar(u'林'))).toUtf8().size(), 189);
}

TEST(ObsidianTag, IsOneThatObsidianTakes) {
    EXPECT_EQ(exchange::obsidianTag(QStringLiteral("rl/offline")), QStringLiteral("rl/offline"));
    EXPECT_EQ(exchange::obsidianTag(QStringLiteral("to read, later")),
              QStringLiteral("to-read-later"));
    EXPECT_EQ(exchange::obsidianTag(QStringLiteral("2024")), QStringLiteral("_2024"));
}

} // namespace
