// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdf_pane.h"

#include "ui/commands/latin_key.h"
#include "ui/pdf/pdf_finding.h"
#include "ui/pdf/pdf_session.h"
#include "ui/pdf/pdf_view.h"
#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/reader/find_bar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int pdfBarHeight = 48;
constexpr double buttonZoom = 1.2;

// Alone: with Ctrl it quits, as everywhere.
bool quotes(const QKeyEvent &event) {
    return latinKeyOf(event) == Qt::Key_Q && event.modifiers() == Qt::NoModifier;
}

bool scrollABar(QScrollBar *bar, QAbstractSlider::SliderAction action) {
    const int before = bar->value();
    bar->triggerAction(action);
    return bar->value() != before;
}

} // namespace

PdfPane::PdfPane(const QString &path, const QString &name, const ThemeSource &theme,
                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_session(new PdfSession(this))
    , m_find(new FindBar(theme, this))
    , m_view(new PdfView(*m_session, theme, this))
    , m_title(new ThemedLabel(Type::InterfaceMedium, Role::Ink, theme, this))
    , m_place(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_problem(new ThemedLabel(Type::Interface, Role::Ink2, theme, this))
    , m_quote(new QAction(themedIcon(Icon::Note, theme), tr("Quote in the note (Q)"), this)) {
    setGround(this, Role::Page);
    setFocusProxy(m_view);
    m_find->setPrompt(tr("Find in the PDF"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_title->setText(displayText(name));
    m_problem->hide();
    m_problem->setAlignment(Qt::AlignCenter);
    m_quote->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(newBar());
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_problem, 1);
    listen();
    new PdfFinding(*m_find, *m_session, *m_view, this); // last: it asks the view for pages
    m_session->open(path);
    showPlace();
}

PdfPane::~PdfPane() {
    m_session->disconnect(this);
}

QHBoxLayout *PdfPane::newBar() {
    const auto newAction = [this](Icon icon, const QString &words, auto run) {
        auto *action = new QAction(themedIcon(icon, m_theme), words, this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l, 0, space::m, 0);
    row->setSpacing(space::xs);
    row->addStrut(pdfBarHeight);
    addButton(row,
              newAction(Icon::ChevronLeft, tr("Back to the paper"), [this] { Q_EMIT left(); }));
    row->addWidget(m_title, 1);
    row->addWidget(m_place);
    row->addSpacing(space::m);
    addButton(row,
              newAction(Icon::Minus, tr("Smaller"), [this] { m_view->zoomBy(1 / buttonZoom); }));
    addButton(row, newAction(Icon::Plus, tr("Larger"), [this] { m_view->zoomBy(buttonZoom); }));
    addButton(row, newAction(Icon::Search, tr("Find in the PDF"), [this] { find(); }));
    addButton(row, m_quote);
    return row;
}

void PdfPane::addButton(QHBoxLayout *row, QAction *action) {
    row->addWidget(newIconButton(action, 16, this));
}

void PdfPane::listen() {
    connect(m_quote, &QAction::triggered, this, &PdfPane::quote);
    connect(m_find, &FindBar::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_session, &PdfSession::opened, this, [this](const QList<QSizeF> &sizes, int pages) {
        m_pages = pages;
        m_view->setPages(sizes);
        showPlace();
    });
    connect(m_session, &PdfSession::failed, this, [this](const QString &sentence) {
        const bool focused = m_view->hasFocus();
        m_problem->setText(sentence);
        m_problem->show();
        m_view->hide();
        setFocusProxy(nullptr);
        setFocusPolicy(Qt::StrongFocus);
        if (focused) setFocus(Qt::OtherFocusReason);
        setAccessibleName(sentence);
        showPlace();
    });
    connect(m_view, &PdfView::pageTurned, this, &PdfPane::showPlace);
    connect(m_view, &PdfView::selected, this,
            [this] { m_quote->setEnabled(!m_view->selection().isEmpty()); });
}

void PdfPane::showPlace() {
    const int page = m_view->currentPage();
    const bool some = page >= 0 && sentence().isEmpty();
    const QString place = some ? tr("%L1 of %L2").arg(page + 1).arg(m_pages) : QString();
    m_place->setText(place);
    m_view->setAccessibleName(some ? tr("%1, page %2").arg(displayText(m_name), place)
                                   : displayText(m_name));
}

QString PdfPane::sentence() const {
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void PdfPane::find() {
    m_find->begin();
}

bool PdfPane::isFinding() const {
    return m_find->isInUse();
}

void PdfPane::endFinding() {
    m_find->leave();
}

bool PdfPane::scrollDown() {
    return scrollABar(m_view->verticalScrollBar(), QScrollBar::SliderPageStepAdd);
}

bool PdfPane::scrollUp() {
    return scrollABar(m_view->verticalScrollBar(), QScrollBar::SliderPageStepSub);
}

void PdfPane::quote() {
    const PdfSelection &selection = m_view->selection();
    if (selection.isEmpty()) return;
    Q_EMIT quoteAsked(selection.text(),
                      tr("%1, p. %2").arg(m_name, QString::number(selection.page() + 1)));
}

void PdfPane::copy() {
    if (!m_view->selection().isEmpty())
        QGuiApplication::clipboard()->setText(m_view->selection().text());
}

bool PdfPane::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && !isFinding()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || quotes(*key) || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PdfPane::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (quotes(*event))
        quote();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lectern::ui
