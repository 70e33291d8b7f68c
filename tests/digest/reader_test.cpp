// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/reader.h"
#include "tests/digest/reading.h"

#include <QFile>

#include <cstring>
#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;

namespace {

// Gives one byte at a time, as a slow pipe would, and fails after `working` of them.
class Drip final : public QIODevice {
  public:
    Drip(QByteArray bytes, qsizetype working)
        : m_bytes(std::move(bytes))
        , m_working(working) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

  protected:
    qint64 readData(char *data, qint64 most) override {
        if (m_given == m_working) {
            setErrorString(QStringLiteral("the pipe broke"));
            return -1;
        }
        if (m_given == m_bytes.size() || most == 0) return 0;
        *data = m_bytes[m_given++];
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

  private:
    QByteArray m_bytes;
    qsizetype m_working;
    qsizetype m_given = 0;
};

QByteArray sampleDigest() {
    QFile file(QStringLiteral(LECTERN_SAMPLE_DIGEST));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no sample digest");
    return file.readAll();
}

TEST(OpenDigest, ReadsASlowPipeLikeAFile) {
    const QByteArray bytes = sampleDigest();
    Drip drip(bytes, -1);
    const Reading slow = tests::readDevice(drip, QStringLiteral("pipe"));
    const Reading fast = tests::readDigest(bytes);
    ASSERT_EQ(slow.entries.size(), 24);
    for (qsizetype i = 0; i < slow.entries.size(); ++i)
        EXPECT_EQ(slow.entries[i].facts, fast.entries[i].facts);
}

TEST(OpenDigest, SaysWhenTheDeviceFails) {
    const QByteArray bytes = sampleDigest().repeated(4);
    for (const qsizetype working : {qsizetype{0}, qsizetype{10}, bytes.size() - 10}) {
        Drip drip(bytes, working);
        const Reading reading = tests::readDevice(drip, QStringLiteral("pipe"));
        ASSERT_TRUE(reading.error) << working;
        EXPECT_EQ(reading.error->code, ErrorCode::Unreadable) << working;
        EXPECT_EQ(reading.error->message,
                  QStringLiteral("“pipe” could not be read: the pipe broke."))
            << working;
    }
}

TEST(OpenDigest, TakesTheFormatThatIsNamed) {
    const QByteArray prose = "Dear reader,\n\nMoss\n\n" + QByteArray(300, 'a');
    EXPECT_EQ(tests::readDigest(prose).error->code, ErrorCode::NoPapers);
    const Reading forced = tests::readDigest(prose, QStringLiteral("hf-text"));
    ASSERT_TRUE(forced.error);
    EXPECT_TRUE(forced.error->message.contains(QStringLiteral("at line 1")))
        << qPrintable(forced.error->message);
}

TEST(OpenDigest, RefusesAFormatThatItDoesNotKnow) {
    const Reading reading = tests::readDigest(sampleDigest(), QStringLiteral("papyrus"));
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::Invalid);
    EXPECT_TRUE(reading.error->message.contains(QStringLiteral("papyrus")));
    EXPECT_TRUE(reading.error->message.contains(QStringLiteral("hf-text")));
}

TEST(OpenDigest, ListsItsFormats) {
    EXPECT_TRUE(digest::knownFormats().contains(QStringLiteral("hf-text")));
}

} // namespace
