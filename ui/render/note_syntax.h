// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/note_spans.h"

#include <QPointer>
#include <QSyntaxHighlighter>

namespace lectern::ui {

class Spelling;
class ThemeSource;

// Light colouring of a note while it is typed: headings and emphasis in weight, their signs muted,
// quotes, code, task boxes, and papers named in [[brackets]]. The text stays as it was typed; lines
// far beyond what is read are left plain.
class NoteSyntax final : public QSyntaxHighlighter {
    Q_OBJECT

  public:
    NoteSyntax(QTextDocument *note, const ThemeSource &theme);

    // Underlines what is not in the dictionary; none: nothing is.
    void setSpelling(Spelling *spelling);

  protected:
    void highlightBlock(const QString &line) override;

  private:
    void markLine(const QString &line, const NoteLine &read);
    void markTask(const QString &line, const NoteLine &read);
    void markSpelling(const QString &line);
    [[nodiscard]] QTextCharFormat formatOf(NoteSpan::Kind kind) const;
    void add(qsizetype start, qsizetype length, const QTextCharFormat &format);
    [[nodiscard]] QTextCharFormat muted() const;

    const ThemeSource &m_theme;
    QPointer<Spelling> m_spelling;
};

} // namespace lectern::ui
