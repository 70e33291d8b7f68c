// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_frame.h"

#include "ui/dialogs/edge_grips.h"
#include "ui/dialogs/frame_button.h"
#include "ui/dialogs/veil.h"
#include "ui/render/theme_source.h"
#include "ui/render/window_corners.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/tab_order.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

namespace lectern::ui {

namespace {

constexpr int dialogHeadHeight = 56;
constexpr int dialogFootHeight = 60;
constexpr int answerFootHeight = 88;
constexpr int leastTitle = 240; // of it, before the subtitle gives way
constexpr int slimFootHeight = 40;
constexpr int roomAround = 24; // of the window, where that is small

// A dialog has no frame of the desktop, which would say its title once more: its head moves it.
class HeadMoves final : public QObject {
  public:
    explicit HeadMoves(QWidget *dialog)
        : QObject(dialog) {
        dialog->installEventFilter(this);
    }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::MouseButtonPress) {
            const auto &press = *static_cast<QMouseEvent *>(event);
            QWindow *window = static_cast<QWidget *>(watched)->windowHandle();
            if (window && press.button() == Qt::LeftButton &&
                press.position().y() < dialogHeadHeight)
                window->startSystemMove();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

DialogFrame::DialogFrame(const QString &title, const QString &subtitle, const ThemeSource &theme,
                         QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_subtitle(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_footWords(new ThemedLabel(Type::Interface, Role::Ink2, theme, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_footGround(new QWidget(this))
    , m_foot(new QHBoxLayout(m_footGround)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::FramelessWindowHint);
    setAttribute(Qt::WA_TranslucentBackground); // for the corners
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    new HeadMoves(this);
    setWindowTitle(displayText(title));
    setAccessibleName(displayText(title));
    keepTabsInOrder(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    fillHead(title);
    setSubtitle(subtitle);
    arrangeFoot();
    column->addLayout(m_head);
    column->addWidget(new Rule(theme, this));
    column->addLayout(m_body, 1);
    column->addWidget(new Rule(theme, this));
    column->addWidget(m_footGround);
}

DialogFrame::~DialogFrame() = default;

void DialogFrame::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    if (parentWidget()) m_veil = std::make_unique<Veil>(m_theme, parentWidget()->window());
}

void DialogFrame::resizeEvent(QResizeEvent *event) {
    QDialog::resizeEvent(event);
    cutCorners(*this, radius::dialog);
}

void DialogFrame::hideEvent(QHideEvent *event) {
    QDialog::hideEvent(event);
    m_veil.reset();
}

void DialogFrame::paintEvent(QPaintEvent *event) {
    QDialog::paintEvent(event);
    paintCutEdge(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::dialog,
                         radius::dialog);
    const Theme &theme = m_theme.theme();
    painter.fillPath(frame, theme.colour(Role::Raised));
    painter.save();
    painter.setClipRect(m_footGround->geometry());
    painter.fillPath(frame, theme.colour(Role::Ground));
    painter.restore();
    painter.strokePath(frame, theme.colour(Role::Edge));
}

void DialogFrame::fillHead(const QString &title) {
    auto *name = new ThemedLabel(Type::BarTitle, Role::Ink, m_theme, this);
    name->setText(title);
    name->setElideMode(Qt::ElideMiddle);
    name->setMinimumWidth(qMin(name->sizeHint().width(), leastTitle));
    m_subtitle->setElideMode(Qt::ElideRight);
    m_head->setContentsMargins(space::xl, 0, space::m, 0);
    m_head->setSpacing(space::m);
    m_head->addWidget(name);
    m_head->addWidget(m_subtitle);
    m_head->addStretch();
    auto *leave = new QAction(themedIcon(Icon::X, m_theme), tr("Close"), this);
    connect(leave, &QAction::triggered, this, &QDialog::reject);
    QToolButton *button = newIconButton(leave, 18, this);
    button->setFocusPolicy(Qt::NoFocus); // Esc leaves
    m_head->addStrut(dialogHeadHeight);
    m_head->addWidget(button);
}

void DialogFrame::setSubtitle(const QString &subtitle) {
    m_subtitle->setText(subtitle);
}

void DialogFrame::addToHead(QWidget *widget) {
    m_head->insertWidget(m_head->count() - 1, widget);
}

void DialogFrame::arrangeFoot() {
    m_footGround->setFixedHeight(dialogFootHeight);
    m_foot->setContentsMargins(space::xl, 0, space::l, 0);
    m_foot->setSpacing(space::s);
    m_footWords->setElideMode(Qt::ElideRight);
    m_foot->addWidget(m_footWords, 1);
}

void DialogFrame::setAnswers(const QList<QWidget *> &answers) {
    m_footWords->hide();
    m_foot->setContentsMargins(space::l, 0, space::l, 0); // in the middle of it
    m_footGround->setFixedHeight(answerFootHeight);
    m_foot->setSpacing(space::l);
    m_foot->addStretch();
    for (QWidget *answer : answers)
        m_foot->addWidget(answer);
    m_foot->addStretch();
}

void DialogFrame::setFootWords(const QString &words) {
    m_footWords->setText(words);
}

void DialogFrame::makeResizable() {
    new EdgeGrips(*this);
}

QSize DialogFrame::withinWindow(const QSize &wanted) const {
    if (!parentWidget()) return wanted;
    return wanted.boundedTo(parentWidget()->window()->size() -
                            QSize(2 * roomAround, 2 * roomAround));
}

void DialogFrame::makeFootSlim() {
    m_footGround->setFixedHeight(slimFootHeight);
}

void DialogFrame::addToFoot(QWidget *widget) {
    m_foot->addWidget(widget);
}

QPushButton *DialogFrame::newButton(const QString &words, Weight weight) {
    switch (weight) {
    case Weight::Plain:
        break;
    case Weight::Leave:
        return new FrameButton(words, QStringLiteral("Esc"), m_theme, this);
    case Weight::Default:
        return new FrameButton(words, QStringLiteral("Return"), m_theme, this);
    }
    return new QPushButton(words, this);
}

QPushButton *DialogFrame::addButton(const QString &words, Weight weight) {
    QPushButton *button = newButton(words, weight);
    button->setAutoDefault(weight == Weight::Default);
    button->setDefault(weight == Weight::Default);
    m_foot->addWidget(button);
    return button;
}

} // namespace lectern::ui
