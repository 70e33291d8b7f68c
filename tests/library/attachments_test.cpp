// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/file_shelf.h"
#include "core/library/import/carried_files.h"
#include "core/library/ops/attached_name.h"
#include "tests/support/test_library.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace lectern::tests {

namespace {

using library::AttachFiles;
using library::DetachFile;
using library::RenameFile;

class Attachments : public testing::Test {
  protected:
    void SetUp() override {
        library.importText(inventedDigest(2));
        paper = library.ids().constFirst();
    }

    QString write(const QString &name, const QByteArray &bytes) {
        const QString path = library.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("no room for a test");
        return path;
    }
    base::Result<library::Applied> attach(const QStringList &paths) {
        return await(library->attach(paper, paths));
    }
    [[nodiscard]] QList<model::Attachment> files() { return library.paper(paper).attachments; }
    [[nodiscard]] QStringList names() {
        QStringList all;
        for (const model::Attachment &file : files())
            all += file.fileName;
        return all;
    }
    [[nodiscard]] QByteArray kept(const model::Attachment &file) {
        QFile bytes(library->attachedFile(file.contentHash));
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray("nothing");
    }
    [[nodiscard]] QStringList onShelf() {
        return QDir(library.path() + QStringLiteral(".files")).entryList(QDir::Files);
    }

    TestLibrary library;
    model::PaperId paper;
};

const QByteArray somePdf = "%PDF-1.4\nnot much of one\n";

} // namespace

TEST_F(Attachments, AreKeptUnderTheirHashAndNamedOnThePaper) {
    const auto applied = must(attach({write(QStringLiteral("two fingers.pdf"), somePdf),
                                      write(QStringLiteral("data.csv"), "a,b\n")}));
    ASSERT_TRUE(applied.step);
    EXPECT_EQ(applied.step->sentence(), QStringLiteral("Attached two fingers.pdf and 1 more"));
    EXPECT_TRUE(applied.changes.touchesReader(paper));
    ASSERT_EQ(names(),
              QStringList({QStringLiteral("data.csv"), QStringLiteral("two fingers.pdf")}));
    const model::Attachment pdf = files().at(1);
    EXPECT_EQ(pdf.kind, model::AttachmentKind::Pdf);
    EXPECT_EQ(files().at(0).kind, model::AttachmentKind::File);
    EXPECT_EQ(pdf.bytes, somePdf.size());
    EXPECT_EQ(pdf.contentHash.toLatin1(),
              QCryptographicHash::hash(somePdf, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(kept(pdf), somePdf);
    EXPECT_EQ(library.ids(QStringLiteral("has:pdf")), QList<model::PaperId>({paper}));
    EXPECT_EQ(library.ids(QStringLiteral("no:file")).size(), 1);
    library.reopen();
    EXPECT_EQ(names().size(), 2);
}

TEST_F(Attachments, GoAndComeBackWithUndo) {
    must(attach({write(QStringLiteral("a.pdf"), somePdf)}));
    const model::Attachment file = files().constFirst();
    library.apply(RenameFile{file.uuid, QStringLiteral("Two fingers.pdf")});
    library.apply(DetachFile{file.uuid});
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(library.ids(QStringLiteral("has:file")).size(), 0);
    must(await(library->undo()));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Two fingers.pdf")));
    EXPECT_EQ(kept(files().constFirst()), somePdf) << "the bytes were never gone";
    must(await(library->undo()));
    EXPECT_EQ(names(), QStringList(QStringLiteral("a.pdf")));
    must(await(library->undo()));
    EXPECT_TRUE(files().isEmpty());
    must(await(library->redo()));
    EXPECT_EQ(names(), QStringList(QStringLiteral("a.pdf")));
}

TEST_F(Attachments, SayOnceWhatIsThereTwice) {
    const QString path = write(QStringLiteral("a.pdf"), somePdf);
    must(attach({path}));
    EXPECT_FALSE(must(attach({path, path})).step) << "nothing changed";
    must(attach(
        {write(QStringLiteral("A.PDF"), somePdf + "2"), write(QStringLiteral("b.pdf"), somePdf)}));
    EXPECT_EQ(names(), QStringList({QStringLiteral("A (2).PDF"), QStringLiteral("a.pdf")}));
    EXPECT_EQ(onShelf().size(), 2);
}

TEST_F(Attachments, AreTakenByNameOnlyAndNeverFromADevice) {
    const auto fails = [&](const QString &path, base::ErrorCode code) {
        const auto applied = attach({path});
        return !applied && applied.error().code == code;
    };
    const QString fifo = library.folder() + QStringLiteral("/fifo");
    ASSERT_EQ(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    EXPECT_TRUE(fails(fifo, base::ErrorCode::Invalid));
    EXPECT_TRUE(fails(QStringLiteral("/dev/zero"), base::ErrorCode::Invalid));
    EXPECT_TRUE(fails(library.folder(), base::ErrorCode::Invalid));
    EXPECT_TRUE(fails(library.folder() + QStringLiteral("/none"), base::ErrorCode::Unreadable));
    EXPECT_TRUE(fails(library.path(), base::ErrorCode::Invalid)) << "SQLite's locks would go";
    EXPECT_TRUE(fails(library.path() + QStringLiteral("-wal"), base::ErrorCode::Invalid));
    EXPECT_TRUE(onShelf().isEmpty());
    // One that fails takes the others with it.
    EXPECT_FALSE(attach({write(QStringLiteral("a.pdf"), somePdf), fifo}));
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(library->attachedFile(QStringLiteral("../../etc/passwd")), QString());
}

TEST_F(Attachments, AreMissedByTheCheckWhenTheyAreGoneOrOther) {
    must(attach({write(QStringLiteral("a.pdf"), somePdf)}));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    const QString place = library->attachedFile(files().constFirst().contentHash);
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner);
    QFile damaged(place);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("%PDF-1.4\nwas changed here\n");
    damaged.close();
    EXPECT_EQ(must(await(library->check())).problems.size(), 1);
    must(attach({write(QStringLiteral("a.pdf"), somePdf)}));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty()) << "the same file mends it";
    ASSERT_TRUE(QFile::remove(place));
    EXPECT_EQ(must(await(library->check())).problems.size(), 1);
}

TEST_F(Attachments, HaveNamesThatAreOneSegment) {
    must(attach({write(QStringLiteral("a.pdf"), somePdf)}));
    const QUuid uuid = files().constFirst().uuid;
    for (const char *name : {"", "..", "a/b", "a\nb",
                             "x\xE2\x80\xAE"
                             "fdp.exe"}) {
        const auto renamed = await(library->apply(RenameFile{uuid, QString::fromUtf8(name)}));
        EXPECT_FALSE(renamed) << name;
    }
    using library::attachedName;
    EXPECT_EQ(attachedName(QStringLiteral("/tmp/x\u202Efdp.exe")), QStringLiteral("xfdp.exe"));
    EXPECT_EQ(attachedName(QStringLiteral("/tmp/\u0001")), QStringLiteral("file"));
    const QString longName = attachedName(QString(300, QChar(0x4E2D)) + QStringLiteral(".pdf"));
    EXPECT_LE(longName.toUtf8().size(), 200);
    EXPECT_TRUE(longName.endsWith(QStringLiteral(".pdf")));
    const QString rare = QStringLiteral("\U00020BB7\u91CE \U0001F9EA.pdf"); // of two units each
    EXPECT_EQ(attachedName(QStringLiteral("/tmp/") + rare), rare);
    EXPECT_TRUE(await(library->apply(RenameFile{uuid, rare})));
    EXPECT_EQ(files().constFirst().fileName, rare);
    const QString joined = QStringLiteral("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645.pdf");
    EXPECT_EQ(attachedName(joined), joined) << "Persian is written with it";
    EXPECT_EQ(attachedName(QStringLiteral(" \u200D")), QStringLiteral("file"))
        << "it joins nothing";
    EXPECT_EQ(attachedName(QChar(0xD83E) + QStringLiteral("a.pdf")), QStringLiteral("a.pdf"));
    const QString longRare = attachedName(QStringLiteral("\U0001F9EA").repeated(99) + u'x');
    EXPECT_TRUE(longRare.isValidUtf16());
    EXPECT_LE(longRare.toUtf8().size(), 200);
    EXPECT_EQ(library::freeAttachedName(QStringLiteral("a.pdf"), {QStringLiteral("A.pdf")}),
              QStringLiteral("a (2).pdf"));
}

// Who removes what nobody names leaves alone what somebody is about to name, however old.
TEST_F(Attachments, AreHeldWhereTheyLieAlready) {
    const QString path = write(QStringLiteral("a.pdf"), somePdf);
    const library::FileShelf shelf(library.path());
    const model::Attachment file = must(shelf.keep(path));
    const auto letGo = [&] {
        QFile lying(shelf.pathOf(file.contentHash));
        const bool aged = lying.open(QIODevice::ReadWrite) &&
                          lying.setFileTime(QDateTime::currentDateTime().addDays(-3),
                                            QFile::FileModificationTime);
        lying.close();
        return aged && shelf.settledFiles() == QStringList(file.contentHash);
    };
    ASSERT_TRUE(letGo());
    must(shelf.keep(path));
    EXPECT_TRUE(shelf.settledFiles().isEmpty());
    ASSERT_TRUE(letGo());
    model::CarriedState state;
    state.attachments = {file};
    EXPECT_EQ(must(library::shelveCarried(
                       shelf, {paper, std::make_shared<const model::CarriedState>(state), {}}))
                  .there.size(),
              1);
    EXPECT_TRUE(shelf.settledFiles().isEmpty());
}

TEST_F(Attachments, StandOnBothPapersThatHaveTheSameFile) {
    must(attach({write(QStringLiteral("a.pdf"), somePdf)}));
    const model::PaperId other = library.ids().at(1);
    must(await(library->attach(other, {library.folder() + QStringLiteral("/a.pdf")})));
    EXPECT_EQ(onShelf().size(), 1);
    library.apply(DetachFile{files().constFirst().uuid});
    EXPECT_EQ(kept(library.paper(other).attachments.constFirst()), somePdf);
}

} // namespace lectern::tests
