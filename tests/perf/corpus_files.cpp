// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/corpus_files.h"

#include "tests/invented/corpus.h"
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace lectern::perf {

namespace {

constexpr qint64 papersAtOnce = 1000;
constexpr qint64 papersOfADigest = 100;
constexpr qint64 firstMessage = 1'726'617'600; // seconds since 1970: September 2024

using Write = QByteArray (*)(const tests::Papers &papers);

void writeFile(const QString &path, const std::function<void(QFile &)> &fill) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", qUtf8Printable(path));
    fill(file);
    if (!file.flush()) qFatal("%s", qUtf8Printable(file.errorString()));
}

void eachBlock(qint64 papers, const std::function<void(const tests::Papers &)> &take) {
    for (qint64 first = 1; first <= papers; first += papersAtOnce)
        take(tests::corpusPapers(first, std::min(papersAtOnce, papers - first + 1)));
}

// Blocks of a format one behind the other: what stands round the papers, stands round all of them.
QString writeOneFile(const QString &path, qint64 papers, Write write) {
    const QByteArray none = write({});
    const QByteArray one = write(tests::corpusPapers(1, 1));
    const auto differ = std::mismatch(none.cbegin(), none.cend(), one.cbegin(), one.cend());
    const qsizetype head = differ.first - none.cbegin();
    const qsizetype tail = none.size() - head;
    writeFile(path, [&](QFile &file) {
        file.write(none.first(head));
        eachBlock(papers, [&](const tests::Papers &block) {
            const QByteArray text = write(block);
            file.write(text.sliced(head, text.size() - head - tail));
        });
        file.write(none.last(tail));
    });
    return path;
}

QByteArray message(const tests::InventedPaper &paper, qint64 number) {
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::fromSecsSinceEpoch(firstMessage + number * 60, Qt::UTC),
                      QStringLiteral("ddd, dd MMM yyyy HH:mm:ss +0000"))
            .toLatin1();
    return "From: " + paper.authors.constFirst() +
           " <papers@example.org>\nTo: reader@example.org\nSubject: " + paper.title +
           "\nDate: " + date + "\nMessage-ID: <" + paper.arxivId +
           "@papers.example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" +
           paper.abstract + '\n';
}

} // namespace

QString writeDigestFile(const QString &folder, qint64 papers) {
    return writeOneFile(folder + QStringLiteral("/digest.txt"), papers, tests::writeHfText);
}

QString writeFeedFile(const QString &folder, qint64 papers) {
    return writeOneFile(folder + QStringLiteral("/feed.rss.xml"), papers, tests::writeRss);
}

QString writeBibliographyFile(const QString &folder, qint64 papers) {
    return writeOneFile(folder + QStringLiteral("/refs.bib"), papers, tests::writeBibtex);
}

QString writeDigestFolder(const QString &folder, qint64 papers) {
    const QString path = folder + QStringLiteral("/digests");
    QDir().mkpath(path);
    for (qint64 first = 1; first <= papers; first += papersOfADigest)
        writeFile(
            path + QStringLiteral("/%1.txt").arg(first, 8, 10, QLatin1Char('0')), [&](QFile &file) {
                file.write(tests::writeHfText(
                    tests::corpusPapers(first, std::min(papersOfADigest, papers - first + 1))));
            });
    return path;
}

QString writeMaildir(const QString &folder, qint64 papers) {
    const QString path = folder + QStringLiteral("/maildir");
    for (const char *part : {"cur", "new", "tmp"})
        QDir().mkpath(path + u'/' + QLatin1String(part));
    qint64 number = 0;
    eachBlock(papers, [&](const tests::Papers &block) {
        for (const tests::InventedPaper &paper : block) {
            ++number;
            writeFile(
                path +
                    QStringLiteral("/cur/%1.M%2P1.bench:2,").arg(firstMessage + number).arg(number),
                [&](QFile &file) { file.write(message(paper, number)); });
        }
    });
    return path;
}

void writeCorpus(const QString &folder, qint64 papers) {
    QDir().mkpath(folder);
    (void)writeDigestFile(folder, papers);
    (void)writeFeedFile(folder, papers);
    (void)writeBibliographyFile(folder, papers);
    (void)writeDigestFolder(folder, papers);
    (void)writeMaildir(folder, papers);
}

qint64 textBytes(qint64 papers) {
    qint64 bytes = 0;
    eachBlock(papers, [&bytes](const tests::Papers &block) {
        for (const tests::InventedPaper &paper : block)
            bytes += paper.title.size() + paper.abstract.size();
    });
    return bytes;
}

} // namespace lectern::perf
