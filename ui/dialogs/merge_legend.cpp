// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_legend.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lectern::ui {

namespace {

// The bar at the left of some lines of the preview, beside what it means.
class LegendBar final : public QWidget {
  public:
    LegendBar(MergeLegend::Of of, const ThemeSource &theme, QWidget *parent)
        : QWidget(parent)
        , m_of(of)
        , m_theme(theme) {
        setFixedSize(3, lineHeight(Type::Second));
        connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        const Theme &theme = m_theme.theme();
        QPainter(this).fillRect(rect(), m_of == MergeLegend::Of::Changes
                                            ? theme.colour(Role::Accent)
                                            : theme.meaning(model::Meaning::Result).bar);
    }

  private:
    MergeLegend::Of m_of;
    const ThemeSource &m_theme;
};

} // namespace

MergeLegend::MergeLegend(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins({});
    m_row->setSpacing(space::s);
    m_row->addStretch(); // behind all
}

void MergeLegend::explain(Of of, const QString &words) {
    auto *label = new ThemedLabel(Type::Second, Role::Muted, m_theme, this);
    label->setText(words);
    int at = m_row->count() - 1;
    if (at > 0) m_row->insertSpacing(at++, space::s);
    m_row->insertWidget(at++, new LegendBar(of, m_theme, this));
    m_row->insertWidget(at, label);
}

} // namespace lectern::ui
