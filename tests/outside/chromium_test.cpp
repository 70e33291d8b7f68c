// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"
#include "tests/outside/outside_program.h"
#include "tests/outside/readable_papers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

class Chromium : public testing::Test {
  protected:
    tests::OutsideAnswer look(const QByteArray &page, const QStringList &arguments) {
        QFile file(m_folder.filePath(QStringLiteral("page.html")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(page);
        file.close();
        const QStringList usual = {QStringLiteral("--headless"),
                                   QStringLiteral("--no-sandbox"),
                                   QStringLiteral("--disable-gpu"),
                                   QStringLiteral("--disable-dev-shm-usage"),
                                   QStringLiteral("--enable-logging=stderr"),
                                   QStringLiteral("--virtual-time-budget=4000"),
                                   QStringLiteral("--user-data-dir=") +
                                       m_folder.filePath(QStringLiteral("profile"))};
        return tests::ask(QStringLiteral("chromium"),
                          usual + arguments +
                              QStringList{QStringLiteral("file://") + file.fileName()});
    }

    QTemporaryDir m_folder;
    const QList<model::Paper> m_papers = tests::readablePapers() + tests::hostilePapers(40);
};

TEST_F(Chromium, ShowsThePageWithoutACryAndAsksNobody) {
    LECTERN_NEEDS("chromium");
    const QString log = m_folder.filePath(QStringLiteral("net.json"));
    const auto answer =
        look(tests::documentOf(Format::Html, m_papers),
             {QStringLiteral("--dump-dom"), QStringLiteral("--log-net-log=") + log});
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    EXPECT_FALSE(answer.err.contains("CONSOLE")) << answer.err.constData();
    const QByteArray shown = QByteArray::number(m_papers.size());
    EXPECT_TRUE(answer.out.contains(">" + shown + " of " + shown + "<"))
        << "the page's own script has run under its policy";
    EXPECT_EQ(answer.out.count("<article"), m_papers.size());
    EXPECT_EQ(answer.out.count("<script"), 1);
    QFile net(log);
    ASSERT_TRUE(net.open(QIODevice::ReadOnly));
    const QByteArray requests = net.readAll();
    EXPECT_FALSE(requests.contains("example.org") || requests.contains("arxiv.org") ||
                 requests.contains("a.b/c_d"));
}

// The policy lets no script in but the page's own, so the one that types stands in a copy without.
TEST_F(Chromium, FiltersByWhatIsTyped) {
    LECTERN_NEEDS("chromium");
    QByteArray page = tests::documentOf(Format::Html, m_papers);
    const qsizetype policy = page.indexOf("<meta http-equiv=\"Content-Security-Policy\"");
    ASSERT_GE(policy, 0);
    page.remove(policy, page.indexOf('\n', policy) - policy);
    page.replace("</body>", "<script>var f = document.querySelector('input'); f.value = "
                            "'NUNEZ attention'; f.dispatchEvent(new Event('input'));</script>"
                            "</body>");
    const auto answer = look(page, {QStringLiteral("--dump-dom")});
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    EXPECT_TRUE(answer.out.contains(">1 of " + QByteArray::number(m_papers.size()) + "<"))
        << answer.err.constData();
    EXPECT_EQ(answer.out.count("class=\"out\""), m_papers.size() - 1);
}

TEST_F(Chromium, PrintsThePage) {
    LECTERN_NEEDS("chromium");
    LECTERN_NEEDS("pdftotext");
    const QString pdf = m_folder.filePath(QStringLiteral("page.pdf"));
    const auto answer =
        look(tests::documentOf(Format::Html, m_papers), {QStringLiteral("--print-to-pdf=") + pdf});
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    const auto text = tests::ask(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    EXPECT_TRUE(text.out.contains("OmniGen: Unified Image Generation"));
    EXPECT_TRUE(text.out.contains("Compare with Table 2."));
    EXPECT_FALSE(text.out.contains("Filter")) << "the box is not printed";
}

} // namespace
