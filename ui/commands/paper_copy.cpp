// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/paper_copy.h"

#include "core/exchange/citation_key.h"
#include "ui/commands/when_done.h"
#include "ui/models/paper_drag.h"

#include <QClipboard>
#include <QGuiApplication>

namespace lectern::ui {

namespace {

using Papers = QList<exchange::ExportedPaper>;

const QString markdownType = QStringLiteral("text/markdown");
const QString bibtexType = QStringLiteral("application/x-bibtex");

void dress(QMimeData &mime, const Papers &papers, exchange::CopyForm form) {
    using exchange::CopyForm;
    mime.setText(exchange::copyText(form, papers));
    mime.setHtml(exchange::copyHtml(papers));
    mime.setData(markdownType, exchange::copyText(CopyForm::MarkdownLink, papers).toUtf8());
    mime.setData(bibtexType, exchange::copyText(CopyForm::Bibtex, papers).toUtf8());
}

} // namespace

QMimeData *newCopyMime(const Papers &papers, exchange::CopyForm form) {
    auto *mime = new QMimeData;
    dress(*mime, papers, form);
    return mime;
}

PaperCopy::PaperCopy(library::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library) {}

void PaperCopy::copy(const QList<model::PaperId> &papers, exchange::CopyForm form) {
    if (papers.isEmpty()) return;
    read(papers, this, [this, form](const Papers &found) {
        QGuiApplication::clipboard()->setMimeData(newCopyMime(found, form));
        Q_EMIT copied(form, found.size(), exchange::copyText(form, found.mid(0, 1)));
    });
}

QMimeData *PaperCopy::newDrag(const QList<model::PaperId> &papers) {
    QMimeData *mime = paperDrag::newMime(papers);
    // Whoever looks before the papers have come finds the flavours, and nothing in them.
    dress(*mime, {}, exchange::CopyForm::Plain);
    read(papers, mime,
         [mime](const Papers &found) { dress(*mime, found, exchange::CopyForm::Plain); });
    return mime;
}

void PaperCopy::read(const QList<model::PaperId> &papers, QObject *context, const Use &use) {
    whenDone(m_library.details(papers.mid(0, mostPapers)), context,
             [this, context, use](const base::Result<QList<model::Paper>> &found) {
                 if (!found) {
                     Q_EMIT failed(found.error());
                     return;
                 }
                 Papers exported;
                 for (const model::Paper &paper : *found)
                     exported.append({paper, {}, 0, {}});
                 giveKeys(exported, context, use);
             });
}

void PaperCopy::giveKeys(Papers papers, QObject *context, const Use &use) {
    QList<library::WantedKey> wanted;
    for (const exchange::ExportedPaper &paper : std::as_const(papers))
        wanted.append({paper.paper.id, exchange::citationKey(paper.paper)});
    whenDone(m_library.citationKeys(wanted), context,
             [this, papers, use](const base::Result<QStringList> &keys) mutable {
                 if (!keys) {
                     Q_EMIT failed(keys.error());
                     return;
                 }
                 for (qsizetype i = 0; i < papers.size(); ++i)
                     papers[i].key = keys->at(i);
                 use(papers);
             });
}

} // namespace lectern::ui
