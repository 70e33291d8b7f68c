// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/changed_text.h"

#include "ui/render/theme_source.h"

namespace lectern::ui {

ChangedText::ChangedText(const ThemeSource &theme, QWidget *parent)
    : FlowText(Type::Excerpt, Role::Ink2, theme, parent) {}

void ChangedText::setChanges(const TextChanges &changes) {
    m_changes = changes;
    setContent(changes.text);
}

void ChangedText::decorate() {
    const Theme &colours = theme().theme();
    QTextCharFormat gone;
    gone.setForeground(colours.colour(Role::DeletedInk));
    gone.setBackground(colours.colour(Role::DeletedGround));
    gone.setFontStrikeOut(true);
    mark(m_changes.gone, gone);
    QTextCharFormat come;
    come.setForeground(colours.colour(Role::InsertedInk));
    come.setBackground(colours.colour(Role::InsertedGround));
    come.setFontUnderline(true);
    mark(m_changes.come, come);
}

void ChangedText::mark(const QList<TextSpan> &spans, const QTextCharFormat &format) {
    for (const TextSpan &span : spans) {
        QTextCursor cursor(document());
        cursor.setPosition(positionOf(span.start));
        cursor.setPosition(positionOf(span.start + span.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

} // namespace lectern::ui
