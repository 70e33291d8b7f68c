// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tag_picker.h"

#include "core/base/fold.h"
#include "ui/render/icons.h"
#include "ui/render/popup_painting.h"
#include "ui/render/theme_source.h"
#include "ui/views/icon_mark.h"
#include "ui/views/key_cap.h"
#include "ui/views/tag_choice_delegate.h"
#include "ui/views/themed_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int tagPickerWidth = 352;
constexpr int tagPickerHead = 39;
constexpr int tagPickerFoot = 32;
constexpr int tagPickerRow = 32;
constexpr int mostTagRows = 8;
constexpr int whoseWidth = 140;
// Names are a few words; what is longer was pasted by mistake.
constexpr int longestTagName = 200;

void addFootWords(QBoxLayout *row, const QString &keys, const QString &words,
                  const ThemeSource &theme) {
    for (const QString &key : keys.split(QLatin1Char(' ')))
        row->addWidget(new KeyCaps(key, theme, row->parentWidget()));
    auto *label = new ThemedLabel(Type::Second, Role::Muted, theme, row->parentWidget());
    label->setText(words);
    row->addWidget(label);
}

} // namespace

TagPicker::TagPicker(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_whose(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_choices(new TagChoiceModel(this))
    , m_list(new QListView(this))
    , m_nothing(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_foot(new QWidget(this)) {
    hide();
    setFixedWidth(tagPickerWidth);
    setAccessibleName(tr("Tags"));
    m_field->setAccessibleName(tr("Tag"));
    m_field->setMaxLength(longestTagName);
    m_field->setFrame(false);
    m_field->setProperty("bare", true);
    m_whose->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setModel(m_choices);
    auto *delegate = new TagChoiceDelegate(theme, m_list);
    m_list->setItemDelegate(delegate);
    m_nothing->setContentsMargins(space::l, space::s, space::l, space::s);
    addFoot();
    auto *top = new QWidget(this);
    top->setFixedHeight(tagPickerHead);
    auto *head = new QHBoxLayout(top);
    head->setContentsMargins(space::l, 0, space::m, 0);
    head->setSpacing(space::s);
    head->addWidget(new IconMark(Icon::Tag, 16, Role::Muted, theme, this));
    head->addWidget(m_field, 1);
    head->addWidget(m_whose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(top);
    column->addSpacing(1); // the line below it
    column->addWidget(m_nothing);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    rows->addWidget(m_list);
    column->addLayout(rows);
    column->addWidget(m_foot);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TagPicker::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &TagPicker::take);
    connect(delegate, &TagChoiceDelegate::colourChosen, this, &TagPicker::chooseColour);
    connect(m_list, &QListView::clicked, this, &TagPicker::take);
}

void TagPicker::addFoot() {
    m_foot->setFixedHeight(tagPickerFoot);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(space::l, 0, space::m, 0);
    row->setSpacing(space::xs + 2);
    addFootWords(row, QStringLiteral("Return"), tr("toggle"), m_theme);
    row->addSpacing(space::m);
    addFootWords(row, QStringLiteral("Tab"), tr("complete"), m_theme);
    row->addStretch(1);
    addFootWords(row, QStringLiteral("Alt+1"), tr("to"), m_theme);
    addFootWords(row, QStringLiteral("9"), tr("pin"), m_theme);
}

void TagPicker::pick(const TagQuestion &question, const QString &words, const QPoint &at) {
    const bool adding = question.purpose == TagQuestion::For::Adding;
    m_question = question;
    m_colour.reset();
    m_field->clear();
    m_field->setPlaceholderText(adding ? tr("Add a tag") : tr("Remove a tag"));
    m_whose->setText(m_whose->fontMetrics().elidedText(words, Qt::ElideRight, whoseWidth));
    m_nothing->setText(adding                ? tr("Type a name to make the first tag.")
                       : question.papers > 1 ? tr("These papers have no tag.")
                                             : tr("This paper has no tag."));
    narrow();
    move(at);
    m_before = window()->focusWidget();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TagPicker::setCarried(const QList<model::Tag> &carried) {
    if (isHidden()) return;
    const TagChoice *before = chosen();
    const QString name = before ? before->tag.name : QString();
    m_question.carried = carried;
    narrow();
    if (const int row = m_choices->rowNamed(name); row >= 0) choose(row);
}

void TagPicker::narrow() {
    const QString typed = m_field->text();
    m_choices->setChoices(tagChoices(m_question, typed, colour()));
    const int exact = m_choices->rowNamed(typed);
    const bool nothing = base::foldName(typed).isEmpty();
    choose(nothing ? -1 : qMax(exact, 0));
    fit();
}

void TagPicker::fit() {
    const int rows = m_choices->rowCount();
    m_list->setFixedHeight(qMin(rows, mostTagRows) * tagPickerRow);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    layout()->activate();
    adjustSize();
    update();
}

// Of a tag to be made: what was chosen, that of the tag above it, the next of the palette.
int TagPicker::colour() const {
    if (m_colour) return *m_colour;
    const QString above = base::foldName(m_field->text().section(QLatin1Char('/'), 0, -2));
    for (const model::Tag &tag : m_question.all)
        if (!above.isEmpty() && base::foldName(tag.name) == above) return tag.colour;
    return static_cast<int>(m_question.all.size()) % model::tagColours;
}

const TagChoice *TagPicker::chosen() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_choices->choice(index.row()) : nullptr;
}

void TagPicker::choose(int row) {
    m_list->setCurrentIndex(m_choices->index(qMin(row, m_choices->rowCount() - 1)));
}

void TagPicker::chooseColour(int colour) {
    m_colour = (colour + model::tagColours) % model::tagColours;
    const int row = m_list->currentIndex().row();
    m_choices->setChoices(tagChoices(m_question, m_field->text(), *m_colour));
    choose(row);
}

void TagPicker::complete() {
    if (const TagChoice *choice = chosen()) m_field->setText(choice->tag.name);
}

void TagPicker::take() {
    const TagChoice *choice = chosen();
    if (!choice) return;
    const QString name = choice->tag.name;
    const bool carried =
        choice->carried == Qt::Checked || m_question.purpose == TagQuestion::For::Removing;
    const bool coloured = choice->kind == TagChoice::Kind::Create;
    leave();
    if (carried)
        Q_EMIT removeChosen(name);
    else
        Q_EMIT addChosen(name, coloured ? m_colour : std::nullopt);
}

void TagPicker::leave() {
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) hide();
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

bool TagPicker::takeKey(const QKeyEvent &event) {
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
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
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!alt) return false;
        chooseColour(colour() + (event.key() == Qt::Key_Right ? 1 : -1));
        return true;
    default:
        break;
    }
    const int digit = event.key() - Qt::Key_0;
    return alt && digit >= 1 && digit <= 9 && pinChoice(digit);
}

// The same digit once more takes it away. Nothing happens to a tag that is not made yet.
bool TagPicker::pinChoice(int digit) {
    const TagChoice *choice = chosen();
    if (!choice || choice->kind != TagChoice::Kind::Tag) return true;
    const QString name = choice->tag.name;
    const int pinned = choice->tag.digit == digit ? 0 : digit;
    for (auto *tags : {&m_question.all, &m_question.carried})
        for (model::Tag &tag : *tags) {
            if (tag.digit == pinned) tag.digit.reset();
            if (tag.name == name) tag.digit = pinned > 0 ? std::optional(pinned) : std::nullopt;
        }
    const int row = m_list->currentIndex().row();
    m_choices->setChoices(tagChoices(m_question, m_field->text(), colour()));
    choose(row);
    Q_EMIT pinAsked(name, pinned);
    return true;
}

void TagPicker::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    paintPopup(painter, rect(), theme, radius::popup);
    painter.setPen(theme.colour(Role::Line));
    painter.drawLine(1, tagPickerHead + 1, width() - 2, tagPickerHead + 1);
    painter.drawLine(1, m_foot->y(), width() - 2, m_foot->y());
}

} // namespace lectern::ui
