// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/correction.h"
#include "core/model/digest.h"
#include "core/model/entry.h"
#include "core/model/ids.h"
#include "core/model/reader_state.h"

#include <QList>
#include <QUuid>

namespace lectern::model {

// One time that a digest showed the paper.
struct Sighting {
    DigestId digest;
    QString source;
    QString format;
    std::optional<Day> day;
    qint64 position = 0;
    qint64 digestSize = 0; // papers in that digest
    Announced announced = Announced::Unknown;
    Readings readings;
    QUuid digestUuid{};

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

// A title or an abstract that the paper had, before another took its place.
struct OlderText {
    TextField field = TextField::Abstract;
    Text text;
    std::optional<int> version; // of the arXiv paper, where its digest said so
    QString updated;            // ISO 8601, perhaps reduced; empty where it did not

    friend bool operator==(const OlderText &, const OlderText &) = default;
};

// All that is known of one paper: the facts that show, corrections laid over them, and what the
// reader did. A value: reading it never touches the library.
struct Paper {
    PaperId id;
    QUuid uuid;
    Facts facts;
    base::Instant added;
    Decision decision;
    ReadingProgress progress = ReadingProgress::Unread;
    bool seen = false;
    QList<Tag> tags;           // by name
    QStringList lists;         // names of the reading lists it is on
    QList<PlaceOnList> places; // the same, and where on each
    Note note;
    Readings newestReadings;
    QList<Highlight> highlights;
    QList<Attachment> attachments;
    QList<Sighting> sightings;        // newest first
    QList<CorrectedFact> corrections; // by the names of their fields
    bool duplicate = false;           // an offer to merge it waits for an answer
    QString abstractRead; // as it was when last read, where it has changed since; else empty
    std::optional<qint64> firstSeen{}; // UTC ms; none: not seen
    QString citationKey{};             // empty: none given yet
    QList<OlderText> olderTexts{};     // newest first, titles before abstracts

    // The fields that the reader corrected.
    [[nodiscard]] QStringList corrected() const {
        QStringList fields;
        for (const CorrectedFact &correction : corrections)
            fields.append(correction.field);
        return fields;
    }
};

// What one row of the list shows.
struct PaperRow {
    PaperId id;
    QString title;
    QString abstractStart; // at most 240 characters
    QStringList authors;   // at most the first 4
    qint64 authorCount = 0;
    DecisionState decision = DecisionState::Undecided;
    bool seen = false;
    std::optional<int> upvotes;
    bool hasCode = false;
    QList<Tag> tags;
    DigestId digest; // the one that brought it

    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

// The ids of a view in its order, and, where that is newest arrival first, where each digest's run
// begins.
struct PaperGroup {
    qsizetype first = 0; // index into ids
    Digest digest;
};
struct PaperList {
    QList<PaperId> ids;
    QList<PaperGroup> groups;
    bool grouped = true;     // in order of arrival
    QString hint;            // what is odd about the query, a sentence, or empty
    bool impossible = false; // the query names a tag or a list that does not exist
};

} // namespace lectern::model
