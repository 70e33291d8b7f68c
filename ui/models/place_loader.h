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
    // The place that a library opens with, none of a list or digest: its first papers as soon as
    // they are found, for all of a large library are counted first.
    void begin(const Place &place);
    // Of a place whose papers are `shown` already: those that its query finds no longer stay while
    // they exist.
    void loadAgain(const Place &place, const model::PaperList &shown);

    // The reading list that was loaded last; none where it was no list.
    [[nodiscard]] const std::optional<model::ListedPapers> &listed() const { return m_listed; }
    // What was loaded last are the first papers of more that follow.
    [[nodiscard]] bool isPart() const { return m_part; }

  Q_SIGNALS:
    void loaded(const lectern::model::PaperList &papers);
    // Of what was typed or began, after its first papers: all of them.
    void allLoaded(const lectern::model::PaperList &papers);
    void failed(const lectern::base::Error &error);

  private:
    // A question takes the place of all before it.
    void ask();
    // What the future brings is used unless another question was asked.
    template <typename Future, typename Use>
    void whenAnswered(const Future &future, Use use);
    // Runs `find` (StopToken -> future of Result<Found>) as a question.
    template <typename Find, typename Use>
    void run(Find find, Use use);
    void ask(const Place &place, std::function<void(const model::PaperList &)> use);
    void askFirst(const Place &place);
    void askRest();
    void takeFirst(const model::PaperList &papers);
    void takeAll(const model::PaperList &papers);
    void join(const model::PaperList &shown, const model::PaperList &found);

    const library::Library &m_library;
    std::optional<model::ListedPapers> m_listed;
    QString m_restOf; // the query of whose papers the first are shown
    QTimer m_rest;
    bool m_part = false;
    bool m_hasAll = false; // of the place that it began with
    base::StopSource m_stop;
    quint64 m_generation = 0; // of the last question
};

} // namespace lectern::ui
