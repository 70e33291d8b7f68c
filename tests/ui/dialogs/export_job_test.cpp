// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/wait_until.h"
#include "ui/dialogs/export_job.h"

#include <QSemaphore>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

constexpr int someBatches = 3;
constexpr int patienceMs = 60'000;

// What the thread does, to be held up and looked at.
struct Watched {
    QSemaphore mayFinish;
    QAtomicInt added = 0;
    QAtomicInt finishing = 0;
    QAtomicInt gone = 0;
    int failAt = -1;
};

class WatchedRun final : public exchange::ExportRun {
  public:
    explicit WatchedRun(Watched &watched)
        : m_watched(watched) {}
    ~WatchedRun() override { ++m_watched.gone; }

    base::Status add(const exchange::ExportedPaper & /*paper*/) override {
        if (m_watched.added == m_watched.failAt)
            return base::fail(base::ErrorCode::NoSpace, QStringLiteral("Full."));
        ++m_watched.added;
        return {};
    }
    base::Status finish() override {
        ++m_watched.finishing;
        m_watched.mayFinish.tryAcquire(1, patienceMs);
        return {};
    }

  private:
    Watched &m_watched;
};

class ExportJobTest : public testing::Test {
  protected:
    ExportJobTest() {
        library.importText(
            tests::inventedDigest(static_cast<int>(ExportJob::batchSize) * someBatches - 1));
    }
    ~ExportJobTest() override { QThreadPool::globalInstance()->waitForDone(); }

    std::unique_ptr<ExportJob> newJob(exchange::Format format = exchange::Format::Markdown) {
        auto job = std::make_unique<ExportJob>(
            *library, ExportedList{{}, library.ids(), {}}, format, exchange::Parts(),
            [this](const base::StopToken &) { return std::make_unique<WatchedRun>(watched); });
        QObject::connect(job.get(), &ExportJob::finished,
                         [this](const base::Status &status) { outcomes.append(status); });
        return job;
    }

    tests::TestLibrary library;
    Watched watched;
    QList<base::Status> outcomes;
};

} // namespace

TEST_F(ExportJobTest, HandsOnEveryPaperAndIsDoneOnce) {
    watched.mayFinish.release();
    const auto job = newJob(exchange::Format::Bibtex);
    job->start();
    ASSERT_TRUE(waitUntil([&] { return !outcomes.isEmpty(); }));
    EXPECT_TRUE(outcomes.constFirst());
    EXPECT_EQ(watched.added, library.ids().size());
    EXPECT_EQ(watched.gone, 1) << "before it says so";
}

TEST_F(ExportJobTest, GoesWithoutWaitingForTheLastPart) {
    auto job = newJob();
    job->start();
    ASSERT_TRUE(waitUntil([&] { return watched.finishing == 1; }));
    QElapsedTimer clock;
    clock.start();
    job.reset();
    EXPECT_LT(clock.elapsed(), patienceMs / 2);
    EXPECT_EQ(watched.gone, 0) << "the thread is at it still";
    watched.mayFinish.release();
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_EQ(watched.gone, 1);
    EXPECT_TRUE(outcomes.isEmpty());
}

TEST_F(ExportJobTest, SaysOnceWhatWentWrongWhileTheNextPapersWereRead) {
    watched.failAt = 10;
    const auto job = newJob();
    job->start();
    ASSERT_TRUE(waitUntil([&] { return !outcomes.isEmpty(); }));
    (void)library.ids(); // whatever was being read has come
    QCoreApplication::processEvents();
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes.constFirst().error().code, base::ErrorCode::NoSpace);
    EXPECT_EQ(watched.gone, 1);
    EXPECT_EQ(watched.finishing, 0);
}

TEST_F(ExportJobTest, StopsBetweenTwoPapers) {
    const auto job = newJob();
    QObject::connect(job.get(), &ExportJob::progressed, job.get(), &ExportJob::stop);
    job->start();
    ASSERT_TRUE(waitUntil([&] { return !outcomes.isEmpty(); }));
    EXPECT_EQ(outcomes.constFirst().error().code, base::ErrorCode::Cancelled);
    EXPECT_LT(watched.added, library.ids().size());
    EXPECT_EQ(watched.finishing, 0);
}

} // namespace lectern::ui
