// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace lectern::model {

// A reading list as an export carries it, besides the papers on it.
struct CarriedList {
    QString name;
    QString description;
    std::optional<int> budget; // papers a week

    friend bool operator==(const CarriedList &, const CarriedList &) = default;
};

// What the reader did to a paper, as an export carries it from one library to another.
struct CarriedState {
    QUuid uuid; // of the paper, so that blocks exported before are still its own; may be null
    Decision decision;
    ReadingProgress progress = ReadingProgress::Unread;
    QStringList tags;
    QList<Tag> tagLooks;      // colours and digits of tags, where the file tells them
    QList<PlaceOnList> lists; // a rank may be empty: the file does not say
    Note note;
    QList<Highlight> highlights;
    QString citationKey;
    QList<Sighting> sightings; // of digests that are named by their uuids
    QList<CorrectedFact> corrections;
    QList<OlderText> olderTexts;
    QList<Attachment> attachments; // the bytes lie beside the file, or nowhere
    QString abstractRead; // as it was when last read, where it has changed since; else empty

    // Nothing to be restored; the uuid alone is no act of the reader's.
    [[nodiscard]] bool isEmpty() const {
        return decision.state == DecisionState::Undecided && progress == ReadingProgress::Unread &&
               tags.isEmpty() && lists.isEmpty() && note.text.isEmpty() && highlights.isEmpty() &&
               citationKey.isEmpty() && sightings.isEmpty() && corrections.isEmpty() &&
               olderTexts.isEmpty() && attachments.isEmpty();
    }

    friend bool operator==(const CarriedState &, const CarriedState &) = default;
};

} // namespace lectern::model
