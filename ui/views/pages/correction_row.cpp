// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/correction_row.h"

#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/views/pages/correction_words.h"
#include "ui/views/parts/flow_layout.h"
#include "ui/views/parts/themed_label.h"

#include <QToolButton>

namespace lectern::ui {

namespace {
constexpr int correctionRowHeight = 28;
}

CorrectionRow::CorrectionRow(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setLayout(new FlowLayout(space::s));
    setContentsMargins(0, space::s, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void CorrectionRow::setFields(const QStringList &fields) {
    if (fields == m_fields) return;
    m_fields = fields;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was pressed
        delete item;
    }
    auto *words = new ThemedLabel(Type::Second, Role::Muted, m_theme, this);
    words->setText(tr("Corrected by you:"));
    words->setFixedHeight(correctionRowHeight);
    layout()->addWidget(words);
    for (const QString &field : fields)
        addButton(field);
    setVisible(!fields.isEmpty());
}

void CorrectionRow::addButton(const QString &field) {
    auto *button = new QToolButton(this);
    button->setText(fieldTitle(field));
    button->setFixedHeight(correctionRowHeight);
    button->setIcon(themedIcon(Icon::Undo, m_theme));
    button->setIconSize({14, 14});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QString name = tr("Take back your correction: %1").arg(fieldTitle(field));
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    connect(button, &QToolButton::clicked, this, [this, field] { Q_EMIT takeBackAsked(field); });
    layout()->addWidget(button);
}

} // namespace lectern::ui
