// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notes/link_completion.h"

#include "ui/render/plain_text.h"
#include "ui/views/notes/note_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QTextBlock>

namespace lectern::ui {

namespace {

constexpr qsizetype longestLinkTyped = 200;
constexpr int listWidth = 484;
constexpr int mostLines = 8;

} // namespace

LinkCompletion::LinkCompletion(NoteEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_shown(new QStringListModel(this))
    , m_completer(new QCompleter(m_shown, this)) {
    m_completer->setWidget(&editor);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostLines);
    m_completer->popup()->setAccessibleName(tr("Papers to link to"));
    editor.setChooser([this] { return m_completer->popup()->isVisible(); });
    connect(&editor, &NoteEditor::edited, this, &LinkCompletion::look);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &LinkCompletion::take);
}

std::optional<QString> LinkCompletion::typedLink() const {
    const QTextCursor cursor = m_editor.textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype open = before.lastIndexOf(QLatin1String("[["));
    if (open < 0 || before.size() - open - 2 > longestLinkTyped) return std::nullopt;
    const QString typed = before.mid(open + 2);
    return typed.contains(u']') || typed.contains(u'[') ? std::nullopt : std::optional(typed);
}

void LinkCompletion::look() {
    const auto typed = typedLink();
    if (!typed || typed->trimmed().isEmpty()) return m_completer->popup()->hide();
    Q_EMIT wanted(*typed);
}

void LinkCompletion::offer(const QString &typed, const QStringList &titles) {
    if (typedLink() != typed || !m_editor.hasFocus()) return;
    m_titles = titles;
    QStringList shown;
    for (const QString &title : titles)
        shown += displayText(title);
    m_shown->setStringList(shown);
    if (titles.isEmpty()) return m_completer->popup()->hide();
    QRect below = m_editor.cursorRect();
    below.setWidth(listWidth);
    m_completer->complete(below);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LinkCompletion::take(const QString &shown) {
    const qsizetype which = m_shown->stringList().indexOf(shown);
    const auto typed = typedLink();
    if (which < 0 || !typed) return;
    QTextCursor cursor = m_editor.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed->size()));
    const QString behind = cursor.block().text().mid(m_editor.textCursor().positionInBlock());
    cursor.insertText(m_titles.at(which).simplified());
    if (behind.startsWith(QLatin1String("]]")))
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    else
        cursor.insertText(QStringLiteral("]]"));
    m_editor.setTextCursor(cursor);
}

} // namespace lectern::ui
