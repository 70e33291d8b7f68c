// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/note_saver.h"

#include "ui/commands/when_done.h"

#include <QUuid>

namespace lectern::ui {

namespace {

// The promise is a second from the last key to the disk; the commit needs some of it.
constexpr int noteSaveDelayMs = 600;

} // namespace

NoteSaver::NoteSaver(library::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(noteSaveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &NoteSaver::flush);
}

void NoteSaver::typed(model::PaperId paper, const QString &text) {
    if (paper != m_stretchPaper || m_stretch.isEmpty()) {
        m_stretchPaper = paper;
        m_stretch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    m_unsaved.insert(paper, {text, m_stretch, State::Typed});
    if (!m_timer.isActive()) m_timer.start(); // while one types on and on, too
}

void NoteSaver::endStretch() {
    m_stretch.clear();
}

void NoteSaver::flush() {
    m_timer.stop();
    for (auto [paper, unsaved] : m_unsaved.asKeyValueRange()) {
        if (unsaved.state != State::UnderWay) send(paper, unsaved);
    }
}

void NoteSaver::send(model::PaperId paper, Unsaved &unsaved) {
    unsaved.state = State::UnderWay;
    const QString sent = unsaved.text;
    whenDone(m_library.apply(library::SetNote{paper, sent, unsaved.stretch}), this,
             [this, paper, sent](const auto &result) { answer(paper, sent, result); });
}

void NoteSaver::answer(model::PaperId paper, const QString &sent,
                       const base::Result<library::Applied> &result) {
    const auto found = m_unsaved.find(paper);
    const bool newest = found != m_unsaved.end() && found->state == State::UnderWay &&
                        found->text == sent; // else something was typed since
    if (!result) {
        if (newest) found->state = State::Failed;
        Q_EMIT failed(result.error(), paper);
        return;
    }
    if (newest) m_unsaved.erase(found);
    Q_EMIT saved(paper);
    if (isIdle()) Q_EMIT idle();
}

std::optional<QString> NoteSaver::unsaved(model::PaperId paper) const {
    const auto found = m_unsaved.constFind(paper);
    if (found == m_unsaved.cend()) return std::nullopt;
    return found->text;
}

} // namespace lectern::ui
