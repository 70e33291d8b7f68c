// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/text_changes.h"
#include "ui/views/parts/flow_text.h"

namespace lectern::ui {

// What went from a text struck through, what came into it underlined, each on its ground.
class ChangedText final : public FlowText {
    Q_OBJECT

  public:
    explicit ChangedText(const ThemeSource &theme, QWidget *parent = nullptr);

    void setChanges(const TextChanges &changes);

  protected:
    void decorate() override;

  private:
    void mark(const QList<TextSpan> &spans, const QTextCharFormat &format);

    TextChanges m_changes;
};

} // namespace lectern::ui
