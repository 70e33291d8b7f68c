// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/format_table.h"
#include "tests/invented/corpus.h"
#include "tests/invented/writers.h"
#include "tests/perf/benchmarks.h"
#include "tests/perf/references.h"

#include <QBuffer>

#include <algorithm>
#include <limits>

namespace lectern::perf {

namespace {

using digest::ByteSource;
using digest::DigestReader;

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
constexpr qint64 bytesOfAPaper = 1600;
constexpr qint64 htmlAtMost = 4'000'000; // a page may have 250,000 tags and attributes

// A reader of a format, the file it is fed with, and the bare library that it is compared to.
struct Parser {
    const char *name;
    const char *format;
    QByteArray (*write)(const tests::Papers &papers);
    const char *referenceName;
    void (*reference)(const QByteArray &bytes);
    qint64 bytesAtMost = unlimited;
};

const QList<Parser> &parsers() {
    using namespace tests;
    static const QList<Parser> table = {
        {"hf-text", "hf-text", writeHfText, "scan", scanText},
        {"hf-text-links", "hf-text", writeHfLinkLines, "scan", scanText},
        {"hf-markdown", "hf-markdown", writeHfMarkdown, "scan", scanText},
        {"hf-markdown-references", "hf-markdown", writeHfMarkdownReferences, "scan", scanText},
        {"hf-digest", "hf-digest", writeHfDigest, "scan", scanText},
        {"hf-mail", "hf-mail", writeHfMail, "libxml2", parseHtml, htmlAtMost},
        {"arxiv-mail", "arxiv-mail", writeArxivMail, "scan", scanText},
        {"arxiv-listing", "arxiv-listing", writeArxivListing, "scan", scanText},
        {"ris", "ris", writeRis, "scan", scanText},
        {"bibtex", "bibtex", writeBibtex, "scan", scanText},
        {"hf-html", "hf-html", writeHfHtml, "libxml2", parseHtml},
        {"hf-api-json", "hf-api-json", writeHfApiJson, "QJsonDocument", readJsonDocument},
        {"kaggle-jsonl", "kaggle-jsonl", writeKaggle, "QJsonDocument", readJsonLines},
        {"paper-json", "paper-json", writePaperJson, "QJsonDocument", readJsonDocument},
        {"lectern-json", "lectern-json", writeLecternJson, "QJsonDocument", readJsonDocument},
        {"csl-json", "csl-json", writeCslJson, "QJsonDocument", readJsonDocument},
        {"zotero-json", "zotero-json", writeZoteroJson, "QJsonDocument", readJsonDocument},
        {"arxiv-rss", "arxiv-rss", writeArxivRss, "QXmlStreamReader", walkXml},
        {"arxiv-rdf", "arxiv-rss", writeArxivRdf, "QXmlStreamReader", walkXml},
        {"arxiv-atom", "arxiv-atom", writeArxivAtom, "QXmlStreamReader", walkXml},
        {"arxiv-api", "arxiv-api", writeArxivApi, "QXmlStreamReader", walkXml},
        {"arxiv-oai", "arxiv-oai", writeArxivOai, "QXmlStreamReader", walkXml},
        {"rss", "rss", writeRss, "QXmlStreamReader", walkXml},
        {"atom", "atom", writeAtom, "QXmlStreamReader", walkXml},
    };
    return table;
}

void readAll(DigestReader &reader, qint64 papers) {
    for (;; --papers) {
        const auto entry = reader.next();
        if (!entry) qFatal("%s", qUtf8Printable(entry.error().message));
        if (!*entry) break;
    }
    if (papers != 0) qFatal("%lld papers were not read", papers);
}

void readAsUsersDo(const QByteArray &bytes, qint64 papers) {
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const auto reader = digest::openDigest(device, QStringLiteral("digest"), {});
    if (!reader) qFatal("%s", qUtf8Printable(reader.error().message));
    readAll(**reader, papers);
}

void readWithoutTheDoor(const Parser &parser, const QByteArray &bytes, qint64 papers) {
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const auto format = digest::formatNamed(QString::fromLatin1(parser.format));
    if (!format) qFatal("%s", qUtf8Printable(format.error().message));
    ByteSource source(device, QStringLiteral("digest"));
    readAll(*digest::openFormat(**format, std::move(source), {}), papers);
}

QList<Figure> measureParser(const Parser &parser, const Order &order) {
    const qint64 papers =
        std::max<qint64>(std::min(order.bytes, parser.bytesAtMost) / bytesOfAPaper, 2);
    const QByteArray bytes = parser.write(tests::corpusPapers(1, papers));
    const QString name = QString::fromLatin1(parser.name);
    return interleaved({{name, bytes.size(), [&] { readAsUsersDo(bytes, papers); }},
                        {name + QStringLiteral(", parser alone"), bytes.size(),
                         [&] { readWithoutTheDoor(parser, bytes, papers); }},
                        {name + QStringLiteral(", ") + QString::fromLatin1(parser.referenceName),
                         bytes.size(), [&] { parser.reference(bytes); }}},
                       order.runs);
}

} // namespace

QList<Benchmark> parserSpeed() {
    QList<Benchmark> benchmarks;
    for (const Parser &parser : parsers())
        benchmarks.append({QString::fromLatin1(parser.name),
                           QStringLiteral("a digest read, with and without the admitting door"),
                           [parser](const Order &order) { return measureParser(parser, order); }});
    return benchmarks;
}

} // namespace lectern::perf
