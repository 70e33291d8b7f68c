// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_output.h"
#include "core/exchange/seal.h"

#include <QIODevice>

namespace lectern::ui {

// Passes on what is written, and seals it. What fails ends it, and is remembered: who writes to a
// device tells nobody.
class SealingDevice final : public QIODevice {
    Q_OBJECT

  public:
    // `target` outlives this.
    explicit SealingDevice(base::FileOutput &target);

    [[nodiscard]] QByteArray seal(const exchange::Seal &seal) const { return m_sealing.seal(seal); }
    [[nodiscard]] const base::Status &status() const { return m_status; }
    [[nodiscard]] bool isSequential() const override { return true; }

  protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

  private:
    base::FileOutput &m_target;
    base::Status m_status;
    exchange::Sealing m_sealing;
};

} // namespace lectern::ui
