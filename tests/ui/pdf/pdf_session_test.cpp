// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdf/some_pdf.h"
#include "tests/ui/support/wait_until.h"
#include "ui/pdf/pdf_session.h"
#include "ui/pdf/pdf_view.h"
#include "ui/render/theme_source.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// A PDF in a file, the process that reads it, and what came of it.
class OpenPdf {
  public:
    explicit OpenPdf(const QByteArray &pdf, int patience = 60'000) {
        const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(pdf);
        file.close();
        m_session.setPatience(patience);
        QObject::connect(&m_session, &PdfSession::opened, &m_session,
                         [this](const QList<QSizeF> &all, int) { sizes = all; });
        QObject::connect(&m_session, &PdfSession::failed, &m_session,
                         [this](const QString &said) { sentence = said; });
        QObject::connect(&m_session, &PdfSession::drawn, &m_session,
                         [this](int, const QImage &image) { picture = image; });
        QObject::connect(&m_session, &PdfSession::pageLost, &m_session, [this] { ++lost; });
        QObject::connect(&m_session, &PdfSession::wordsCame, &m_session,
                         [this](int, const QList<pdf::Word> &all) {
                             words = all;
                             wordsAsked = true;
                         });
        QObject::connect(&m_session, &PdfSession::found, &m_session,
                         [this](int, const QString &, const QList<QRectF> &all) {
                             hits = all;
                             wasFound = true;
                         });
        m_session.open(path);
    }
    PdfSession *operator->() { return &m_session; }
    [[nodiscard]] bool isOver() { // opened, or one sentence
        return waitUntil([this] { return !sizes.isEmpty() || !sentence.isEmpty(); });
    }
    // The first page is drawn, or lost, or the whole of it is given up.
    [[nodiscard]] bool comesToAnEnd() {
        if (!isOver()) return false;
        m_session.want({{0, 400}});
        return waitUntil([this] { return !picture.isNull() || lost > 0 || !sentence.isEmpty(); });
    }

    QList<QSizeF> sizes;
    QString sentence;
    QImage picture;
    QList<pdf::Word> words;
    QList<QRectF> hits;
    int lost = 0;
    bool wasFound = false;
    bool wordsAsked = false; // and they came, if there are any

  private:
    QTemporaryDir m_folder;
    PdfSession m_session;
};

QStringList textsOf(const QList<pdf::Word> &words) {
    QStringList texts;
    for (const pdf::Word &word : words)
        texts += word.text;
    return texts;
}

} // namespace

// As when a window closes over an open PDF and the program ends: no event comes any more.
TEST(PdfSession, GoesWithTheProgramWithoutAComplaint) {
    static QStringList complaints;
    complaints.clear();
    {
        OpenPdf reading(somePdf({QStringLiteral("Long chains of thought")}));
        ASSERT_TRUE(reading.isOver());
    }
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &words) { complaints += words; });
    const auto processes = qApp->findChildren<QProcess *>();
    qDeleteAll(processes);
    qInstallMessageHandler(before);
    EXPECT_FALSE(processes.isEmpty());
    EXPECT_EQ(complaints, QStringList());
}

TEST(PdfSession, DrawsReadsAndFinds) {
    OpenPdf reading(somePdf({QStringLiteral("Long chains of thought"), QStringLiteral("The end")}));
    ASSERT_TRUE(reading.isOver());
    ASSERT_EQ(reading.sizes.size(), 2) << reading.sentence.toStdString();
    reading->want({{0, 500}});
    ASSERT_TRUE(waitUntil([&] { return !reading.picture.isNull(); }));
    EXPECT_NEAR(reading.picture.width(), 500, 2);
    reading->askWords(0);
    ASSERT_TRUE(waitUntil([&] { return !reading.words.isEmpty(); }));
    EXPECT_EQ(textsOf(reading.words).join(u' '), QStringLiteral("Long chains of thought"));
    reading->find(1, QStringLiteral("END"));
    ASSERT_TRUE(waitUntil([&] { return reading.wasFound; }));
    EXPECT_EQ(reading.hits.size(), 1);
}

// So tall that no picture may be as wide: it is not asked for anew at each turn of the wheel.
TEST(PdfView, AsksOnceForAPageThatComesSmaller) {
    OpenPdf reading(barePdf("[0 0 10 10000]", "0 0 9 9 re f"));
    const ThemeSource theme(Shade::Light, {});
    PdfView view(*reading.operator->(), theme);
    view.resize(900, 600);
    view.show();
    ASSERT_TRUE(reading.isOver());
    view.setPages(reading.sizes);
    ASSERT_TRUE(waitUntil([&] { return !reading.picture.isNull(); }));
    ASSERT_LT(reading.picture.width(), 100) << "smaller than wished";
    reading.picture = {};
    for (int line = 1; line <= 3; ++line)
        view.verticalScrollBar()->setValue(line * 48);
    reading->askWords(0); // pictures come first
    ASSERT_TRUE(waitUntil([&] { return reading.wordsAsked; }));
    EXPECT_TRUE(reading.picture.isNull());
}

TEST(PdfSession, SaysOneSentenceOfWhatIsNoPdf) {
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("not a PDF"), QByteArray("%PDF-1.7\n%%EOF"),
          somePdf({QStringLiteral("x")}).left(300), QByteArray(200'000, '\0')}) {
        OpenPdf reading(bytes);
        ASSERT_TRUE(reading.isOver());
        EXPECT_TRUE(reading.sizes.isEmpty());
        EXPECT_TRUE(reading.sentence.endsWith(u'.')) << reading.sentence.toStdString();
    }
}

TEST(PdfSession, SaysThatAPasswordIsMissing) {
    QByteArray pdf = barePdf("[0 0 100 100]", "");
    // The standard handler with a key that no empty password opens.
    pdf.replace("/Root 1 0 R", "/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> "
                               "<00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard "
                               "/V 1 /R 2 /P -4 /O <" +
                                   QByteArray(64, 'a') + "> /U <" + QByteArray(64, 'b') + "> >>");
    OpenPdf reading(pdf);
    ASSERT_TRUE(reading.isOver());
    EXPECT_TRUE(reading.sentence.contains(QStringLiteral("password")))
        << reading.sentence.toStdString();
}

TEST(PdfSession, BearsPagesOfAnySize) {
    for (const char *box : {"[0 0 14400 14400]", "[0 0 100000000 100000000]", "[0 0 0 0]",
                            "[0 0 1 14400]", "[0 0 -5 nan]", "[]"}) {
        OpenPdf reading(barePdf(box, "0 0 m 10 10 l S"));
        ASSERT_TRUE(reading.comesToAnEnd()) << box;
        EXPECT_LE(qint64(reading.picture.width()) * reading.picture.height(), pdf::mostPixels);
    }
}

TEST(PdfSession, ComesToAnEndWithWhatDoesNot) {
    // A form that draws itself, twice; and a page of work without end.
    QByteArray work;
    for (int i = 0; i < 60'000; ++i)
        work += "0 0 m 100 100 200 0 300 100 c 0 300 l 7 w S /Me Do ";
    for (const QByteArray &content : {QByteArray("/Me Do"), work}) {
        OpenPdf reading(barePdf("[0 0 600 800]", content), 3000);
        ASSERT_TRUE(reading.comesToAnEnd());
    }
}

TEST(PdfSession, GoesOnWithoutAPageThatHangs) {
    OpenPdf reading(somePdf({QStringLiteral("one"), QStringLiteral("two")}));
    ASSERT_TRUE(reading.isOver());
    reading->setPatience(0); // no answer is in time
    reading->want({{0, 500}});
    ASSERT_TRUE(waitUntil([&] { return reading->isLost(0) || !reading.sentence.isEmpty(); }));
    EXPECT_TRUE(reading.sentence.isEmpty());
}

// LECTERN_MUTATIONS says how many; each has a number by which it can be made again.
TEST(PdfSession, BearsDamageOfEveryKind) {
    const QByteArray sound =
        somePdf({QStringLiteral("Long chains of thought help"), QStringLiteral("on hard ones")});
    const int wanted = qEnvironmentVariableIntValue("LECTERN_MUTATIONS");
    for (int seed = 1; seed <= (wanted > 0 ? wanted : 12); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        QByteArray pdf = sound;
        const int places = 1 + int(random.bounded(40));
        for (int i = 0; i < places; ++i)
            pdf[random.bounded(int(pdf.size()))] = char(random.bounded(256));
        if (random.bounded(4) == 0) pdf.truncate(random.bounded(int(pdf.size())));
        OpenPdf reading(pdf);
        ASSERT_TRUE(reading.comesToAnEnd()) << "seed " << seed;
    }
}

} // namespace lectern::ui
