// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/pages/manual_prose.h"
#include "ui/views/reader/marked_text.h"

namespace lectern::ui {

// Sentences of the manual: text that can be selected, keys as caps, what is typed in fixed width.
class ManualText final : public MarkedText {
    Q_OBJECT

  public:
    ManualText(const ManualProse &prose, const ThemeSource &theme, QWidget *parent = nullptr);

    // Marks all places of what is looked for; whether there is one, or nothing is looked for.
    bool mark(const QString &sought);

  protected:
    void decorate() override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void paintGrounds(QPainter &painter, const QList<TextSpan> &spans, Role edge,
                      Role ground) const;

    ManualProse m_prose;
};

} // namespace lectern::ui
