// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/filter_page.h"

#include "ui/commands/when_done.h"
#include "ui/models/paper_list_model.h"
#include "ui/models/place_loader.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/pages/filter_editor.h"
#include "ui/views/parts/page_bar.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/parts/two_parts.h"
#include "ui/views/pickers/tag_picker.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int previewWidth = 399;
constexpr int previewTitleLeft = 36;

} // namespace

FilterPage::FilterPage(library::Library &library, const DraftMemory &drafts,
                       const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_loader(new PlaceLoader(library, this))
    , m_model(new PaperListModel(
          [&library](const QList<model::PaperId> &ids, const base::StopToken &stop) {
              return library.rows(ids, stop);
          },
          this))
    , m_header(new ListHeader(theme, this))
    , m_view(new PaperListView(*m_model, theme, this))
    , m_editor(new FilterEditor(library, theme, this))
    , m_tags(new TagPicker(theme, this))
    , m_drafts(drafts) {
    m_editor->setDrafts(drafts.filters());
    setAccessibleName(tr("Edit filter"));
    setGround(this, Role::Page);
    setFocusProxy(m_editor);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new TwoParts(newPreview(), previewWidth, m_editor, theme, this));
    connectParts();
}

void FilterPage::edit(const model::SavedFilter &filter) {
    m_editor->edit(filter);
    m_editor->focusName();
}

void FilterPage::forget() {
    m_editor->forget();
}

QWidget *FilterPage::newPreview() {
    auto *preview = new QWidget(this);
    setGround(preview, Role::Ground);
    auto *words = new ThemedLabel(Type::Second, Role::Muted, m_theme, preview);
    words->setText(tr("as you type"));
    auto *bar = new PageBar(tr("Preview"), previewTitleLeft, space::l, m_theme, preview);
    bar->row()->addStretch();
    bar->row()->addWidget(words);
    m_view->setAccessibleName(tr("Papers that the filter finds"));
    m_view->setEmptyText(tr("No paper matches."));
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addSpacing(1); // where others have a line
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    return preview;
}

void FilterPage::connectParts() {
    connect(m_editor, &FilterEditor::queryChanged, this, [this](const QString &query) {
        m_drafts.keep(m_editor->drafts());
        preview(query);
    });
    connect(m_loader, &PlaceLoader::loaded, this, [this](const model::PaperList &papers) {
        m_took = m_asked.elapsed();
        showFound(papers);
    });
    connect(m_loader, &PlaceLoader::allLoaded, this, &FilterPage::showFound);
    connect(m_loader, &PlaceLoader::failed, this, &FilterPage::failed);
    connect(m_model, &PaperListModel::fetchFailed, this, &FilterPage::failed);
    connect(&m_library, &library::Library::changed, m_model, &PaperListModel::applyChanges);
    connect(m_editor, &FilterEditor::saveAsked, this, &FilterPage::saveAsked);
    connect(m_editor, &FilterEditor::deleteAsked, this, &FilterPage::deleteAsked);
    connect(m_editor, &FilterEditor::decideAsked, this, &FilterPage::decideAsked);
    connect(m_editor, &FilterEditor::tagAsked, this, &FilterPage::pickTag);
    connect(m_tags, &TagPicker::addChosen, this,
            [this](const QString &tag, std::optional<int> colour) {
                Q_EMIT tagAsked(m_tagged, tag, colour);
            });
    connect(m_tags, &TagPicker::pinAsked, this, &FilterPage::pinAsked);
    connect(m_editor, &FilterEditor::duplicateAsked, this, [this](model::SavedFilter copy) {
        copy.uuid = {};
        copy.name = tr("%1, copy").arg(copy.name);
        edit(copy);
    });
    connect(m_editor, &FilterEditor::left, this, &FilterPage::left);
    connect(m_editor, &FilterEditor::failed, this, &FilterPage::failed);
}

void FilterPage::preview(const QString &query) {
    m_asked.start();
    if (!query.trimmed().isEmpty()) return m_loader->load(Place::found(query));
    m_model->setPapers({});
    m_header->setTitle(QString());
    m_header->setCount(0);
}

void FilterPage::showFound(const model::PaperList &papers) {
    m_model->setPapers(papers);
    const qint64 found = papers.ids.size();
    whenDone(m_library.count(QStringLiteral("*")), this, [this, found](const auto &all) {
        if (!all) return Q_EMIT failed(all.error());
        m_header->setFound(found, *all, m_took);
    });
}

// `at`: in coordinates of the editor.
void FilterPage::pickTag(const QString &query, qint64 papers, const QPoint &at) {
    m_tagged = query;
    const QPoint corner = m_editor->mapTo(this, at);
    whenDone(m_library.sidebar(), this, [this, papers, corner](const auto &sidebar) {
        if (!sidebar) return Q_EMIT failed(sidebar.error());
        TagQuestion question;
        question.all = sidebar->tags;
        question.papers = papers;
        m_tags->pick(question, tr("Tag all %L1").arg(papers), corner);
    });
}

void FilterPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_editor->focusName();
}

void FilterPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_drafts.keep(m_editor->drafts());
}

} // namespace lectern::ui
