// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>

// What the reader did. It never depends on which digest told of the paper.
namespace lectern::model {

enum class DecisionState { Undecided, Kept, Later, Skipped };
[[nodiscard]] QString toText(DecisionState state); // "undecided", "kept", "later", "skipped"
[[nodiscard]] std::optional<DecisionState> decisionFromText(const QString &text);

struct Decision {
    DecisionState state = DecisionState::Undecided;
    std::optional<QDate> until; // the local day on which a snoozed paper comes back
    std::optional<base::Instant> decided;

    friend bool operator==(const Decision &, const Decision &) = default;
};

enum class ReadingProgress { Unread, Reading, Read };
[[nodiscard]] QString toText(ReadingProgress progress); // "unread", "reading", "read"
[[nodiscard]] std::optional<ReadingProgress> progressFromText(const QString &text);

// Tag colours are an index into the palette of five; the theme knows the ink.
constexpr int tagColours = 5;
constexpr int longestTagName = 200; // UTF-16 units

struct Tag {
    TagId id;
    QString name; // "rl/offline": `/` nests
    int colour = 0;
    std::optional<int> digit; // 1 to 9 when pinned
    qint64 papers = 0;        // how many carry it or one below it

    friend bool operator==(const Tag &, const Tag &) = default;
};

struct Note {
    QString text; // Markdown, exactly as typed
    std::optional<base::Instant> noted;

    friend bool operator==(const Note &, const Note &) = default;
};

enum class Meaning { Claim, Method, Result, Doubt, ToDo };
[[nodiscard]] QString toText(Meaning meaning); // "claim", "method", "result", "doubt", "todo"

enum class TextField { Title, Abstract };
[[nodiscard]] QString toText(TextField field); // "title", "abstract"

// W3C Web Annotation selectors: quote with context, and position in code points, end exclusive.
struct Highlight {
    QUuid uuid;
    TextField target = TextField::Abstract;
    Meaning meaning = Meaning::Claim;
    QString quote;
    qint64 start = 0;
    qint64 end = 0;
    QString comment;
    bool orphan = false;
    QString prefix{}; // up to 32 code points before the quote, and behind it
    QString suffix{};

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

// Where a paper stands on a reading list, and what is to be known of the list.
struct PlaceOnList {
    QString list;
    QString rank; // compared as text with those of the same list; opaque
    QString comment;
    QString description{};       // of the list
    std::optional<int> budget{}; // of the list, papers a week

    friend bool operator==(const PlaceOnList &, const PlaceOnList &) = default;
};

enum class AttachmentKind { File, Pdf };
[[nodiscard]] QString toText(AttachmentKind kind);                        // "file", "pdf"
[[nodiscard]] AttachmentKind attachmentKindFromText(const QString &text); // unknown: a file

// A file on a paper; its bytes lie in the library's folder, see Library::attachedFile().
struct Attachment {
    QString fileName;    // one segment; no two of a paper are alike
    QString contentHash; // SHA-256 in hex
    AttachmentKind kind = AttachmentKind::File;
    qint64 bytes = 0;
    QUuid uuid{};

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace lectern::model
