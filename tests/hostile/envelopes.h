// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/cases.h"

namespace lectern::tests {

// One attack on what digests come wrapped in, and the outcome expected of it.
struct EnvelopeCase {
    QByteArray name;
    QByteArray bytes;
    qint64 papers = 0;      // taken, of all that is in it
    qint64 failures = 0;    // files or messages refused
    const char *words = ""; // that stand in the first refusal
};

// Something that digests come wrapped in. Each meets the cases of the format inside of it, and some
// of its own.
struct EnvelopeUnderTest {
    const char *name;
    const char *format; // inside, by its name in formatsUnderTest()
    QByteArray (*wrap)(const QByteArray &digest);
    QList<EnvelopeCase> (*ownCases)();
};
[[nodiscard]] const QList<EnvelopeUnderTest> &envelopesUnderTest();

[[nodiscard]] QByteArray mailOf(const QByteArray &text); // one part, base64
[[nodiscard]] QByteArray
htmlMailOf(const QByteArray &html);                         // beside a plain text, quoted-printable
[[nodiscard]] QByteArray mailboxOf(const QByteArray &text); // in the second of three mails

[[nodiscard]] QList<EnvelopeCase> mailCases();
[[nodiscard]] QList<EnvelopeCase> htmlMailCases();
[[nodiscard]] QList<EnvelopeCase> mailboxCases();
[[nodiscard]] QList<EnvelopeCase> gzipCases();
[[nodiscard]] QList<EnvelopeCase> zipCases();

// The format of that name.
[[nodiscard]] const FormatUnderTest &formatUnderTest(const char *name);

inline void PrintTo(const EnvelopeUnderTest &envelope, std::ostream *out) {
    *out << envelope.name;
}

} // namespace lectern::tests
