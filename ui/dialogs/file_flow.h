// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>

class QMenu;
class QMimeData;
class QWidget;

namespace lectern::ui {

class ThemeSource;

// Files on papers: attaches those that are chosen or dropped, gives them other names, copies them
// out, takes them off. A file of another kind than PDF is never opened, for nobody knows what would
// run: it is copied to where the reader says.
class FileFlow final : public QObject {
    Q_OBJECT

  public:
    // Dialogs stand before `window`.
    FileFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    [[nodiscard]] static QStringList localFilesIn(const QMimeData &data);
    void chooseFor(model::PaperId paper);
    void attach(model::PaperId paper, const QStringList &paths);
    [[nodiscard]] bool isAttaching() const { return m_attaching > 0; }
    // What can be done with a file; goes when it closes.
    [[nodiscard]] QMenu *newMenu(const model::Attachment &file, QWidget *parent);
    void rename(const model::Attachment &file);
    void copyOut(const model::Attachment &file, const QString &to);

  Q_SIGNALS:
    void done(const lectern::library::Step &step);
    void copied(const QString &path);
    void failed(const lectern::base::Error &error);

  private:
    void chooseCopy(const model::Attachment &file);
    void take(const base::Result<library::Applied> &applied);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
    int m_attaching = 0; // times, under way
};

} // namespace lectern::ui
