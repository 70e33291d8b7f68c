// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

class QAction;

namespace lectern::ui {

class CellList;
class ThemedLabel;
class ThemeSource;

// The papers that were deleted and can still be put back, and how long each can.
class DeletedPage final : public QWidget {
    Q_OBJECT

  public:
    DeletedPage(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

  Q_SIGNALS:
    void putBackAsked(const QList<lectern::model::PaperId> &papers);
    // For good; asks first. `title` where one row is meant, else empty.
    void purgeAsked(const QList<lectern::model::PaperId> &papers, const QString &title);
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    void refresh();
    void take(const QList<library::DeletedPaper> &papers);
    [[nodiscard]] QList<model::PaperId> current() const;
    [[nodiscard]] QList<model::PaperId> all() const;

    library::Library &m_library;
    QList<library::DeletedPaper> m_papers;
    ThemedLabel *m_words;
    CellList *m_list;
    QWidget *m_buttons; // none where there is nothing to be done
    QAction *m_putBack;
    QAction *m_remove;
    QAction *m_removeAll;
    LatestAnswer m_latest;
};

} // namespace lectern::ui
