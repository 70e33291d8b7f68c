// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace lectern::tests {

struct BibtexEntry {
    QString type;
    QString key;
    QMap<QString, QString> fields; // as they stand between the outer braces
};

// Reads as BibTeX does (btxdoc; Patashnik 1988), knowing nothing of our writer: every brace counts,
// escaped or not; `@comment` and what stands between entries is passed over. Nothing where BibTeX
// would complain.
[[nodiscard]] std::optional<QList<BibtexEntry>> readBibtex(const QByteArray &document);

// What LaTeX would show of a field: escapes taken back, macros expanded, braces dropped, \vphantom
// invisible. Nothing where a special character of LaTeX is left unescaped.
[[nodiscard]] std::optional<QString> shownByLatex(const QString &field);

// The names of an author field, parted at " and " outside braces.
[[nodiscard]] QStringList namesOf(const QString &field);

} // namespace lectern::tests
