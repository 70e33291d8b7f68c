// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/related_list.h"

#include "ui/render/theme_source.h"
#include "ui/views/paper_button.h"
#include "ui/views/themed_label.h"

#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr qsizetype mostRelatedShown = 5;
constexpr qsizetype mostTermsShown = 3;

} // namespace

RelatedList::RelatedList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_papers(new QVBoxLayout) {
    auto *title = new ThemedLabel(Type::Heading, Role::Muted, theme, this);
    title->setText(tr("Related papers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(title);
    m_papers->setSpacing(0);
    column->addLayout(m_papers);
    hide();
}

void RelatedList::setPapers(const QList<library::RelatedPaper> &papers) {
    while (QLayoutItem *item = m_papers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const library::RelatedPaper &paper : papers.mid(0, mostRelatedShown)) {
        const QStringList terms = paper.terms.mid(0, mostTermsShown);
        auto *button = new PaperButton(paper.title, terms.join(QLatin1String(", ")), m_theme, this);
        connect(button, &PaperButton::clicked, this,
                [this, id = paper.paper] { Q_EMIT chosen(id); });
        m_papers->addWidget(button);
    }
    setVisible(!papers.isEmpty());
}

} // namespace lectern::ui
