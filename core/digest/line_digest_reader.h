// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/line_reader.h"
#include "core/digest/reader.h"
#include "core/digest/warnings.h"

#include <QCoreApplication>

namespace lectern::digest {

// What the readers of digests that are read line by line have in common: where the lines come from,
// and the account of what was read.
class LineDigestReader : public DigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    [[nodiscard]] DigestFacts facts() const override { return m_facts; }
    [[nodiscard]] qint64 rejected() const final { return m_rejected; }
    [[nodiscard]] QList<model::ImportWarning> warnings() const final { return m_warnings.list(); }

  protected:
    LineDigestReader(ByteSource source, DigestFacts facts)
        : m_source(std::move(source))
        , m_lines(m_source, m_warnings)
        , m_facts(std::move(facts)) {}

    // An entry is left out, and a warning says why.
    void refuse(qint64 line, qint64 column, const QString &sentence);
    // The next to be given, with its position.
    [[nodiscard]] model::Entry counted(model::Entry entry);
    // The end: nothing more, but an error (NoPapers) where no entry was given at all.
    [[nodiscard]] base::Result<std::optional<model::Entry>> end() const;

    ByteSource m_source;
    Warnings m_warnings;
    LineReader m_lines;
    DigestFacts m_facts;
    qint64 m_entries = 0; // given so far

  private:
    qint64 m_rejected = 0;
};

} // namespace lectern::digest
