// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

class QActionGroup;

namespace lectern::ui {

class CommandButton;
class HighlightList;
class HighlightModel;
class PageBar;
class ThemeSource;

// Every highlight of the library, by meaning, and those that have lost their place. It reads when
// it is shown, and again after every change while it is.
class HighlightsPage final : public QWidget {
    Q_OBJECT

  public:
    HighlightsPage(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    void ask(const model::HighlightsAsked &asked);
    void setKey(const QString &shortcut); // that highlights; is told where there is none

  Q_SIGNALS:
    // The paper of a highlight, and which one.
    void chosen(lectern::model::PaperId paper, const QUuid &highlight);
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    [[nodiscard]] QWidget *newHeader();
    void fitBar();
    void refresh();
    void countKinds(const model::HighlightIds &found);
    void take(const model::HighlightIds &found);
    void sayWhenEmpty();

    library::Library &m_library;
    const ThemeSource &m_theme;
    HighlightModel *m_model;
    HighlightList *m_list;
    QActionGroup *m_kinds; // all, each meaning, lost
    PageBar *m_bar = nullptr;
    QList<CommandButton *> m_buttons; // of the kinds
    model::HighlightsAsked m_asked;
    model::HighlightsAsked m_shown; // what stands in the list
    QString m_key;
    LatestAnswer m_latest;
};

} // namespace lectern::ui
