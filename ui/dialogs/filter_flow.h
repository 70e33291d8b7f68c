// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lectern::ui {

class ThemeSource;

// What can be done with saved filters and with all papers that one finds. Each is one step of undo.
class FilterFlow final : public QObject {
    Q_OBJECT

  public:
    FilterFlow(library::Library &library, const ThemeSource &theme, QObject *parent);

    // Of `filter`, which is one of `all`. Goes with its parent, or when it is closed.
    [[nodiscard]] QMenu *newMenu(const model::SavedFilter &filter,
                                 const QList<model::SavedFilter> &all, QWidget *parent);
    void save(const model::SavedFilter &filter);
    void remove(const model::SavedFilter &filter);
    void move(const QUuid &filter, int place); // among the filters, from 1
    // All that match, whatever is shown of them.
    void decideAll(const QString &query, model::DecisionState state);
    void tagAll(const QString &query, const QString &tag, std::optional<int> colour);

  Q_SIGNALS:
    void editAsked(const lectern::model::SavedFilter &filter);
    void saved(const QString &name);
    void done(const lectern::library::Step &step);
    void failed(const lectern::base::Error &error);

  private:
    void apply(library::Op op);
    // Nothing is written to papers that a query with a hint finds.
    void withSound(const QString &query, std::function<void()> act);

    library::Library &m_library;
    const ThemeSource &m_theme;
    bool m_saving = false;
};

} // namespace lectern::ui
