// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/models/place.h"

#include <QTimer>

#include <functional>

namespace lectern::ui {

// Asks the library for the papers of a place. Each question stops the one before it, and only the
// last is answered.
class PlaceLoader final : public QObject {
    Q_OBJECT

  public:
    explicit PlaceLoader(const library::Library &library, QObject *parent = nullptr);
    ~PlaceLoader() override;

    // What was typed is first answered with its first papers, which are there at once.
    void load(const Place &place);
    // Of a place whose papers are `shown` already: those that its query finds no longer stay while
    // they exist.
    void loadAgain(const Place &place, const model::PaperList &shown);

    // The reading list that was loaded last; none where it was no list.
    [[nodiscard]] const std::optional<model::ListedPapers> &listed() const { return m_listed; }

  Q_SIGNALS:
    void loaded(const lectern::model::PaperList &papers);
    // Of what was typed, after its first papers: all of them.
    void allLoaded(const lectern::model::PaperList &papers);
    void failed(const lectern::base::Error &error);

  private:
    // Runs `find` (StopToken -> future of Result<Found>); what it finds is used unless it was
    // overtaken.
    template <typename Find, typename Use>
    void run(Find find, Use use);
    void ask(const Place &place, std::function<void(const model::PaperList &)> use);
    void askFirst(const Place &place);
    void askRest();
    void join(const model::PaperList &shown, const model::PaperList &found);

    const library::Library &m_library;
    std::optional<model::ListedPapers> m_listed;
    QString m_restOf; // the query of whose papers the first are shown
    QTimer m_rest;
    base::StopSource m_stop;
    quint64 m_generation = 0; // of the last question
};

} // namespace lectern::ui
