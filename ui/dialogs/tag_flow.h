// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lectern::ui {

class ThemeSource;

// What can be done with a tag itself: another name, which may be another tag's, another colour, a
// digit, the end. Each is one step of undo.
class TagFlow final : public QObject {
    Q_OBJECT

  public:
    // Dialogs stand over `window`.
    TagFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    // Goes with its parent, or when it is closed.
    [[nodiscard]] QMenu *newMenu(const model::Tag &tag, QWidget *parent);
    void rename(const model::Tag &tag);
    void remove(const model::Tag &tag);
    void dress(const model::Tag &tag, std::optional<int> colour, std::optional<int> digit);
    void addTo(const QString &tag, const QList<model::PaperId> &papers);

  Q_SIGNALS:
    void done(const lectern::library::Step &step);
    void failed(const lectern::base::Error &error);

  private:
    void apply(library::Op op);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
};

} // namespace lectern::ui
