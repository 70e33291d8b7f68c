// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QDir>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

class AttachCommand : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Learning to grasp with two soft fingers")});
        id = desk.lectern(words("list grasp --ids")).lines().value(0);
        pdf = desk.write(QStringLiteral("fingers.pdf"), "%PDF-1.4\n");
    }

    [[nodiscard]] Answer attach(const QStringList &rest) const {
        return desk.lectern(QStringList{QStringLiteral("attach"), id} + rest);
    }
    [[nodiscard]] QJsonArray files() const {
        return desk.lectern({QStringLiteral("show"), id, QStringLiteral("--json")})
            .json()
            .value(QLatin1String("attachments"))
            .toArray();
    }

    Desk desk;
    QString id;
    QString pdf;
};

} // namespace

TEST_F(AttachCommand, KeepsFilesAndShowsThem) {
    EXPECT_EQ(attach({pdf}).exit, 0);
    ASSERT_EQ(files().size(), 1);
    const QJsonObject file = files().at(0).toObject();
    EXPECT_EQ(file[QLatin1String("fileName")], QStringLiteral("fingers.pdf"));
    EXPECT_EQ(file[QLatin1String("kind")], QStringLiteral("pdf"));
    EXPECT_EQ(file[QLatin1String("bytes")], 9);
    const QStringList row = attach({QStringLiteral("--list")}).lines().value(0).split(u'\t');
    ASSERT_EQ(row.size(), 5);
    EXPECT_EQ(row.at(3), file[QLatin1String("contentHash")].toString());
    EXPECT_EQ(desk.lectern(words("count has:pdf")).out, "1\n");
    EXPECT_EQ(attach({pdf}).exit, 0) << "once more changes nothing";
    EXPECT_EQ(files().size(), 1);
    EXPECT_TRUE(desk.lectern(words("export * --format markdown")).out.contains("fingers\\.pdf") ||
                desk.lectern(words("export * --format markdown")).out.contains("fingers.pdf"));
}

TEST_F(AttachCommand, RenamesCopiesAndRemoves) {
    EXPECT_EQ(attach({pdf}).exit, 0);
    EXPECT_EQ(attach({QStringLiteral("--rename"), QStringLiteral("fingers.pdf"),
                      QStringLiteral("--to"), QStringLiteral("Two fingers.pdf")})
                  .exit,
              0);
    const QString out = desk.path(QStringLiteral("out.pdf"));
    EXPECT_EQ(attach({QStringLiteral("--copy"), QStringLiteral("Two fingers.pdf"),
                      QStringLiteral("--to"), out})
                  .exit,
              0);
    EXPECT_EQ(desk.read(QStringLiteral("out.pdf")), "%PDF-1.4\n");
    const QString other = desk.write(QStringLiteral("other.txt"), "my own");
    const QStringList over = {QStringLiteral("--copy"), QStringLiteral("Two fingers.pdf"),
                              QStringLiteral("--to"), other};
    EXPECT_EQ(attach(over).exit, 1) << "another file is there";
    EXPECT_EQ(desk.read(QStringLiteral("other.txt")), "my own");
    EXPECT_EQ(attach(over + QStringList{QStringLiteral("--replace")}).exit, 0);
    EXPECT_EQ(desk.read(QStringLiteral("other.txt")), "%PDF-1.4\n");
    EXPECT_EQ(attach({QStringLiteral("--remove"), QStringLiteral("Two fingers.pdf")}).exit, 0);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(desk.lectern(words("undo")).exit, 0);
    EXPECT_EQ(files().size(), 1);
    EXPECT_EQ(desk.lectern(words("check")).exit, 0);
    ASSERT_TRUE(QDir(desk.libraryPath() + QStringLiteral(".files")).removeRecursively());
    const Answer missing = desk.lectern(words("check"));
    EXPECT_EQ(missing.exit, 1);
    EXPECT_TRUE(missing.out.contains("is missing")) << missing.out.constData();
}

TEST_F(AttachCommand, SaysInOneSentenceWhatItCannot) {
    for (const QStringList &rest :
         {QStringList{QStringLiteral("/dev/zero")}, QStringList{desk.libraryPath()},
          QStringList{desk.path(QStringLiteral("none.pdf"))},
          QStringList{QStringLiteral("--remove"), QStringLiteral("none.pdf")}}) {
        const Answer run = attach(rest);
        EXPECT_EQ(run.exit, 1) << rest.join(u' ').toStdString();
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
    EXPECT_EQ(attach({}).exit, 2);
    EXPECT_EQ(attach({pdf, QStringLiteral("--list")}).exit, 2);
    EXPECT_EQ(attach({QStringLiteral("--rename"), QStringLiteral("a")}).exit, 2);
}

} // namespace lectern::tests
