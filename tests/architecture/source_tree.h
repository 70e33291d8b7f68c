// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lectern::tests {

struct SourceFile {
    QString path; // from the root: "core/base/clock.h"
    QString text;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString name() const;
};

struct Include {
    qsizetype line = 0; // 1-based
    QString header;
    bool quoted = false; // "…", not <…>
};

// The .h and .cpp files below the folders of a tree, sorted by path.
[[nodiscard]] QList<SourceFile> sourcesOf(const QString &root, const QStringList &folders);

[[nodiscard]] QList<Include> includesOf(const SourceFile &file);

// The text with comments and what stands in quotes blanked out; lines stay where they are.
[[nodiscard]] QString codeOf(const SourceFile &file);

// "core/base/clock.h:12"
[[nodiscard]] QString place(const SourceFile &file, qsizetype line);

// The 1-based line of an offset into the text.
[[nodiscard]] qsizetype lineAt(const QString &text, qsizetype offset);

} // namespace lectern::tests
