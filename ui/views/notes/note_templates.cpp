// SPDX-License-Identifier: GPL-3.0-or-later
// Templates in the note's head, and in a menu.
#include "ui/models/note_template.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/reader/chip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>

namespace lectern::ui {

namespace {

constexpr qsizetype templateChips = 3;

QString templateFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/lectern/templates");
}

} // namespace

void NoteSection::addTemplates(QHBoxLayout *head) {
    auto *row = new QHBoxLayout(m_templates);
    row->setContentsMargins(space::m, 0, 0, 0);
    row->setSpacing(space::s);
    for (const NoteTemplate &one : noteTemplates({}).mid(0, templateChips)) {
        Chip *chip = Chip::ofTemplate(one.name, m_theme, m_templates);
        connect(chip, &Chip::clicked, this, [this, one] { insertTemplate(one.text); });
        row->addWidget(chip);
    }
    QToolButton *more =
        newMenuButton(Icon::Ellipsis, 16, tr("All templates"), m_theme, m_templates);
    more->setFocusPolicy(Qt::NoFocus); // the field would lose it
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillTemplateMenu(*menu); });
    more->setMenu(menu);
    row->addWidget(more);
    head->addWidget(m_templates);
}

void NoteSection::fillTemplateMenu(QMenu &menu) {
    menu.clear();
    for (const NoteTemplate &one : noteTemplates(templateFolder()))
        menu.addAction(asMenuText(displayText(one.name)), this,
                       [this, one] { insertTemplate(one.text); });
}

void NoteSection::pickTemplate() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTemplateMenu(*menu);
    menu->popup(mapToGlobal(QPoint(0, 0)));
    menu->setActiveAction(menu->actions().value(0));
}

void NoteSection::insertTemplate(const QString &text) {
    edit();
    m_editor->appendParagraph(filledTemplate(text, m_facts, m_saver.today()).trimmed());
}

} // namespace lectern::ui
