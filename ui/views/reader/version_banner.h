// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QWidget>

#include <utility>

class QAction;

namespace lectern::ui {

class ChangedText;
class CommandButton;
class ThemedLabel;
class ThemeSource;

// That the abstract is another than the one that was read last, word by word, and what became of
// the highlights. Hidden where nothing changed.
class VersionBanner final : public QWidget {
    Q_OBJECT

  public:
    explicit VersionBanner(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPaper(const model::Paper &paper);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void fold(bool folded);

    const ThemeSource &m_theme;
    std::pair<QString, QString> m_shown; // the abstract that was read, and the one there is
    ThemedLabel *m_title;
    ThemedLabel *m_what;
    ThemedLabel *m_highlights;
    QAction *m_fold;
    CommandButton *m_button;
    QWidget *m_rule;
    ChangedText *m_changes;
};

} // namespace lectern::ui
