// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/search/query_edit.h"

#include "ui/render/query_colours.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>

namespace lectern::ui {

namespace {

constexpr int queryTall = 64;

class QuerySyntax final : public QSyntaxHighlighter {
  public:
    QuerySyntax(QTextDocument *document, const ThemeSource &theme)
        : QSyntaxHighlighter(document)
        , m_theme(theme) {
        connect(&theme, &ThemeSource::changed, this, &QSyntaxHighlighter::rehighlight);
    }

  protected:
    void highlightBlock(const QString &text) override {
        for (const query::Coloured &one : query::coloursOf(text))
            setFormat(int(one.begin), int(one.end - one.begin),
                      queryFormat(one.kind, m_theme.theme()));
    }

  private:
    const ThemeSource &m_theme;
};

} // namespace

QueryEdit::QueryEdit(const ThemeSource &theme, QWidget *parent)
    : QPlainTextEdit(parent) {
    setFixedHeight(queryTall);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    new QuerySyntax(document(), theme); // its child
    connect(this, &QPlainTextEdit::textChanged, this, &QueryEdit::edited);
}

void QueryEdit::setQuery(const QString &query) {
    if (query != this->query()) setPlainText(query);
}

QString QueryEdit::query() const {
    QString text = toPlainText();
    return text.replace(u'\n', u' ');
}

void QueryEdit::insertClause(const QString &clause) {
    QTextCursor caret = textCursor();
    caret.clearSelection();
    const QString text = query();
    const int at = caret.position();
    const auto isBlank = [&text](int place) {
        return place < 0 || place >= text.size() || text.at(place) == u' ';
    };
    const QString before = isBlank(at - 1) ? QString() : QStringLiteral(" ");
    caret.insertText(before + clause + (isBlank(at) ? QString() : QStringLiteral(" ")));
    const int begin = at + int(before.size());
    caret.setPosition(begin + int(clause.size()));
    caret.setPosition(begin + int(clause.indexOf(u':')) + 1, QTextCursor::KeepAnchor);
    setTextCursor(caret);
    setFocus(Qt::OtherFocusReason);
}

void QueryEdit::keyPressEvent(QKeyEvent *event) {
    if (isEnter(*event)) return event->ignore(); // the form's
    if (event->key() == Qt::Key_Tab && !tabChangesFocus()) return Q_EMIT mendAsked();
    QPlainTextEdit::keyPressEvent(event);
}

void QueryEdit::focusInEvent(QFocusEvent *event) {
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focused(true);
}

void QueryEdit::focusOutEvent(QFocusEvent *event) {
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focused(false);
}

bool QueryEdit::canInsertFromMimeData(const QMimeData *source) const {
    return !source->hasUrls() && source->hasText();
}

} // namespace lectern::ui
