// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes and spelling in the field of a note.
#include "ui/render/note_spans.h"
#include "ui/render/note_syntax.h"
#include "ui/render/spelling.h"
#include "ui/views/notes/note_editor.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

#include <memory>

namespace lectern::ui {

// One letter changes, as if it were typed, so that the field's own undo takes it back.
bool NoteEditor::turnBox(const QTextCursor &at) {
    const NoteLine read = noteLineOf(at.block().text(), false);
    if (read.kind != NoteLineKind::Task) return false;
    QTextCursor box(at.block());
    box.setPosition(at.block().position() + int(read.box) + 1);
    box.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    box.insertText(read.done ? QStringLiteral(" ") : QStringLiteral("x"));
    return true;
}

void NoteEditor::setSpelling(Spelling *spelling) {
    m_spelling = spelling;
    m_syntax->setSpelling(spelling);
}

void NoteEditor::contextMenuEvent(QContextMenuEvent *event) {
    std::unique_ptr<QMenu> standard(createStandardContextMenu(event->pos()));
    QTextCursor word = cursorForPosition(event->pos());
    word.select(QTextCursor::WordUnderCursor);
    QMenu *menu = standard.release();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling && m_spelling->isWrong(word.selectedText())) offerBetter(*menu, word);
    menu->popup(event->globalPos());
}

// The words come when they are found; until then the menu is open without them.
void NoteEditor::offerBetter(QMenu &menu, QTextCursor word) {
    const QString wrong = word.selectedText();
    QAction *before = menu.actions().value(0);
    auto *learn = new QAction(tr("Add “%1” to my words").arg(wrong), &menu);
    connect(learn, &QAction::triggered, m_spelling, [spelling = m_spelling, wrong] {
        if (spelling) spelling->learn(wrong);
    });
    menu.insertAction(before, learn);
    menu.insertSeparator(before);
    connect(m_spelling, &Spelling::suggested, &menu,
            [this, &menu, learn, word, wrong](const QString &asked, const QStringList &better) {
                if (asked != wrong) return;
                for (const QString &one : better) {
                    auto *action = new QAction(one, &menu);
                    connect(action, &QAction::triggered, this, [word, wrong, one]() mutable {
                        if (word.selectedText() == wrong) word.insertText(one);
                    });
                    menu.insertAction(learn, action);
                }
            });
    m_spelling->suggest(wrong);
}

} // namespace lectern::ui
