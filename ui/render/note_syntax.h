// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace lectern::ui {

class ThemeSource;

// Light colouring of a note while it is typed: headings and emphasis in weight, their signs muted,
// quotes, code, task boxes, and papers named in [[brackets]]. The text stays as it was typed; lines
// far beyond what is read are left plain.
class NoteSyntax final : public QSyntaxHighlighter {
    Q_OBJECT

  public:
    NoteSyntax(QTextDocument *note, const ThemeSource &theme);

  protected:
    void highlightBlock(const QString &line) override;

  private:
    void markHeading(const QString &line);
    void markQuote(const QString &line);
    void markTask(const QString &line);
    void markCode(const QString &line);
    void markEmphasis(const QString &line, qsizetype signs);
    void markLinks(const QString &line);
    void add(qsizetype start, qsizetype length, const QTextCharFormat &format);
    [[nodiscard]] QTextCharFormat muted() const;

    const ThemeSource &m_theme;
};

} // namespace lectern::ui
