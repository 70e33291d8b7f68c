// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace lectern::pdf {

// What the window and the process that reads PDFs say to each other: messages, each behind its
// length as 32 bits, most significant first. Neither believes the other: what is longer, larger or
// more than agreed here is no message.

// The word by which a program of ours is started as the process that reads PDFs; no part of the
// command line that is told of.
constexpr auto workerWord = "--read-pdf-for-a-window";

constexpr int mostPages = 5000;         // of a document; those beyond are not shown
constexpr int mostWords = 50'000;       // of a page
constexpr int mostHits = 2000;          // of a search on a page
constexpr qint64 mostPixels = 12 << 20; // of a picture of a page
constexpr qsizetype longestMessage = 64 << 20;

enum class Ask : quint8 { Open, Draw, Words, Find };

struct Request {
    Ask ask = Ask::Open;
    QString text;  // Open: the path; Find: what is looked for
    int page = 0;  // from 0
    int width = 0; // Draw: of the picture, in pixels; it may come smaller
    friend bool operator==(const Request &, const Request &) = default;
};

enum class Problem : quint8 { None, Unreadable, Encrypted, NoPage };

// A word where it stands, in points from the page's upper left corner.
struct Word {
    QString text;
    QRectF box;
    bool blankAfter = false;
    bool endsLine = false;
    friend bool operator==(const Word &, const Word &) = default;
};

struct Reply {
    Ask ask = Ask::Open;
    int page = 0;
    Problem problem = Problem::None;
    QList<QSizeF> sizes; // Open: of the pages, in points, 1 at least; at most mostPages
    int pages = 0;       // Open: how many there are
    QList<Word> words;   // Words
    QList<QRectF> hits;  // Find, in points
    int width = 0;       // Draw
    int height = 0;
    QByteArray pixels; // 32 bits each, 0xffRRGGBB in the machine's order, line by line without gaps
    friend bool operator==(const Reply &, const Reply &) = default;
};

[[nodiscard]] QByteArray encoded(const Request &request); // with its length before it
[[nodiscard]] QByteArray encoded(const Reply &reply);
// Of one message without its length; nothing where it is none.
[[nodiscard]] std::optional<Request> requestIn(const QByteArray &message);
[[nodiscard]] std::optional<Reply> replyIn(const QByteArray &message);

// Takes the next whole message off the front of what has come. Nothing: more must come, or, with
// `broken`, what has come is no message.
[[nodiscard]] std::optional<QByteArray> takeMessage(QByteArray &come, bool &broken);

} // namespace lectern::pdf
