// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/envelopes.h"

namespace lectern::tests {

namespace {

const QByteArray fromLine = "From me@example.org Mon Sep  2 10:00:00 2024\n";
const QByteArray lunch = "From: me@example.org\nSubject: Lunch\n\nAt noon?\n";

QByteArray digestMail() {
    return mailOf(writeArxivMail(inventedPapers(3)));
}

QByteArray deepMail() {
    QByteArray mail = "From: me@example.org\nSubject: deep\n";
    for (int level = 0; level < 30; ++level)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(level) +
                "_\n\n--b" + QByteArray::number(level) + "_\n";
    return mail;
}

QByteArray boxOf(const QList<QByteArray> &mails) {
    QByteArray box;
    for (const QByteArray &mail : mails)
        box += fromLine + mail + "\n\n";
    return box;
}

} // namespace

QByteArray mailboxOf(const QByteArray &text) {
    return boxOf({lunch, mailOf(text), lunch});
}

QList<EnvelopeCase> mailboxCases() {
    const QByteArray mail = digestMail();
    return {
        {"two digests", boxOf({mail, mail}), 6},
        {"no digest", boxOf({lunch, lunch}), 0, 1, "none of its 2 message(s)"},
        {"1,000 letters", boxOf({mail}) + boxOf({lunch}).repeated(1000), 3},
        {"no blank lines", boxOf({mail, mail}).replace("\n\n\nFrom ", "\nFrom "), 6},
        {"CRLF", boxOf({mail, mail}).replace("\n", "\r\n"), 6},
        {"a letter quoted once", boxOf({lunch + ">From noon on\n", mail}), 3},
        {"a letter with an unquoted line", boxOf({lunch + "From noon on at 12:00\n", mail}), 3},
        {"a head of 10 MB",
         boxOf({"From: x\nSubject: " + QByteArray(10'000'000, 'x') + "\n\nx", mail}), 3, 1,
         "longer than 1 MiB"},
        {"a mail nested 30 deep", boxOf({deepMail(), mail}), 3, 1, "deeper than 20"},
        {"a mail above 64 MiB", boxOf({lunch + QByteArray((64 << 20) + 1, '\n'), mail}), 3, 1,
         "larger than 64 MiB"},
        {"a line of 10 MB", boxOf({lunch + QByteArray(10'000'000, 'x'), mail}), 3},
        {"empty mails", fromLine.repeated(100) + mail, 3},
        {"an empty mailbox", fromLine, 0, 1},
        {"cut in a mail", boxOf({mail, lunch}).first(mail.size() / 2), 1},
        {"NUL between", boxOf({lunch + QByteArray(100'000, '\0'), mail}), 3},
        {"a mail without a head", boxOf({mail, "\n\n\n", mail}), 6},
        {"a first line without a mail", fromLine + "\n\nAt noon?\n", 0, 1},
    };
}

} // namespace lectern::tests
