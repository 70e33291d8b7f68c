// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pickers/choice_picker.h"

#include "core/base/fold.h"
#include "ui/render/popup_painting.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/focus_leaves.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/key_hint.h"
#include "ui/views/parts/popup_shadow.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/pickers/tag_choice_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int pickerWidth = 352;
constexpr int pickerHead = 39;
constexpr int pickerFoot = 32;
constexpr int pickerRow = 32;
constexpr int mostPickerRows = 8;
constexpr int whoseWidth = 140;
// Names are a few words; what is longer was pasted by mistake.
constexpr int longestPickedName = 200;

} // namespace

ChoicePicker::ChoicePicker(Icon icon, const QString &name, const ThemeSource &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_whose(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_choices(new TagChoiceModel(this))
    , m_list(new QListView(this))
    , m_nothing(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_foot(new QWidget(this)) {
    hide();
    new PopupShadow(this, theme);
    setFixedWidth(pickerWidth);
    setAccessibleName(name);
    m_field->setAccessibleName(name);
    m_field->setMaxLength(longestPickedName);
    m_field->setFrame(false);
    m_field->setProperty("bare", true);
    m_whose->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setAccessibleName(name);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new TagChoiceDelegate(theme, m_list));
    m_nothing->setContentsMargins(space::l, space::s, space::l, space::s);
    addFoot();
    arrange(newHead(icon));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePicker::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &ChoicePicker::takeChosen);
    connect(m_list, &QListView::clicked, this, &ChoicePicker::takeChosen);
}

QWidget *ChoicePicker::newHead(Icon icon) {
    auto *head = new QWidget(this);
    head->setFixedHeight(pickerHead);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::l, 0, space::m, 0);
    row->setSpacing(space::s);
    row->addWidget(new IconMark(icon, 16, Role::Muted, m_theme, this));
    row->addWidget(m_field, 1);
    row->addWidget(m_whose);
    return head;
}

void ChoicePicker::arrange(QWidget *head) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addSpacing(1); // the line below it
    column->addWidget(m_nothing);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    rows->addWidget(m_list);
    column->addLayout(rows);
    column->addWidget(m_foot);
}

void ChoicePicker::addFoot() {
    m_foot->setFixedHeight(pickerFoot);
    m_keys = new QHBoxLayout(m_foot);
    m_keys->setContentsMargins(space::l, 0, space::m, 0);
    m_keys->setSpacing(space::xs + 2);
    addKeys(QStringLiteral("Return"), tr("toggle"));
    m_keys->addSpacing(space::m);
    addKeys(QStringLiteral("Tab"), tr("complete"));
    m_keys->addStretch(1);
}

void ChoicePicker::addKeys(const QString &keys, const QString &words) {
    addKeyHint(*m_keys, {keys}, words, m_theme);
}

void ChoicePicker::open(const TagQuestion &question, const Words &words, const QPoint &at) {
    m_question = question;
    m_field->clear();
    m_field->setPlaceholderText(words.placeholder);
    m_whose->setText(m_whose->fontMetrics().elidedText(words.whose, Qt::ElideRight, whoseWidth));
    m_nothing->setText(words.nothing);
    narrow();
    move(at);
    m_before = window()->focusWidget();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ChoicePicker::setCarried(const QList<model::Tag> &carried) {
    if (isHidden()) return;
    const TagChoice *before = chosen();
    const QString name = before ? before->tag.name : QString();
    m_question.carried = carried;
    narrow();
    if (const int row = m_choices->rowNamed(name); row >= 0) choose(row);
}

QString ChoicePicker::typed() const {
    return m_field->text();
}

void ChoicePicker::narrow() {
    m_choices->setChoices(tagChoices(m_question, typed(), colour()));
    const int exact = m_choices->rowNamed(typed());
    const bool nothing = base::foldName(typed()).isEmpty();
    choose(nothing ? -1 : qMax(exact, 0));
    fit();
}

void ChoicePicker::renew() {
    const int row = m_list->currentIndex().row();
    m_choices->setChoices(tagChoices(m_question, typed(), colour()));
    choose(row);
}

void ChoicePicker::fit() {
    const int rows = m_choices->rowCount();
    m_list->setFixedHeight(qMin(rows, mostPickerRows) * pickerRow);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    layout()->activate();
    adjustSize();
    update();
}

const TagChoice *ChoicePicker::chosen() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_choices->choice(index.row()) : nullptr;
}

void ChoicePicker::choose(int row) {
    m_list->setCurrentIndex(m_choices->index(qMin(row, m_choices->rowCount() - 1)));
}

void ChoicePicker::complete() {
    if (const TagChoice *choice = chosen()) m_field->setText(choice->tag.name);
}

void ChoicePicker::takeChosen() {
    const TagChoice *choice = chosen();
    if (!choice) return;
    const TagChoice taken = *choice;
    leave();
    take(taken);
}

void ChoicePicker::leave() {
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool ChoicePicker::eventFilter(QObject *watched, QEvent *event) {
    if (focusLeaves(*event)) hide();
    // Before it is a command of the window, which would leave what is behind the sheet as well.
    const bool press = event->type() == QEvent::KeyPress;
    if ((press || event->type() == QEvent::ShortcutOverride) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (press) leave();
        return true;
    }
    if (press && takeKey(*static_cast<QKeyEvent *>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

bool ChoicePicker::takeKey(const QKeyEvent &event) {
    const int row = m_list->currentIndex().row();
    switch (event.key()) {
    case Qt::Key_Up:
        choose(qMax(0, row - 1));
        return true;
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Tab:
        complete();
        return true;
    default:
        return false;
    }
}

void ChoicePicker::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    paintPopupGround(painter, rect(), theme, radius::popup);
    painter.setPen(theme.colour(Role::Line));
    painter.drawLine(1, pickerHead + 1, width() - 2, pickerHead + 1);
    painter.drawLine(1, m_foot->y(), width() - 2, m_foot->y());
}

} // namespace lectern::ui
