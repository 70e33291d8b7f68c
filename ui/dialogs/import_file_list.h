// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

#include <QListView>

class QStandardItemModel;

namespace lectern::ui {

class ThemeSource;

// The files of an import, one in each row of 72: its name, what it is, what it holds, how many
// warnings it gave. Only the rows that are seen are laid out, so that there may be thousands.
class ImportFileList final : public QListView {
    Q_OBJECT

  public:
    explicit ImportFileList(const ThemeSource &theme, QWidget *parent = nullptr);

    void setFiles(const QList<model::FileReport> &files);
    void setFile(int row, const model::FileReport &file);
    void selectRow(int row);

  Q_SIGNALS:
    void rowChosen(int row);

  protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    QStandardItemModel *m_files;
};

} // namespace lectern::ui
