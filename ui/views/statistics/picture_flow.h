// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "ui/views/statistics/picture_file.h"

#include <QObject>

class QWidget;

namespace lectern::ui {

// A picture into a file: asks for its name and kind, draws it, and writes it off the thread of the
// interface.
class PictureFlow final : public QObject {
    Q_OBJECT

  public:
    // The dialog stands before `window`.
    explicit PictureFlow(QWidget *window);

    // `name` is what the file is called unless the reader calls it otherwise; without an ending.
    void ask(const Picture &picture, const QString &name);

  Q_SIGNALS:
    void saved(const QString &path);
    void failed(const lectern::base::Error &error);

  private:
    void save(const Picture &picture, const QString &path);

    QWidget *m_window;
};

} // namespace lectern::ui
