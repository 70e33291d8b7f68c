// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported_paper.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

// The table of the formats that can be written.
namespace lectern::exchange {

class BlockFormat;
class DocumentWriter;

enum class Format {
    Markdown,
    MarkdownFolder,
    Org,
    Html,
    Pdf,
    Bibtex,
    Biblatex,
    Ris,
    CslJson,
    Csv,
    Json,
};

// How a format meets a file that is there.
enum class Form {
    Blocks,   // merges into it
    Folder,   // merges into the notes of a folder
    Document, // replaces it when we wrote it and nobody edited it since
    Typeset,  // the same; written by ui/print, for it needs fonts
};

[[nodiscard]] std::optional<Format> formatFromText(const QString &name); // "markdown", "json", ...
[[nodiscard]] QString toText(Format format);
[[nodiscard]] QList<Format> formats(); // in the order of menus and help
[[nodiscard]] QStringList formatNames();
[[nodiscard]] QString fileSuffix(Format format); // "md", "json", "bib"; empty for a folder
[[nodiscard]] Form formOf(Format format);
[[nodiscard]] bool mergesInto(Format format); // what the reader wrote into the file stays
// Whether copies of attached files can go out with it (FileCopies).
[[nodiscard]] bool takesFiles(Format format);
// Whether ExportedPaper::key is written.
[[nodiscard]] bool hasCitationKeys(Format format);

// None: the format has another form.
[[nodiscard]] std::unique_ptr<BlockFormat> blockFormat(Format format);
[[nodiscard]] std::unique_ptr<DocumentWriter> documentWriter(Format format, const Heading &heading);

} // namespace lectern::exchange
