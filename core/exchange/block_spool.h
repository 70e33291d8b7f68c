// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QTemporaryFile>
#include <QUuid>

namespace lectern::exchange {

// The blocks of an export, kept until a merge asks for them in the order of the file: in memory up
// to `mostInMemory` bytes, else in a temporary file that goes with the object, and then a few dozen
// bytes of memory each. Errors: NoSpace.
class BlockSpool {
  public:
    static constexpr qint64 mostInMemory = 4LL << 20;

    // A paper that comes twice counts once.
    base::Status add(const QUuid &paper, const QByteArrayList &lines);
    [[nodiscard]] bool contains(const QUuid &paper) const { return m_places.contains(paper); }
    [[nodiscard]] base::Result<QByteArrayList> lines(const QUuid &paper);
    // In the order in which they came.
    [[nodiscard]] const QList<QUuid> &papers() const { return m_papers; }

  private:
    struct Place {
        qint64 offset = 0;
        qint64 length = 0;
    };
    base::Status append(const QByteArray &bytes);
    base::Status moveToDisk();

    QByteArray m_memory;
    QTemporaryFile m_file; // open once it is used
    qint64 m_end = 0;
    QHash<QUuid, Place> m_places;
    QList<QUuid> m_papers;
};

} // namespace lectern::exchange
