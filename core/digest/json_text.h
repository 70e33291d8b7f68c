// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/caps.h"

#include <QCoreApplication>

#include <optional>

namespace lectern::digest {

// One value of a JSON text as its bytes stand there.
struct JsonSlice {
    QByteArrayView bytes; // hold until the text is asked for more
    int depth = 0;        // how deep its brackets nest
    bool cut = false;     // the text ends before it does
};

// JSON in UTF-8, in order, value by value, with the number of the line. The source outlives it.
class JsonText {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit JsonText(ByteSource &source)
        : m_source(source) {}

    // The next byte that is no blank, not passed; nothing at the end. Errors: Unreadable.
    base::Result<std::optional<char>> mark();
    // The value that begins with the next byte, not passed. Errors: TooLarge, Unreadable.
    base::Result<JsonSlice> value(qint64 most = caps::entry);
    // The bytes up to the line's end, not passed; cut where the text ends, not the line. Errors:
    // TooLarge, Unreadable.
    base::Result<JsonSlice> line();
    // Whether what follows is one object a line: the first line is, or the second begins one.
    base::Result<bool> isObjectALine();
    // Leaves the next bytes behind, as one of the above gave them.
    void pass(QByteArrayView bytes);
    void passMark() { m_source.skip(1); }
    // 1-based, of the next byte.
    [[nodiscard]] qint64 lineNumber() const { return m_line; }
    [[nodiscard]] const QString &name() const { return m_source.name(); }

  private:
    base::Status skipByteOrderMark();
    base::Status refuseLarger(qsizetype size, qint64 most = caps::entry) const;

    ByteSource &m_source;
    qint64 m_line = 1;
    bool m_behindReturn = false; // a CR was the last byte passed
};

} // namespace lectern::digest
