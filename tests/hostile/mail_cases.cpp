// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/envelopes.h"

namespace lectern::tests {

namespace {

const QByteArray head = "From: no-reply@example.org\nDate: Fri, 3 Mar 2023 01:29:12 +0000\n"
                        "Subject: cs daily 3 new + 0 crosses received\nMIME-Version: 1.0\n";

QByteArray mailing() {
    return writeArxivMail(inventedPapers(3));
}

QByteArray multipartHead(const QByteArray &boundary, const char *kind = "mixed") {
    return "Content-Type: multipart/" + QByteArray(kind) + "; boundary=\"" + boundary + "\"\n\n";
}

// The digest below so many multiparts.
QByteArray nested(int levels) {
    QByteArray mail = head;
    for (int level = 0; level < levels; ++level) {
        const QByteArray boundary = 'b' + QByteArray::number(level) + '_';
        mail += multipartHead(boundary) + "--" + boundary + '\n';
    }
    return mail + "Content-Type: text/plain\n\n" + mailing();
}

QByteArray nestedMessages(int levels) {
    QByteArray mail;
    for (int level = 0; level < levels; ++level)
        mail += head + "Content-Type: message/rfc822\n\n";
    return mail + head + '\n' + mailing();
}

QByteArray withParts(int count) {
    const QByteArray part = "--b\nContent-Type: image/png; name=\"../../etc/passwd\"\n\nx\n";
    return head + multipartHead("b") + "--b\n\n" + mailing() + '\n' + part.repeated(count) +
           "--b--\n";
}

QByteArray withHead(const QByteArray &more) {
    return head + more + "\n\n" + mailing();
}

QByteArray inQuotedPrintable(const QByteArray &bytes) {
    QByteArray encoded;
    qsizetype column = 0;
    for (const char c : bytes) {
        const bool plain = c == '\n' || (c > ' ' && c < 127 && c != '=');
        const QByteArray next = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (c != '\n' && column + next.size() > 72) {
            encoded += "=\n";
            column = 0;
        }
        encoded += next;
        column = c == '\n' ? 0 : column + next.size();
    }
    return encoded;
}

void addStructures(QList<EnvelopeCase> &cases) {
    cases.append({"nested 20 deep", nested(20), 3});
    cases.append({"nested 21 deep", nested(21), 0, 1, "deeper than 20"});
    cases.append({"nested 5,000 deep", nested(5000), 0, 1, "deeper than 20"});
    cases.append({"messages 10 deep", nestedMessages(10), 3});
    cases.append({"messages 5,000 deep", nestedMessages(5000), 0, 1, "deeper than 20"});
    cases.append({"900 parts", withParts(900), 3});
    cases.append({"1,000 parts more", withParts(1000), 0, 1, "more than 1,000 parts"});
    cases.append({"100,000 parts", withParts(100'000), 0, 1, "more than 1,000 parts"});
    for (const char *text : {"{\"a\":[", "<?xml version=\"1.0\"?><a>", "TY  - ", "word "}) {
        const QByteArray part = "--b\n\n" + QByteArray(text).repeated(2000) + '\n';
        cases.append({"900 texts of " + QByteArray(text),
                      head + multipartHead("b") + part.repeated(900), 0, 1});
    }
    const QByteArray page =
        "--b\nContent-Type: text/html\n\n" + QByteArray("<b>x</b>").repeated(8000);
    cases.append(
        {"900 pages", head + multipartHead("b") + (page + '\n').repeated(900), 0, 1, "No papers"});
    cases.append({"no end of the parts", withParts(1).chopped(6), 3});
    cases.append({"no boundary", withHead("Content-Type: multipart/mixed"), 0, 1, "damaged"});
    cases.append({"two boundaries",
                  withHead("Content-Type: multipart/mixed; boundary=a; boundary=b"), 0, 1,
                  "damaged"});
    cases.append({"a boundary in pieces",
                  withHead("Content-Type: multipart/mixed; boundary*0=a; boundary*1=b"), 0, 1,
                  "damaged"});
    cases.append({"an empty boundary", withHead("Content-Type: multipart/mixed; boundary=\"\""), 0,
                  1, "damaged"});
    cases.append({"an endless boundary",
                  withHead("Content-Type: multipart/mixed; boundary=" + QByteArray(900'000, 'b')),
                  0, 1, "No papers"});
    cases.append({"a boundary that never comes",
                  withHead("Content-Type: multipart/mixed; boundary=zzz"), 0, 1, "No papers"});
    cases.append({"a piece of a mail", withHead("Content-Type: message/partial; id=x; number=1"), 0,
                  1, "No papers"});
    cases.append(
        {"mails by default",
         head + multipartHead("b", "digest") + "--b\n\n" + head + '\n' + mailing() + "\n--b--\n",
         3});
    cases.append({"boundaries without parts",
                  head + multipartHead("b") + QByteArray("--b--\n").repeated(200'000), 0, 1,
                  "No papers"});
}

void addHeads(QList<EnvelopeCase> &cases) {
    cases.append({"a head of 10 MB", withHead("X-Noise: " + QByteArray(10'000'000, 'x')), 0, 1,
                  "longer than 1 MiB"});
    cases.append({"a head of 10 MB in many lines",
                  withHead(QByteArray("X: y\n").repeated(2'000'000).chopped(1)), 0, 1,
                  "longer than 1 MiB"});
    cases.append(
        {"100,000 fields", withHead(QByteArray("X: y\n").repeated(100'000).chopped(1)), 3});
    cases.append(
        {"a head without end", head + QByteArray("X: y\n").repeated(1000), 0, 1, "No papers"});
    cases.append(
        {"100,000 addresses", withHead("To: " + QByteArray("a@b, ").repeated(100'000)), 3});
    cases.append({"open comments", withHead("To: " + QByteArray(500'000, '(')), 3});
    cases.append({"encoded words without end",
                  withHead("Comments: " + QByteArray("=?utf-8?q?a?= ").repeated(50'000)), 3});
    cases.append({"parameters without end",
                  withHead("Content-Type: text/plain" + QByteArray("; a=b").repeated(50'000)), 3});
    cases.append({"parameters in pieces",
                  withHead("Content-Type: text/plain" + QByteArray("; a*1=b").repeated(50'000)),
                  3});
    cases.append(
        {"a day that never was", QByteArray(withHead("X: y")).replace("3 Mar", "99 Foo"), 3});
    cases.append({"controls in the subject",
                  QByteArray(withHead("X: y")).replace("daily 3", "daily \x1b[31m\x07 3"), 3});
    cases.append({"a NUL in the head", withHead(QByteArray("X: a\0b", 6)), 3});
    cases.append(
        {"a type that is none", withHead("Content-Type: ////;;;==\"\"\"("), 0, 1, "No papers"});
    cases.append({"a colon alone", withHead(":"), 3});
    cases.append({"lines that end in CR", QByteArray(withHead("X: y")).replace('\n', '\r'), 3});
    cases.append({"the head alone", head, 0, 1, "No papers"});
}

void addTransfers(QList<EnvelopeCase> &cases) {
    const QByteArray base64 = "Content-Transfer-Encoding: base64\n\n";
    cases.append(
        {"an encoding that is not known", withHead("Content-Type: text/plain; charset=x-none"), 3});
    cases.append({"UTF-16 that is none", withHead("Content-Type: text/plain; charset=utf-16"), 3});
    cases.append({"UTF-7", withHead("Content-Type: text/plain; charset=utf-7"), 3});
    cases.append({"a name of an encoding without end",
                  withHead("Content-Type: text/plain; charset=" + QByteArray(100'000, 'x')), 3});
    cases.append(
        {"a transfer that is not known", withHead("Content-Transfer-Encoding: x-none"), 3});
    cases.append({"base64 that is none", head + base64 + QByteArray("!$%&/()=?\n").repeated(10'000),
                  0, 1, "No papers"});
    cases.append({"base64 that is cut", (head + base64 + mailing().toBase64()).chopped(900), 2});
    cases.append({"base64 with rubbish between",
                  head + base64 + mailing().toBase64().replace("A", "A\n!"), 3});
    cases.append({"quoted-printable that is none",
                  head + "Content-Transfer-Encoding: quoted-printable\n\n" +
                      QByteArray("=ZZ=").repeated(100'000),
                  0, 1, "No papers"});
    cases.append({"64 MiB and one", head + '\n' + QByteArray((64 << 20) + 1, 'x'), 0, 1, "64 MiB"});
    cases.append({"a letter", head + "\nLunch at noon?\n", 0, 1, "No papers"});
}

} // namespace

QByteArray mailOf(const QByteArray &text) {
    return head + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
           text.toBase64();
}

QByteArray htmlMailOf(const QByteArray &html) {
    return head + multipartHead("=_b", "alternative") + "--=_b\n\nSee the other text.\n--=_b\n" +
           "Content-Type: text/html; charset=utf-8\n"
           "Content-Transfer-Encoding: quoted-printable\n\n" +
           inQuotedPrintable(html) + "\n--=_b--\n";
}

QList<EnvelopeCase> mailCases() {
    QList<EnvelopeCase> cases;
    addStructures(cases);
    addHeads(cases);
    addTransfers(cases);
    return cases;
}

QList<EnvelopeCase> htmlMailCases() {
    const auto page = [](const QByteArray &body) {
        return htmlMailOf("<p class=\"gse_alrt_title\"><a >" + body);
    };
    return {
        {"no paper in the page", page("x"), 0, 1, "No paper"},
        {"elements 10,000 deep", page(QByteArray("<div>").repeated(10'000)), 0, 1,
         "deeper than 256"},
        {"300,000 tags", page(QByteArray("<b></b>").repeated(150'000)), 0, 1, "250,000"},
        {"100,000 attributes", page("<b " + QByteArray("a=b ").repeated(100'000) + '>'), 0, 1,
         "256 attributes"},
        {"a link to the disk",
         page("<a class=gse_alrt_title href=\"file:///etc/passwd\">A Title</a>"), 1},
        {"a link in a link",
         page("<a class=gse_alrt_title href=\"x\">A <a class=gse_alrt_title>B</a></a>"), 2},
        {"an address without end",
         page("<a class=gse_alrt_title href=\"http://x/scholar_url?url=" +
              QByteArray(900'000, '%') + "\">A Title</a>"),
         1},
        {"a title of capitals",
         page("<a class=gse_alrt_title>" + QByteArray("B c ").repeated(15'000) + "</a>"), 1},
        {"a page cut in a tag", htmlMailOf("<a class=\"gse_alrt_title"), 0, 1},
    };
}

} // namespace lectern::tests
