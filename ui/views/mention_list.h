// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class ThemeSource;

// The papers whose notes name the one in the reader; hidden where there are none.
class MentionList final : public QWidget {
    Q_OBJECT

  public:
    explicit MentionList(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPapers(const QList<model::PaperRow> &papers);

  Q_SIGNALS:
    void chosen(lectern::model::PaperId paper);

  private:
    const ThemeSource &m_theme;
    QVBoxLayout *m_papers;
};

} // namespace lectern::ui
