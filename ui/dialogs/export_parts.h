// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "core/exchange/parts.h"

#include <QWidget>

class QCheckBox;

namespace lectern::ui {

// What goes out with each paper: nine boxes, three in a row. Those that a format does not ask are
// disabled: JSON takes all but files, files go where the format has a place for them.
class ExportParts final : public QWidget {
    Q_OBJECT

  public:
    explicit ExportParts(QWidget *parent = nullptr);

    [[nodiscard]] exchange::Parts parts() const;
    void setParts(const exchange::Parts &parts);
    void follow(exchange::Format format);

  Q_SIGNALS:
    void changed();

  private:
    QList<QCheckBox *> m_boxes; // in the order of the table
    bool m_takesFiles = false;
};

} // namespace lectern::ui
