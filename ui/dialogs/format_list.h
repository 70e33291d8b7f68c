// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"

#include <QListView>

class QStandardItemModel;

namespace lectern::ui {

class ThemeSource;

// The formats papers go out in, one in each row of 36: its name, and what happens to a file that is
// there.
class FormatList final : public QListView {
    Q_OBJECT

  public:
    explicit FormatList(const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] exchange::Format format() const;
    void setFormat(exchange::Format format);

  Q_SIGNALS:
    void formatChosen();

  protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    QStandardItemModel *m_formats;
};

} // namespace lectern::ui
