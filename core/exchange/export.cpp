// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/bibtex.h"
#include "core/exchange/json_document.h"
#include "core/exchange/markdown_merge.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace lectern::exchange {

namespace {

struct FormatRow {
    Format format;
    const char *name;
    const char *suffix;
};

constexpr std::array formatRows = {
    FormatRow{Format::Markdown, "markdown", "md"},
    FormatRow{Format::Json, "json", "json"},
    FormatRow{Format::Bibtex, "bibtex", "bib"},
};

const FormatRow &rowOf(Format format) {
    return formatRows.at(static_cast<size_t>(format));
}

bool isUtf8Text(const QByteArray &bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(QChar::Null));
}

bool isOurs(Format format, const QByteArray &existing) {
    return isIntact(existing, format == Format::Json ? jsonSeal() : bibtexSeal());
}

QString notText() {
    return QCoreApplication::translate(
        "Lectern", "The file that is there is not UTF-8 text, so nothing can be merged into it; "
                   "choose another file or replace it (--replace).");
}

QString notOurs() {
    return QCoreApplication::translate(
        "Lectern", "The file that is there was not written by Lectern or was edited since; "
                   "choose another file or replace it (--replace).");
}

} // namespace

std::optional<Format> formatFromText(const QString &name) {
    for (const FormatRow &row : formatRows)
        if (name == QLatin1String(row.name)) return row.format;
    return std::nullopt;
}

QString toText(Format format) {
    return QString::fromLatin1(rowOf(format).name);
}

QStringList formatNames() {
    QStringList names;
    for (const FormatRow &row : formatRows)
        names += QString::fromLatin1(row.name);
    return names;
}

QString fileSuffix(Format format) {
    return QString::fromLatin1(rowOf(format).suffix);
}

QByteArray write(Format format, const QList<model::Paper> &papers) {
    switch (format) {
    case Format::Markdown:
        return mergeMarkdown(papers, {});
    case Format::Json:
        return jsonDocument(papers);
    case Format::Bibtex:
        return bibtexDocument(papers);
    }
    return {};
}

base::Result<QByteArray> writeInto(Format format, const QList<model::Paper> &papers,
                                   const QByteArray &existing, bool replace) {
    if (replace || existing.trimmed().isEmpty()) return write(format, papers);
    if (format != Format::Markdown) {
        if (!isOurs(format, existing)) return base::fail(base::ErrorCode::Declined, notOurs());
        return write(format, papers);
    }
    if (!isUtf8Text(existing)) return base::fail(base::ErrorCode::Declined, notText());
    return mergeMarkdown(papers, existing);
}

} // namespace lectern::exchange
