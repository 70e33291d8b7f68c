// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/segments.h"

#include "ui/render/theme_source.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int segmentHeight = 24;
constexpr int standingSegment = 28;
constexpr int segmentFrame = 2;

class Segment final : public QAbstractButton {
  public:
    Segment(const QString &words, const ThemeSource &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme) {
        setText(words);
        setAccessibleName(words);
        setCheckable(true);
        setAutoExclusive(true); // one of several, for who listens
        setFocusPolicy(Qt::TabFocus);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(m_theme.theme().font(Type::InterfaceStrong));
        return {metrics.horizontalAdvance(text()) + 2 * space::m, m_height};
    }

    void setStanding() {
        m_height = standingSegment;
        updateGeometry();
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        const Theme &theme = m_theme.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(isChecked() ? Role::Selected : Role::Hover));
            painter.drawRoundedRect(rect(), radius::chip, radius::chip);
        }
        if (hasFocus()) {
            painter.setPen(theme.colour(Role::Accent));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::chip,
                                    radius::chip);
        }
        painter.setFont(theme.font(isChecked() ? Type::InterfaceStrong : Type::Interface));
        painter.setPen(theme.colour(isChecked() ? Role::Ink : Role::Ink2));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

  private:
    int m_height = segmentHeight;
    const ThemeSource &m_theme;
};

} // namespace

Segments::Segments(const QString &name, const QStringList &choices, const ThemeSource &theme,
                   QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_theme(theme) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(segmentFrame, segmentFrame, segmentFrame, segmentFrame);
    row->setSpacing(0);
    for (const QString &choice : choices) {
        auto *button = new Segment(choice, theme, this);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        row->addWidget(button);
    }
    for (QAbstractButton *button : m_group->buttons().mid(1))
        button->setFocusPolicy(Qt::NoFocus);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int choice, bool chosen) {
        // Tab leads to the chosen one, the arrows on from there.
        m_group->button(choice)->setFocusPolicy(chosen ? Qt::TabFocus : Qt::NoFocus);
        if (chosen) Q_EMIT changed(choice);
    });
}

void Segments::setStanding() {
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Segment *>(button)->setStanding();
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setCurrent(int choice) {
    m_group->button(choice)->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.theme().colour(Role::Edge));
    painter.setBrush(m_theme.theme().colour(Role::Field));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                            radius::control);
}

} // namespace lectern::ui
