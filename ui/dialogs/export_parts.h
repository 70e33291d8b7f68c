// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/parts.h"

#include <QWidget>

class QCheckBox;

namespace lectern::ui {

// What goes out with each paper: seven boxes, three in a row.
class ExportParts final : public QWidget {
    Q_OBJECT

  public:
    explicit ExportParts(QWidget *parent = nullptr);

    [[nodiscard]] exchange::Parts parts() const;

  Q_SIGNALS:
    void changed();

  private:
    QList<QCheckBox *> m_boxes; // in the order of partTable()
};

} // namespace lectern::ui
