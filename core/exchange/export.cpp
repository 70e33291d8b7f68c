// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/biblatex.h"
#include "core/exchange/bibtex.h"
#include "core/exchange/block_format.h"
#include "core/exchange/csl_json.h"
#include "core/exchange/csv.h"
#include "core/exchange/document_writer.h"
#include "core/exchange/html_format.h"
#include "core/exchange/json_document.h"
#include "core/exchange/markdown_format.h"
#include "core/exchange/org_format.h"
#include "core/exchange/ris.h"

#include <array>

namespace lectern::exchange {

namespace {

using MakeBlocks = std::unique_ptr<BlockFormat> (*)();
using MakeDocument = std::unique_ptr<DocumentWriter> (*)(const Heading &heading);

struct FormatRow {
    Format format;
    const char *name;
    const char *suffix;
    Form form;
    bool keys;
    MakeBlocks blocks;
    MakeDocument document;
};

constexpr std::array formatRows = {
    FormatRow{Format::Markdown, "markdown", "md", Form::Blocks, false, markdownFormat, nullptr},
    FormatRow{Format::MarkdownFolder, "markdown-folder", "", Form::Folder, true, nullptr, nullptr},
    FormatRow{Format::Org, "org", "org", Form::Blocks, true, orgFormat, nullptr},
    FormatRow{Format::Html, "html", "html", Form::Blocks, false, htmlFormat, nullptr},
    FormatRow{Format::Pdf, "pdf", "pdf", Form::Typeset, false, nullptr, nullptr},
    FormatRow{Format::Bibtex, "bibtex", "bib", Form::Document, true, nullptr, bibtexWriter},
    FormatRow{Format::Biblatex, "biblatex", "bib", Form::Document, true, nullptr, biblatexWriter},
    FormatRow{Format::Ris, "ris", "ris", Form::Document, true, nullptr, risWriter},
    FormatRow{Format::CslJson, "csl-json", "json", Form::Document, true, nullptr, cslJsonWriter},
    FormatRow{Format::Csv, "csv", "csv", Form::Document, true, nullptr, csvWriter},
    FormatRow{Format::Json, "json", "json", Form::Document, false, nullptr, jsonWriter},
};

const FormatRow &rowOf(Format format) {
    return formatRows.at(static_cast<size_t>(format));
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

QList<Format> formats() {
    QList<Format> all;
    for (const FormatRow &row : formatRows)
        all += row.format;
    return all;
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

Form formOf(Format format) {
    return rowOf(format).form;
}

bool mergesInto(Format format) {
    return formOf(format) == Form::Blocks || formOf(format) == Form::Folder;
}

bool takesFiles(Format format) {
    return format == Format::Json || format == Format::MarkdownFolder;
}

bool hasCitationKeys(Format format) {
    return rowOf(format).keys;
}

std::unique_ptr<BlockFormat> blockFormat(Format format) {
    const MakeBlocks make = rowOf(format).blocks;
    return make ? make() : nullptr;
}

std::unique_ptr<DocumentWriter> documentWriter(Format format, const Heading &heading) {
    const MakeDocument make = rowOf(format).document;
    return make ? make(heading) : nullptr;
}

} // namespace lectern::exchange
