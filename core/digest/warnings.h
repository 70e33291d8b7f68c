// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

namespace lectern::digest {

// What a reader had to say. The first 999 are kept word for word; from 1,001 on the last one says
// how many more there were.
class Warnings {
  public:
    // Lines and columns are 1-based, 0 is unknown.
    void add(qint64 line, qint64 column, const QString &message);
    [[nodiscard]] QList<model::ImportWarning> list() const;

  private:
    QList<model::ImportWarning> m_kept;
    qint64 m_dropped = 0;
};

} // namespace lectern::digest
