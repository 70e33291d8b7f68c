// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace lectern::ui {

// A folder: typed, or chosen from what is there. Empty: none.
class FolderField final : public QWidget {
    Q_OBJECT

  public:
    FolderField(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    void setFolder(const QString &folder);

  Q_SIGNALS:
    void chosen(const QString &folder);

  private:
    void choose();

    QLineEdit *m_path;
};

} // namespace lectern::ui
