// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/paper_links.h"

#include "core/base/fold.h"
#include "ui/commands/when_done.h"

#include <QRegularExpression>

#include <chrono>

namespace lectern::ui {

namespace {

constexpr qsizetype mostTitles = 8;
constexpr std::chrono::milliseconds restsFor(300); // a paper that is more than passed by
constexpr qsizetype papersAsked = 60;              // words are found in abstracts too

QStringList wordsTyped(const QString &typed) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return typed.split(between, Qt::SkipEmptyParts);
}

// All words, the last of which may go on.
QString queryFor(const QStringList &words) {
    QStringList terms;
    for (const QString &word : words)
        terms += QLatin1Char('"') + word + QLatin1Char('"');
    return terms.join(QLatin1Char(' ')) + QStringLiteral("* limit:%1").arg(papersAsked);
}

bool isCalled(const QString &title, const QStringList &words) {
    const QString folded = base::fold(title);
    for (const QString &word : words)
        if (!folded.contains(base::fold(word))) return false;
    return true;
}

} // namespace

PaperLinks::PaperLinks(library::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsFor);
    connect(&m_rest, &QTimer::timeout, this, &PaperLinks::askAtRest);
}

PaperLinks::~PaperLinks() {
    m_stop.request_stop();
    m_aroundStop.request_stop();
}

void PaperLinks::complete(const QString &typed) {
    m_stop.request_stop();
    m_stop = {};
    const quint64 asked = ++m_completion;
    const QStringList words = wordsTyped(typed);
    if (words.isEmpty()) return Q_EMIT completed(typed, {});
    const auto rows = [this, asked, typed, words](const auto &papers) {
        if (asked != m_completion || !papers) return;
        whenDone(m_library.rows(papers->ids, m_stop.get_token()), this,
                 [this, asked, typed, words](const auto &found) {
                     if (asked != m_completion || !found) return;
                     QStringList titles;
                     for (const model::PaperRow &row : *found)
                         if (titles.size() < mostTitles && isCalled(row.title, words))
                             titles += row.title;
                     Q_EMIT completed(typed, titles);
                 });
    };
    whenDone(m_library.papers(queryFor(words), m_stop.get_token()), this, rows);
}

void PaperLinks::find(const QString &title) {
    whenDone(m_library.titled(title), this, [this](const auto &paper) {
        if (!paper) return Q_EMIT failed(paper.error());
        Q_EMIT found(*paper);
    });
}

void PaperLinks::askAround(model::PaperId paper) {
    m_aroundStop.request_stop();
    m_read = paper;
    m_rest.start();
}

void PaperLinks::askAtRest() {
    m_aroundStop = {};
    whenDone(m_library.mentionsOf(m_read, m_aroundStop.get_token()), this,
             [this, paper = m_read](const auto &by) {
                 if (paper == m_read && by) Q_EMIT mentioned(paper, *by);
             });
    whenDone(m_library.related(m_read, m_aroundStop.get_token()), this,
             [this, paper = m_read](const auto &papers) {
                 if (paper == m_read && papers) Q_EMIT related(paper, *papers);
             });
}

} // namespace lectern::ui
