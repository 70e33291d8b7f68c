// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/inflated_device.h"
#include "core/digest/containers/member_walk.h"
#include "tests/digest/reading.h"
#include "tests/support/packing.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using digest::Member;
using tests::gzipped;
using tests::text;
using tests::ZipFile;
using tests::zipOf;

namespace {

const QByteArray ris =
    "TY  - JOUR\nTI  - On the Patience of Lighthouses\nAU  - Keeper, Ada\nER  - \n";

Member fileOf(const char *name, const QByteArray &bytes) {
    return {text(name), [bytes]() -> base::Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            }};
}

std::vector<Member> membersOf(const char *name, const QByteArray &bytes) {
    digest::MemberWalk walk(fileOf(name, bytes), {});
    std::vector<Member> members;
    while (auto member = walk.next())
        members.push_back(std::move(*member));
    return members;
}

QStringList namesOf(const std::vector<Member> &members) {
    QStringList names;
    for (const Member &member : members)
        names.append(member.name);
    return names;
}

// All bytes, or nothing where the member fails.
std::optional<QByteArray> bytesOf(const Member &member) {
    if (member.error) return std::nullopt;
    const auto device = member.open();
    if (!device) return std::nullopt;
    QByteArray bytes;
    QByteArray part;
    while (!(part = (*device)->read(1000)).isEmpty())
        bytes += part;
    if (const auto *packed = dynamic_cast<digest::InflatedDevice *>(device->get());
        packed && packed->failure())
        return std::nullopt;
    return bytes;
}

ErrorCode failureOf(const Member &member) {
    if (member.error) return member.error->code;
    const auto device = member.open();
    if (!device) return device.error().code;
    while (!(*device)->read(100'000).isEmpty()) {
    }
    const auto *packed = dynamic_cast<digest::InflatedDevice *>(device->get());
    return packed && packed->failure() ? packed->failure()->code : ErrorCode::NotFound;
}

TEST(MemberWalk, GivesAPlainFileItself) {
    const auto members = membersOf("a.ris", ris);
    ASSERT_EQ(namesOf(members), QStringList{text("a.ris")});
    EXPECT_EQ(bytesOf(members[0]), ris);
}

TEST(MemberWalk, GivesWhatAGzHoldsUnderItsName) {
    const auto members = membersOf("a.ris.gz", gzipped(ris));
    ASSERT_EQ(namesOf(members), QStringList{text("a.ris.gz")});
    EXPECT_EQ(bytesOf(members[0]), ris);
}

TEST(MemberWalk, ReadsStreamsOfGzOneAfterTheOther) {
    EXPECT_EQ(bytesOf(membersOf("a.gz", gzipped("TY  - ") + gzipped("JOUR"))[0]), "TY  - JOUR");
}

TEST(MemberWalk, LeavesWhatFollowsAGz) {
    for (const QByteArray &rest :
         {QByteArray(512, '\0'), QByteArray("rubbish"), QByteArray("\x1f")})
        EXPECT_EQ(bytesOf(membersOf("a.gz", gzipped(ris) + rest)[0]), ris);
}

TEST(MemberWalk, ReadsAPackedFileAgainFromItsStart) {
    for (const QByteArray &packed :
         {gzipped(ris), zipOf({{"a.ris", ris}}), zipOf({{"a.ris", ris, false}})}) {
        const auto members = membersOf("packed", packed);
        const auto device = members.at(0).open();
        ASSERT_TRUE(device);
        EXPECT_EQ((*device)->readAll().size(), ris.size());
        EXPECT_TRUE((*device)->atEnd());
        EXPECT_TRUE((*device)->seek(0));
        EXPECT_EQ((*device)->read(5), "TY  -");
    }
}

TEST(MemberWalk, GivesTheFilesOfAZipInItsOrder) {
    const auto members = membersOf("z.zip", zipOf({{"b/2.ris", ris}, {"a/1.ris", "x", false}}));
    EXPECT_EQ(namesOf(members), (QStringList{text("z.zip/b/2.ris"), text("z.zip/a/1.ris")}));
    EXPECT_EQ(bytesOf(members[0]), ris);
    EXPECT_EQ(bytesOf(members[1]), "x");
}

TEST(MemberWalk, TellsTheDayOnWhichAMemberWasSaved) {
    const auto device = membersOf("z.zip", zipOf({{"a", ris}}))[0].open();
    EXPECT_EQ(dynamic_cast<digest::InflatedDevice &>(**device).saved(), QDate(2024, 9, 18));
}

TEST(MemberWalk, LeavesOutFoldersLinksAndHiddenFiles) {
    ZipFile link{"link", "/etc/passwd"};
    link.mode = 0120777;
    const auto members = membersOf("z.zip", zipOf({{"folder/", {}},
                                                   link,
                                                   {".DS_Store", "x"},
                                                   {"a/.git/x", "x"},
                                                   {"__MACOSX/a.ris", "x"},
                                                   {"a.ris", ris}}));
    EXPECT_EQ(namesOf(members), QStringList{text("z.zip/a.ris")});
}

TEST(MemberWalk, LetsNoNameLeadOutOfItsArchive) {
    const auto members = membersOf("z.zip", zipOf({{"../../etc/passwd", "x"},
                                                   {"/etc/passwd", "x"},
                                                   {"C:\\a\\b", "x"},
                                                   {"a\nb\x1b[31m", "x"},
                                                   {"..", "x"}}));
    EXPECT_EQ(namesOf(members), (QStringList{text("z.zip/etc/passwd"), text("z.zip/etc/passwd (2)"),
                                             text("z.zip/C:/a/b"), text("z.zip/a b�[31m")}));
}

TEST(MemberWalk, ReadsZip64) {
    ZipFile file{"a.ris", ris};
    file.zip64 = true;
    EXPECT_EQ(bytesOf(membersOf("z.zip", zipOf({file})).at(0)), ris);
}

TEST(MemberWalk, RefusesMembersThatLieOrCannotBeUnpacked) {
    ZipFile encrypted{"a", ris};
    encrypted.flags = 1;
    ZipFile wrongCrc{"b", ris};
    wrongCrc.crcBy = 1;
    ZipFile wrongSize{"c", ris};
    wrongSize.sizeBy = -1;
    ZipFile unknown{"d", ris};
    unknown.method = 12;
    ZipFile lies64{"e", ris};
    lies64.zip64 = true;
    lies64.sizeBy = qint64{1} << 40;
    ZipFile noDeflate{"f", "this is not packed", false};
    noDeflate.method = 8;
    for (const ZipFile &file : {encrypted, wrongCrc, wrongSize, unknown, lies64, noDeflate}) {
        const auto members = membersOf("z.zip", zipOf({file, {"good", ris}}));
        ASSERT_EQ(members.size(), 2U);
        EXPECT_EQ(failureOf(members[0]), ErrorCode::Invalid) << file.name.constData();
        EXPECT_EQ(bytesOf(members[1]), ris);
    }
}

TEST(MemberWalk, ReadsAGzInAZipAndNothingDeeper) {
    const auto members = membersOf("z.zip", zipOf({{"a.gz", gzipped(ris)},
                                                   {"b.zip", zipOf({{"x", ris}})},
                                                   {"c.gz", gzipped(gzipped(ris))}}));
    ASSERT_EQ(members.size(), 3U);
    EXPECT_EQ(bytesOf(members[0]), ris);
    EXPECT_EQ(failureOf(members[1]), ErrorCode::Invalid);
    EXPECT_EQ(failureOf(members[2]), ErrorCode::Invalid);
    EXPECT_EQ(failureOf(membersOf("a.gz", gzipped(zipOf({{"x", ris}})))[0]), ErrorCode::Invalid);
}

TEST(MemberWalk, NamesTheArchivesItDoesNotRead) {
    QByteArray tar(1024, '\0');
    tar.replace(257, 5, "ustar");
    const auto members = membersOf("a.tar.gz", gzipped(tar));
    ASSERT_EQ(members.size(), 1U);
    ASSERT_TRUE(members[0].error);
    EXPECT_TRUE(members[0].error->message.contains(text("“a.tar.gz” is a tar archive")));
}

TEST(MemberWalk, UnpacksAHundredTimesTheSizeAndNotMore) {
    const QByteArray mebibyte(1 << 20, ' ');
    EXPECT_EQ(bytesOf(membersOf("a.gz", gzipped(mebibyte))[0]), mebibyte);
    const QByteArray bomb = gzipped(QByteArray(8 << 20, ' '));
    EXPECT_EQ(failureOf(membersOf("a.gz", bomb)[0]), ErrorCode::TooLarge);
    EXPECT_EQ(failureOf(membersOf("z.zip", zipOf({{"a", QByteArray(8 << 20, ' ')}}))[0]),
              ErrorCode::TooLarge);
    // What is packed twice is measured by what lies on the disk.
    EXPECT_EQ(failureOf(membersOf("z.zip", zipOf({{"a.gz", bomb}}))[0]), ErrorCode::TooLarge);
}

TEST(MemberWalk, RefusesAnArchiveThatIsDamagedOrTooLong) {
    const QByteArray archive = zipOf({{"a", ris}, {"b", ris}});
    EXPECT_EQ(failureOf(membersOf("z.zip", archive.first(archive.size() - 30))[0]),
              ErrorCode::Invalid);
    QByteArray doubled = archive; // two members in one place
    const qsizetype second = doubled.lastIndexOf("PK\x01\x02");
    doubled.replace(second + 42, 4, QByteArray(4, '\0'));
    EXPECT_EQ(failureOf(membersOf("z.zip", doubled)[0]), ErrorCode::Invalid);
    const auto many = membersOf("z.zip", zipOf(QList<ZipFile>(10'001, {"a", {}, false})));
    ASSERT_EQ(many.size(), 1U);
    EXPECT_EQ(failureOf(many[0]), ErrorCode::TooLarge);
    EXPECT_EQ(membersOf("z.zip", zipOf(QList<ZipFile>(10'000, {"a", {}, false}))).size(), 10'000U);
}

const QByteArray mailed = "From: no-reply@example.org\nSubject: papers\n\n" + ris;
const QByteArray lunch = "From: me@example.org\nSubject: Lunch\n\nFrom noon on?\n>From me.\n";

QByteArray mailbox(const QList<QByteArray> &mails) {
    QByteArray bytes;
    for (const QByteArray &mail : mails)
        bytes += "From me@example.org Mon Sep  2 10:00:00 2024\n" + mail + '\n';
    return bytes;
}

TEST(MemberWalk, GivesTheDigestsOfAMailboxAndCountsTheOtherMessages) {
    const auto members = membersOf("a.mbox", mailbox({lunch, mailed, lunch, lunch, mailed, lunch}));
    ASSERT_EQ(namesOf(members),
              (QStringList{text("a.mbox, message 2"), text("a.mbox, message 5")}));
    EXPECT_EQ(bytesOf(members[0]), mailed);
    EXPECT_TRUE(members[0].told.isEmpty());
    ASSERT_EQ(members[1].told.size(), 1);
    EXPECT_EQ(members[1].told[0].message, text("4 other message(s) of “a.mbox” are no digests."));
}

TEST(MemberWalk, SaysOnceThatAMailboxHoldsNoDigest) {
    const auto members = membersOf("a.mbox", mailbox({lunch, lunch}));
    ASSERT_EQ(members.size(), 1U);
    ASSERT_TRUE(members[0].error);
    EXPECT_EQ(members[0].error->code, ErrorCode::NoPapers);
}

TEST(MemberWalk, ReadsAMailboxWithOtherLineEndsAndWithoutBlankLines) {
    const QByteArray box = mailbox({mailed, mailed});
    EXPECT_EQ(membersOf("a", QByteArray(box).replace("\n", "\r\n")).size(), 2U);
    EXPECT_EQ(membersOf("a", QByteArray(box).replace("\n\nFrom ", "\nFrom ")).size(), 2U);
}

TEST(MemberWalk, ReadsAMailboxInAnArchive) {
    const QByteArray box = mailbox({mailed, lunch});
    EXPECT_EQ(namesOf(membersOf("a.mbox.gz", gzipped(box))),
              QStringList{text("a.mbox.gz, message 1")});
    EXPECT_EQ(namesOf(membersOf("z.zip", zipOf({{"a.mbox", box}, {"b.ris", ris}}))),
              (QStringList{text("z.zip/a.mbox, message 1"), text("z.zip/b.ris")}));
}

TEST(MemberWalk, UnquotesWhatAMailboxQuoted) {
    const QByteArray mail = mailed + ">From here\n>>From there\n> From\n";
    EXPECT_EQ(bytesOf(membersOf("a", mailbox({mail}))[0]),
              mailed + "From here\n>From there\n> From\n");
}

TEST(MemberWalk, NamesAMessageThatIsTooLarge) {
    const auto members = membersOf(
        "a.mbox", mailbox({"Subject: x\nFrom: y\n\n" + QByteArray((64 << 20) + 1, '\n'), mailed}));
    ASSERT_EQ(members.size(), 2U);
    EXPECT_EQ(failureOf(members[0]), ErrorCode::TooLarge);
    EXPECT_EQ(bytesOf(members[1]), mailed);
}

TEST(MemberWalk, EndsOnceItIsStopped) {
    base::StopSource source;
    digest::MemberWalk walk(fileOf("a.mbox", mailbox({mailed, mailed, mailed})),
                            source.get_token());
    EXPECT_TRUE(walk.next());
    source.request_stop();
    EXPECT_FALSE(walk.next());
}

} // namespace
