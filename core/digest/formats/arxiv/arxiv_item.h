// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/line_reader.h"
#include "core/model/entry.h"

#include <QString>

namespace lectern::digest {

// One item of an arXiv listing, as it is read line by line:
//
//   head  := "arXiv:2303.00763" | "Paper: astro-ph/0001001"; " (*cross-listing*)" behind the id or
//            before the colon; "Date: ...   (3197kb,D)", "Date (revised v2): ...",
//            "replaced with revised version ..."
//   field := "Title: ..."; a line that begins no field we know continues the one before it, for a
//            mail client may have taken the two blanks that say so
//
// A size of "0kb" with the flag I says that the source was withdrawn. Of the fields, Report-no,
// MSC-class, ACM-class, Subj-class, License, Proxy and From have no place among the facts.
class ArxivItem {
  public:
    explicit ArxivItem(const Line &first);

    void readField(const Line &line);
    void readAbstract(QStringView line);

    [[nodiscard]] qint64 line() const { return m_line; } // of the title, else of the id
    [[nodiscard]] bool hasAbstract() const { return !m_abstract.isEmpty(); }
    // The id as it stands, without its version's meaning being tried.
    [[nodiscard]] const QString &id() const { return m_id; }
    // `section` is how the part of the listing is announced.
    [[nodiscard]] model::Entry entry(model::Announced section) const;

  private:
    void readId(QStringView line);
    void readDate(QStringView line);
    bool begin(const Line &line);
    [[nodiscard]] model::Announced announced(model::Announced section) const;

    qint64 m_line;
    QString m_id;
    bool m_cross = false;
    bool m_replaced = false;
    bool m_sourceGone = false;
    std::optional<int> m_version;
    QString m_published;
    QString m_updated;
    QString m_title;
    QString m_authors;
    QString m_categories;
    QString m_comments;
    QString m_journal;
    QString m_doi;
    QString m_abstract;
    QString *m_open = nullptr; // the field that the next line may continue
};

} // namespace lectern::digest
