// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/day.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace lectern::model {

// Foreign text in its two forms. `raw` is what came, byte for byte as UTF-8 would give it back;
// `tidy` is what is shown, searched, exported and quoted.
struct Text {
    QString raw;
    QString tidy;

    friend bool operator==(const Text &, const Text &) = default;
};

enum class LinkKind { Code, Project, Dataset, Model, Demo, Other };
[[nodiscard]] QString toText(LinkKind kind); // "code", "project", ...

struct Link {
    LinkKind kind = LinkKind::Other;
    QString url;

    friend bool operator==(const Link &, const Link &) = default;
};

// What a source counted on its day. Missing is unknown, never zero.
struct Readings {
    std::optional<int> upvotes;
    std::optional<int> comments;
    std::optional<int> stars;

    friend bool operator==(const Readings &, const Readings &) = default;
};

enum class Announced { Unknown, New, Cross, Replaced };
[[nodiscard]] QString toText(Announced announced); // "new", "cross", "replaced"; null for Unknown

// The names by which a paper is known; empty where unknown.
struct Identifiers {
    QString arxiv;              // "2409.11340", "hep-th/9711200": no version
    std::optional<int> version; // of the arXiv paper
    QString doi;                // lower case, no resolver
    QString openReview;

    friend bool operator==(const Identifiers &, const Identifiers &) = default;
};

// Facts as one source tells them. Never edited by the reader.
struct Facts {
    Text title;
    Text abstract;
    QString aiSummary; // never merged into the abstract
    QStringList authors;
    Identifiers identifiers;
    QString url; // the paper's page
    QString venue;
    QStringList categories;
    QString published; // ISO 8601, perhaps reduced: "2024-09-17", "2024"
    QString updated;
    QString comments;
    bool withdrawn = false;
    QList<Link> links;

    friend bool operator==(const Facts &, const Facts &) = default;
};

struct CarriedState;

// One paper as it stands in one digest.
struct Entry {
    Facts facts;
    Readings readings;
    Announced announced = Announced::Unknown;
    qint64 position = 0; // 1 is the first in the file
    qint64 line = 0;     // 1-based line of the title in the file, 0 where lines mean nothing
    // What a reader did to it, of a file that Lectern exported; else none.
    std::shared_ptr<const CarriedState> carried{};
};

// How much a source is to be believed, lowest first.
enum class SourceRank { Snippet, PageCapture, Bibliography, MailOrFeed, Metadata };

} // namespace lectern::model
