// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class ThemeSource;

// A paper, and a few words about it. Both may be foreign text.
struct PaperLine {
    model::PaperId paper;
    QString title;
    QString words;
};

// Papers below the one in the reader that have to do with it, under a heading, at most twelve;
// hidden where there are none.
class PaperSection final : public QWidget {
    Q_OBJECT

  public:
    PaperSection(const QString &heading, const ThemeSource &theme, QWidget *parent = nullptr);

    void setPapers(const QList<PaperLine> &papers);

  Q_SIGNALS:
    void chosen(lectern::model::PaperId paper);

  private:
    const ThemeSource &m_theme;
    QVBoxLayout *m_papers;
};

} // namespace lectern::ui
