// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/search/query_completion.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace lectern::ui {

namespace {

constexpr int askDelayMs = 40;
constexpr qsizetype mostSearchesOffered = 8;

} // namespace

QueryCompletion::QueryCompletion(const library::Library &library, QLineEdit &field,
                                 const ThemeSource &theme)
    : QObject(&field)
    , m_library(library)
    , m_field(field)
    , m_list(new CompletionList(theme, &field)) {
    field.installEventFilter(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(askDelayMs);
    connect(&m_wait, &QTimer::timeout, this, &QueryCompletion::ask);
    connect(&field, &QLineEdit::textEdited, this, [this] {
        m_stop.request_stop();
        m_latest.forget();
        m_behind = true;
        m_taking = false;
        m_wait.start();
    });
    connect(m_list, &CompletionList::taken, this, &QueryCompletion::take);
}

QueryCompletion::~QueryCompletion() {
    m_stop.request_stop();
    delete m_list;
}

void QueryCompletion::setHistory(const QStringList &searches) {
    m_history = searches;
}

void QueryCompletion::close() {
    m_wait.stop();
    m_stop.request_stop();
    m_latest.forget();
    m_behind = m_taking = false;
    if (m_list) m_list->hide(); // else the window goes
}

void QueryCompletion::ask() {
    if (m_field.text().isEmpty()) return close();
    m_stop = base::StopSource();
    m_latest.whenDone(
        m_library.completions(m_field.text(), m_field.cursorPosition(), m_stop.get_token()), this,
        [this](const auto &completions) {
            if (!m_field.hasFocus()) return;
            // What could complete it is no part of the search: it fails in silence.
            m_list->offer(completions ? *completions : QList<library::Completion>(), true);
            m_behind = false;
            if (std::exchange(m_taking, false)) takeChosen();
        });
}

void QueryCompletion::offerHistory() {
    QList<library::Completion> searches;
    for (const QString &search : m_history.mid(0, mostSearchesOffered))
        searches.append({.text = search, .shown = search});
    m_behind = false;
    m_list->offer(searches, true);
}

bool QueryCompletion::takesKey(int key) {
    const bool shown = m_list->isVisible();
    switch (key) {
    case Qt::Key_Down:
        if (!shown && m_field.text().isEmpty() && !m_history.isEmpty())
            offerHistory();
        else if (shown)
            m_list->choose(1);
        return shown || m_list->isVisible();
    case Qt::Key_Up:
        m_list->choose(-1);
        return shown;
    case Qt::Key_Tab:
        if (shown && m_behind)
            m_taking = true; // hands are faster than the library
        else
            takeChosen();
        return shown;
    case Qt::Key_Escape:
        close();
        return shown;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // Of an empty field a search made before is taken; else Enter searches as it stands.
        const library::Completion *chosen = m_list->chosen();
        if (shown && chosen && m_field.text().isEmpty()) {
            take(library::Completion(*chosen));
            return true;
        }
        close();
        return false;
    }
    default:
        return false;
    }
}

bool QueryCompletion::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    // Before it is a command of the window.
    const bool ours = event->type() == QEvent::ShortcutOverride && m_list->isVisible() &&
                      static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (ours) event->accept();
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) close();
    return QObject::eventFilter(watched, event);
}

void QueryCompletion::takeChosen() {
    if (const library::Completion *chosen = m_list->chosen()) take(library::Completion(*chosen));
}

void QueryCompletion::take(const library::Completion &completion) {
    close();
    QString text = m_field.text();
    text.replace(completion.begin, completion.end - completion.begin, completion.text);
    qsizetype caret = completion.begin + completion.text.size();
    const bool ends = !completion.goesOn && caret == text.size() && completion.end > 0;
    if (ends) text.insert(caret++, u' ');
    m_field.setText(text);
    m_field.setCursorPosition(int(caret));
    Q_EMIT m_field.textEdited(text);
}

} // namespace lectern::ui
