// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/comment_list.h"

#include "ui/render/theme_source.h"
#include "ui/views/reader/comment_view.h"

namespace lectern::ui {

CommentList::CommentList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Comments on highlights"));
}

void CommentList::setHighlights(const QList<model::Highlight> &highlights) {
    qsizetype same = 0;
    while (same < qMin(highlights.size(), m_views.size()) &&
           m_views.at(same)->highlight() == highlights.at(same))
        ++same;
    if (same == highlights.size() && same == m_views.size()) return;
    QUuid focused;
    for (const CommentView *view : std::as_const(m_views))
        if (view->hasFocus()) focused = view->highlight().uuid;
    qDeleteAll(m_views);
    m_views.clear();
    m_tops.clear();
    for (const model::Highlight &highlight : highlights) {
        auto *view = new CommentView(highlight, m_theme, this);
        connect(view, &CommentView::clicked, this,
                [this, uuid = highlight.uuid] { Q_EMIT chosen(uuid); });
        view->show();
        m_views += view;
        if (highlight.uuid == focused) view->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
    arrange();
}

void CommentList::setTops(const QList<int> &tops) {
    if (tops.isEmpty() ? m_tops.isEmpty() : tops == m_tops) return; // memcmp() takes no null
    m_tops = tops;
    updateGeometry();
    arrange();
}

int CommentList::topOf(qsizetype view, int least) const {
    return qMax(least, m_tops.value(view, least));
}

// Below the abstract there is room above the first.
int CommentList::firstTop() const {
    return m_tops.isEmpty() ? space::l : 0;
}

int CommentList::heightForWidth(int width) const {
    int bottom = 0;
    for (qsizetype i = 0; i < m_views.size(); ++i)
        bottom =
            topOf(i, i > 0 ? bottom + space::m : firstTop()) + m_views.at(i)->heightForWidth(width);
    return bottom;
}

QSize CommentList::sizeHint() const {
    return {216, heightForWidth(qMax(216, width()))};
}

void CommentList::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CommentList::arrange() {
    int bottom = 0;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const int height = m_views.at(i)->heightForWidth(width());
        const int top = topOf(i, i > 0 ? bottom + space::m : firstTop());
        m_views.at(i)->setGeometry(0, top, width(), height);
        bottom = top + height;
    }
}

} // namespace lectern::ui
