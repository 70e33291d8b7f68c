// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correct_flow.h"

#include "ui/commands/when_done.h"
#include "ui/dialogs/correct_dialog.h"

namespace lectern::ui {

CorrectFlow::CorrectFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

void CorrectFlow::ask(const model::Paper &paper) {
    auto *dialog = new CorrectDialog(paper, m_theme, m_window);
    const QString title = paper.facts.title.tidy;
    connect(dialog, &CorrectDialog::saveAsked, this,
            [this, dialog, title] { write(dialog, title); });
    dialog->open();
}

void CorrectFlow::write(CorrectDialog *dialog, const QString &title) {
    const library::Correct op = dialog->corrections();
    for (const library::Correction &correction : op.corrections)
        if (const auto problem = library::problemWith(correction))
            return dialog->sayProblem(problem->message, correction.field);
    if (op.corrections.isEmpty()) return dialog->accept();
    whenDone(m_library.apply(op), dialog, [this, dialog, title](const auto &result) {
        if (!result) return dialog->sayProblem(result.error().message);
        dialog->accept();
        Q_EMIT corrected(title);
    });
}

} // namespace lectern::ui
