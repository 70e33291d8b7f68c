// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/related_papers.h"

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class ThemeSource;

// Papers about the same as the one in the reader, each with the words that they share; hidden where
// there are none.
class RelatedList final : public QWidget {
    Q_OBJECT

  public:
    explicit RelatedList(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPapers(const QList<library::RelatedPaper> &papers);

  Q_SIGNALS:
    void chosen(lectern::model::PaperId paper);

  private:
    const ThemeSource &m_theme;
    QVBoxLayout *m_papers;
};

} // namespace lectern::ui
