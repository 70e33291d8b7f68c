// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_paper_flow.h"

#include "ui/commands/when_done.h"
#include "ui/dialogs/add_paper_dialog.h"

namespace lectern::ui {

AddPaperFlow::AddPaperFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

void AddPaperFlow::ask() {
    auto *dialog = new AddPaperDialog(m_theme, m_window);
    connect(dialog, &AddPaperDialog::addAsked, this, [this, dialog] { write(dialog); });
    dialog->open();
}

void AddPaperFlow::write(AddPaperDialog *dialog) {
    const QString name = dialog->name();
    whenDone(m_library.apply(library::AddPaper{name}), dialog,
             [this, dialog, name](const auto &applied) {
                 if (!applied) return dialog->sayProblem(applied.error().message);
                 dialog->accept();
                 if (applied->step)
                     Q_EMIT added(name, applied->paper);
                 else
                     Q_EMIT wasKnown(name, applied->paper);
             });
}

} // namespace lectern::ui
