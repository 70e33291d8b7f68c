// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/note_saver.h"

#include "ui/commands/when_done.h"

#include <QUuid>

#include <utility>

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

void NoteSaver::typed(model::PaperId paper, const QString &text, const QString &base) {
    if (paper != m_stretchPaper || m_stretch.isEmpty()) {
        m_stretchPaper = paper;
        m_stretch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    const auto before = m_unsaved.constFind(paper);
    const QString on = before == m_unsaved.cend() ? base : before->base;
    m_unsaved.insert(paper, {text, on, m_stretch, State::Typed});
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

void NoteSaver::whenSettled(std::function<void()> go) {
    flush();
    m_settling.append(std::move(go));
    settle();
}

void NoteSaver::settle() {
    if (m_underWay > 0) return;
    for (const auto &go : std::exchange(m_settling, {}))
        go();
}

void NoteSaver::send(model::PaperId paper, Unsaved &unsaved) {
    const library::SetNote sent{paper, unsaved.text, unsaved.stretch, unsaved.base};
    unsaved.state = State::UnderWay;
    unsaved.base = unsaved.text;
    ++m_underWay;
    whenDone(m_library.apply(sent), this,
             [this, paper, sent](const auto &result) { answer(paper, sent, result); });
}

void NoteSaver::answer(model::PaperId paper, const library::SetNote &sent,
                       const base::Result<library::Applied> &result) {
    --m_underWay;
    if (result) {
        takeSaved(paper, sent.text, *result);
    } else {
        const auto found = m_unsaved.find(paper);
        if (found != m_unsaved.end() && found->base == sent.text) found->base = *sent.base;
        if (Unsaved *unsaved = newest(paper, sent.text)) unsaved->state = State::Failed;
        Q_EMIT failed(result.error(), paper);
    }
    settle();
}

void NoteSaver::takeSaved(model::PaperId paper, const QString &sent,
                          const library::Applied &applied) {
    if (newest(paper, sent)) m_unsaved.remove(paper);
    Q_EMIT saved(paper);
    if (applied.note) Q_EMIT joined(paper, sent, *applied.note);
    if (isIdle()) Q_EMIT idle();
}

// Null: something was typed since.
NoteSaver::Unsaved *NoteSaver::newest(model::PaperId paper, const QString &sent) {
    const auto found = m_unsaved.find(paper);
    const bool same =
        found != m_unsaved.end() && found->state == State::UnderWay && found->text == sent;
    return same ? &*found : nullptr;
}

std::optional<QString> NoteSaver::unsaved(model::PaperId paper) const {
    const auto found = m_unsaved.constFind(paper);
    if (found == m_unsaved.cend()) return std::nullopt;
    return found->text;
}

} // namespace lectern::ui
