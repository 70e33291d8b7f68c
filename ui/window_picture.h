// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QWidget>

namespace lectern::ui {

// Writes a picture of a window into a file once the window has come to rest, which is when nothing
// of the program has been painted for a while; then ends the application, with exit code 1 where
// the file could not be written.
class WindowPicture final : public QObject {
    Q_OBJECT

  public:
    // The window outlives the picture. The kind of image is that of the file name: .png.
    WindowPicture(QWidget &window, QString path);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void write();

    QWidget &m_window;
    QString m_path;
    QTimer m_rest;
};

} // namespace lectern::ui
