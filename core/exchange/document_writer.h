// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported_paper.h"
#include "core/exchange/seal.h"

#include <QByteArray>

namespace lectern::exchange {

// A document that cannot merge, paper by paper: head, papers, foot, and its seal behind the foot.
// Pure: no clock, no file, no library; UTF-8.
class DocumentWriter {
  public:
    DocumentWriter() = default;
    virtual ~DocumentWriter() = default;
    Q_DISABLE_COPY_MOVE(DocumentWriter)

    [[nodiscard]] virtual QByteArray head() { return {}; }
    [[nodiscard]] virtual QByteArray paper(const ExportedPaper &paper) = 0;
    [[nodiscard]] virtual QByteArray foot() { return {}; }
    [[nodiscard]] virtual Seal seal() const = 0;
    // The document without papers, where the seal needs one to stand in; else null.
    [[nodiscard]] virtual QByteArray empty() const { return {}; }
};

} // namespace lectern::exchange
