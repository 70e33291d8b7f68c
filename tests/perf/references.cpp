// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/references.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <unistd.h>

namespace lectern::perf {

void scanText(const QByteArray &bytes) {
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
    if (controls > 0) qFatal("no text");
}

void readJsonDocument(const QByteArray &bytes) {
    if (QJsonDocument::fromJson(bytes).isNull()) qFatal("no JSON");
}

void readJsonLines(const QByteArray &bytes) {
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
        readJsonDocument(QByteArray::fromRawData(bytes.data() + begin, end - begin));
        begin = end + 1;
    }
}

void walkXml(const QByteArray &bytes) {
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError()) qFatal("no XML: %s", qUtf8Printable(reader.errorString()));
}

void parseHtml(const QByteArray &bytes) {
    constexpr int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    const htmlDocPtr page =
        htmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, "UTF-8", options);
    if (page == nullptr) qFatal("no HTML");
    xmlFreeDoc(page);
}

void syncOnePage(QTemporaryFile &file) {
    file.seek(0);
    file.write(QByteArray(4096, 'x'));
    if (!file.flush() || fdatasync(file.handle()) != 0)
        qFatal("%s", qUtf8Printable(file.errorString()));
}

} // namespace lectern::perf
