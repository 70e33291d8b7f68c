// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette.h"

#include "ui/dialogs/palette_delegate.h"
#include "ui/models/palette_model.h"
#include "ui/render/popup_painting.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/focus_leaves.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/key_hint.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int paletteWidth = 640;
constexpr int paletteTop = 112;
constexpr int paletteField = 56;
constexpr int paletteFoot = 40;
constexpr int paletteMargin = 16; // to the edges of a small window
constexpr int listPadding = 4;
constexpr int longestPaletteText = 100;

} // namespace

Palette::Palette(const QList<PaletteEntry> &entries, const QHash<QString, int> &uses,
                 const ThemeSource &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_model(new PaletteModel(entries, uses, this))
    , m_panel(new QWidget(this))
    , m_field(new QLineEdit(m_panel))
    , m_count(new ThemedLabel(Type::Second, Role::Muted, theme, m_panel))
    , m_list(new QListView(m_panel)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    m_field->setAccessibleName(tr("Command or place"));
    m_field->setPlaceholderText(tr("A command, a tag, a day"));
    m_field->setProperty("bare", true);
    m_field->setFont(theme.theme().font(Type::Note));
    m_field->setMaxLength(longestPaletteText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Commands and places"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    new OverlayScrollBar(*m_list);
    arrange();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::narrow);
    connect(m_list, &QListView::clicked, this, &Palette::run);
}

void Palette::arrange() {
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->setSpacing(space::s);
    head->addWidget(new IconMark(Icon::Search, 20, Role::Muted, m_theme, m_panel));
    head->addWidget(m_field, 1);
    head->addWidget(m_count);
    head->addStrut(paletteField - 2);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(m_theme, m_panel));
    column->addSpacing(listPadding);
    column->addWidget(m_list, 1);
    column->addSpacing(listPadding);
    column->addWidget(new Rule(m_theme, m_panel));
    column->addWidget(newFoot());
}

QWidget *Palette::newFoot() {
    auto *foot = new QWidget(m_panel);
    foot->setFixedHeight(paletteFoot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(space::s);
    const auto hint = [&](const QStringList &keys, const QString &words) {
        addKeyHint(*row, keys, words, m_theme);
    };
    hint({QStringLiteral("Up"), QStringLiteral("Down")}, tr("choose"));
    row->addSpacing(space::s);
    hint({QStringLiteral("Return")}, tr("run"));
    row->addSpacing(space::s);
    hint({QStringLiteral("Esc")}, tr("close"));
    row->addStretch();
    hint({QStringLiteral("?")}, tr("all keys"));
    return foot;
}

void Palette::open() {
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    narrow();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void Palette::narrow() {
    m_model->setTyped(m_field->text());
    m_count->setText(countWords());
    choose(m_model->choiceFrom(0, 1));
    place();
}

QString Palette::countWords() const {
    const int commands = m_model->commandCount();
    const int places = m_model->placeCount();
    if (m_field->text().trimmed().isEmpty()) return {};
    if (commands + places == 0) return tr("Nothing is called that");
    const QString words = tr("%Ln command(s)", nullptr, commands);
    return places == 0 ? words : tr("%1, %2").arg(words, tr("%Ln place(s)", nullptr, places));
}

void Palette::place() {
    const int width = std::min(paletteWidth, this->width() - 2 * paletteMargin);
    const int top = std::min(paletteTop, std::max(paletteMargin, height() / 7));
    int lines = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines += m_list->sizeHintForRow(row);
    const int rest = paletteField + paletteFoot + 2 * listPadding + 2;
    const int tallest = height() - top - std::min(top, paletteTop);
    m_panel->setGeometry((this->width() - width) / 2, top, width,
                         std::min(rest + lines, std::max(tallest, rest)));
    update();
}

void Palette::choose(int row) {
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The heading of the first entry is seen with it.
    m_list->scrollTo(row == m_model->choiceFrom(0, 1) ? m_model->index(0) : index);
}

void Palette::move(int step) {
    const int towards = step < 0 ? -1 : 1;
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, last));
    int row = m_model->choiceFrom(wanted, towards);
    if (row < 0) row = m_model->choiceFrom(wanted, -towards);
    if (row >= 0) choose(row);
}

void Palette::run() {
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex().row());
    if (!entry) return;
    const PaletteEntry chosen = *entry;
    leave();
    if (!chosen.isPlace()) Q_EMIT ran(chosen.id);
    chosen.run();
}

void Palette::leave() {
    if (!isVisible()) return;
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    close();
}

bool Palette::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_field) return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: // no command runs beside the one that is chosen here
        event->accept();
        return true;
    case QEvent::KeyPress:
        return pressed(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
        if (focusLeaves(*event) &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            close();
        return false;
    default:
        return false;
    }
}

bool Palette::pressed(const QKeyEvent &event) {
    const int page = std::max(1, m_list->height() / 36 - 1);
    const bool again = event.key() == Qt::Key_K && event.modifiers() == Qt::ControlModifier;
    if (event.key() == Qt::Key_Escape || again)
        leave();
    else if (isEnter(event))
        run();
    else if (event.key() == Qt::Key_Down || event.key() == Qt::Key_Tab)
        move(1);
    else if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Backtab)
        move(-1);
    else if (event.key() == Qt::Key_PageDown)
        move(page);
    else if (event.key() == Qt::Key_PageUp)
        move(-page);
    else if (event.text() == QLatin1String("?") && m_field->text().isEmpty()) {
        leave();
        Q_EMIT keysAsked();
    } else
        return false;
    return true;
}

void Palette::mousePressEvent(QMouseEvent *event) {
    if (!m_panel->geometry().contains(event->pos())) leave();
}

void Palette::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().colour(Role::Dim));
    paintPopup(painter, m_panel->geometry(), m_theme.theme(), radius::dialog);
}

} // namespace lectern::ui
