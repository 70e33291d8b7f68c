// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/envelopes.h"

#include "tests/support/packing.h"

#include <algorithm>

namespace lectern::tests {

namespace {

QByteArray zippedAlone(const QByteArray &digest) {
    return zipOf({{"digest", digest}});
}

QByteArray gzippedInAZip(const QByteArray &digest) {
    return zipOf({{"digest.gz", gzipped(digest)}});
}

QList<EnvelopeCase> none() {
    return {};
}

} // namespace

const QList<EnvelopeUnderTest> &envelopesUnderTest() {
    static const QList<EnvelopeUnderTest> envelopes = {
        {"mail", "arxiv-mail", mailOf, mailCases},
        {"mail-in-html", "scholar-alert", htmlMailOf, htmlMailCases},
        {"mailbox", "arxiv-mail", mailboxOf, mailboxCases},
        {"gzip", "ris", gzipped, gzipCases},
        {"zip", "kaggle-jsonl", zippedAlone, zipCases},
        {"gzip-in-zip", "ris", gzippedInAZip, none},
    };
    return envelopes;
}

const FormatUnderTest &formatUnderTest(const char *name) {
    const auto &formats = formatsUnderTest();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [name](const FormatUnderTest &format) {
            return qstrcmp(format.name, name) == 0;
        });
    if (found == formats.end()) qFatal("no such format: %s", name);
    return *found;
}

} // namespace lectern::tests
