// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/model/paper.h"
#include "ui/dialogs/dialog_frame.h"

#include <QHash>
#include <QSet>

class QFormLayout;
class QLineEdit;

namespace lectern::ui {

class FlowText;

// What the reader knows better of a paper than its digests, field by field. What was corrected
// before is marked and can be taken back. It only asks: who opened it writes, and closes it once
// everything is written, so that nothing typed is lost.
class CorrectDialog final : public DialogFrame {
    Q_OBJECT

  public:
    CorrectDialog(const model::Paper &paper, const ThemeSource &theme, QWidget *parent);

    // What was changed; without corrections when nothing was.
    [[nodiscard]] library::Correct corrections() const;
    // Why it could not be written; the field, where it is one, gets the focus. May hold foreign
    // text.
    void sayProblem(const QString &sentence, const QString &field = {});

  Q_SIGNALS:
    void saveAsked();

  private:
    void addField(QFormLayout *form, const QString &field);
    void takeBack(const QString &field);

    model::Paper m_paper;
    QHash<QString, QLineEdit *> m_fields;
    QSet<QString> m_takenBack;
    FlowText *m_problem;
};

} // namespace lectern::ui
