// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/reading_list_heading.h"

#include "ui/models/put_together.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/reading_list_row.h"
#include "ui/views/parts/focus_leaves.h"
#include "ui/views/parts/strong_line.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/parts/whole_text.h"
#include "ui/views/sidebar/pace_bar.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int headingTall = 72;

} // namespace

ReadingListHeading::ReadingListHeading(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new ThemedLabel(Type::Title, Role::Ink, theme, this))
    , m_description(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_field(new QLineEdit(this))
    , m_figures(new StrongLine(theme, this))
    , m_pace(new PaceBar(theme, this)) {
    setFixedHeight(headingTall);
    m_name->setElideMode(Qt::ElideRight);
    m_description->setElideMode(Qt::ElideRight);
    m_description->setCursor(Qt::IBeamCursor);
    m_description->installEventFilter(this);
    m_field->setAccessibleName(tr("Description of the list"));
    m_field->setPlaceholderText(tr("What this list is for"));
    m_field->hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        endDescription(true);
        Q_EMIT left();
    });
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    arrange();
}

void ReadingListHeading::arrange() {
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_name);
    words->addWidget(m_description);
    words->addWidget(m_field);
    words->addStretch();
    auto *pace = new QVBoxLayout;
    pace->setSpacing(8);
    pace->addSpacing(space::s); // beside the middle of the name
    pace->addWidget(m_figures, 0, Qt::AlignRight);
    pace->addWidget(m_pace, 0, Qt::AlignRight);
    pace->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::xl);
    row->addLayout(words, 1);
    row->addLayout(pace);
}

void ReadingListHeading::setList(const model::ReadingList &list) {
    m_list = list;
    m_name->setText(list.name);
    m_description->setText(list.description.isEmpty() ? tr("Add a description") : list.description);
    if (list.budget) {
        const qint64 left = qMax<qint64>(0, *list.budget - list.readThisWeek);
        setFigures(
            tr("%L1 this week").arg(*list.budget),
            tr("%3: %L1 read, %L2 to go", "%3: 7 this week").arg(list.readThisWeek).arg(left));
        m_pace->setPace(list.readThisWeek, *list.budget);
    } else {
        setFigures(tr("%L1 of %L2").arg(list.read).arg(list.papers), tr("%1 read", "%1: 3 of 7"));
        m_pace->setPace(list.read, list.papers);
    }
    const bool counts = list.budget || list.papers > 0; // nothing of nothing says nothing
    m_figures->setVisible(counts);
    m_pace->setVisible(counts);
    setAccessibleName(saidOfOne({list.name, list.description, figures()}));
}

// `strong` stands where `sentence` has its one place for it.
void ReadingListHeading::setFigures(const QString &strong, const QString &sentence) {
    constexpr QChar place = QChar::ObjectReplacementCharacter;
    const QString placed = sentence.arg(place);
    m_figures->setWords(placed.section(place, 0, 0), strong, placed.section(place, 1));
}

QString ReadingListHeading::figures() const {
    return m_figures->words();
}

void ReadingListHeading::editDescription() {
    m_edited = m_list.name;
    m_described = m_list.description;
    setWholeText(*m_field, m_described, model::longestListDescription);
    m_description->hide();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ReadingListHeading::endDescription(bool save) {
    if (m_edited.isEmpty()) return;
    const QString list = std::exchange(m_edited, {});
    m_field->hide();
    m_description->show();
    // What nobody changed may be older than what is saved by now.
    if (!save || m_field->text() == m_described) return;
    if (list == m_list.name) m_list.description = m_field->text(); // one may go on with it at once
    Q_EMIT descriptionAsked(list, m_field->text());
}

bool ReadingListHeading::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_description) {
        if (event->type() == QEvent::MouseButtonPress) editDescription();
        return QWidget::eventFilter(watched, event);
    }
    // Before the window's own Esc has its turn.
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::ShortcutOverride) return true;
        endDescription(false);
        Q_EMIT left();
        return true;
    }
    if (focusLeaves(*event) || event->type() == QEvent::Hide) endDescription(true);
    return QWidget::eventFilter(watched, event);
}

void ReadingListHeading::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const QRect column = ReadingListRow::columnIn(rect());
    layout()->setContentsMargins(column.left(), 4, width() - column.right() - 1, 0);
}

void ReadingListHeading::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect column = ReadingListRow::columnIn(rect());
    painter.fillRect(rect(), m_theme.theme().colour(Role::Page));
    painter.fillRect(QRect(column.left(), height() - 1, column.width(), 1),
                     m_theme.theme().colour(Role::Line));
}

} // namespace lectern::ui
