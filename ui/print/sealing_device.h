// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <QIODevice>

namespace lectern::ui {

// Passes on what is written, and seals it.
class SealingDevice final : public QIODevice {
    Q_OBJECT

  public:
    // `target` is open for writing and outlives this.
    explicit SealingDevice(QIODevice &target);

    [[nodiscard]] QByteArray seal(const exchange::Seal &seal) const { return m_sealing.seal(seal); }
    [[nodiscard]] bool isSequential() const override { return true; }

  protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

  private:
    QIODevice &m_target;
    exchange::Sealing m_sealing;
};

} // namespace lectern::ui
