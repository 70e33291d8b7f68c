// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMenu>

namespace lectern::ui {

// Every field of the query language by an example, as the manual has them.
class FieldMenu final : public QMenu {
    Q_OBJECT

  public:
    // `today` is what words for days count from.
    FieldMenu(const QDate &today, QWidget *parent);

  Q_SIGNALS:
    void taken(const QString &clause); // "title:lora"
};

} // namespace lectern::ui
