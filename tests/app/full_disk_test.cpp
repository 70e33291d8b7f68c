// SPDX-License-Identifier: GPL-3.0-or-later
// Exports to a disk that has no room for them.
#include "tests/app/desk.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

constexpr int papersBeyondTheDisk = 1200;
constexpr int exitWithoutDisk = 99; // of the script: nothing could be mounted

// $0 is the program, $1 the format. One paper is there; of the others there is no room.
const QByteArray ontoAFullDisk = R"(
mkdir full && mount -t tmpfs -o size=400k none full || exit 99
"$0" export grasp --format $1 --output full/papers >/dev/null || exit 98
cp -r full/papers old
"$0" export --format $1 --output full/papers --replace; echo "exit $?"
if test -d old; then for note in old/*; do cmp -s "$note" "full/papers/${note#old/}" || echo "$note"; done
else cmp full/papers old && ls full; fi
"$0" export grasp --format $1 --output kept >/dev/null && echo again
)";

class FullDisk : public testing::TestWithParam<const char *> {
  protected:
    void SetUp() override {
        QStringList titles = {QStringLiteral("Learning to grasp with two soft fingers")};
        for (int i = 0; i < papersBeyondTheDisk; ++i)
            titles.append(QStringLiteral("A long enough title with its own number %1").arg(i));
        desk.import(titles);
        desk.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), desk.path(QStringLiteral(".")));
    }

    [[nodiscard]] Answer exported() const {
        return desk.through(QStringLiteral("unshare"),
                            {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"),
                             QString::fromLatin1(ontoAFullDisk), program(),
                             QLatin1String(GetParam())});
    }

    Desk desk;
};

} // namespace

TEST_P(FullDisk, IsOneSentenceAndWhatWasExportedStays) {
    const Answer run = exported();
    if (run.exit == exitWithoutDisk || run.exit == 1)
        GTEST_SKIP() << "no small disk could be mounted: " << run.err.constData();
    const bool folder = QByteArray(GetParam()).endsWith("folder");
    QStringList expected = {QStringLiteral("exit 1")};
    if (!folder) expected += QStringLiteral("papers"); // and nothing beside it
    EXPECT_EQ(run.lines(), expected + QStringList(QStringLiteral("again")));
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    EXPECT_TRUE(run.err.contains("There is no room for ")) << run.err.constData();
    EXPECT_EQ(desk.lectern(words("check")).exit, 0);
}

INSTANTIATE_TEST_SUITE_P(
    OfEachForm, FullDisk,
    testing::Values("markdown", "org", "html", "pdf", "bibtex", "ris", "json", "markdown-folder"),
    [](const testing::TestParamInfo<const char *> &format) {
        return QString::fromLatin1(format.param).remove(QLatin1Char('-')).toStdString();
    });

} // namespace lectern::tests
