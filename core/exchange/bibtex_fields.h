// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported_paper.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lectern::exchange {

// The fields of one entry, in the order in which they are added; one without a value is not
// written. Values are escaped already (bibtex_text.h).
class BibtexFields {
  public:
    void add(const char *name, const QString &value);
    // A name that every BibTeX style defines, such as "nov": no braces stand around it.
    void addMacro(const char *name, const QString &macro);
    // "@type{key,\n  name = {value},\n …\n}\n"
    [[nodiscard]] QByteArray entry(const QString &type, const QString &key) const;

  private:
    QStringList m_fields;
};

// "A and B"
[[nodiscard]] QString bibtexAuthors(const QStringList &authors);
// Names that readers part at commas and semicolons, whatever stands around them: those within a
// name become blanks.
[[nodiscard]] QString bibtexNames(const QStringList &names);
// What BibTeX and biblatex call alike: keywords, abstract, groups, readstatus, comment, and what
// Lectern reads back, `lectern` (the uuid) and `decision`.
void addReaderFields(BibtexFields &fields, const ExportedPaper &paper, const char *noteField);

} // namespace lectern::exchange
