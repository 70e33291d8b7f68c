// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/envelopes.h"
#include "tests/support/packing.h"

#include <functional>

namespace lectern::tests {

namespace {

QByteArray digest() {
    return writeRis(inventedPapers(3));
}

// A gzip head with these flags and this behind it.
QByteArray gzipWith(char flags, const QByteArray &optional) {
    QByteArray file = gzipped(digest());
    file[3] = flags;
    return file.insert(10, optional);
}

QByteArray patched(QByteArray file, qsizetype at, const QByteArray &bytes) {
    return file.replace(at < 0 ? file.size() + at : at, bytes.size(), bytes);
}

ZipFile file() {
    return {"a.ris", digest()};
}

QByteArray zipWith(const std::function<void(ZipFile &)> &change) {
    ZipFile changed = file();
    change(changed);
    return zipOf({changed, {"b.ris", digest()}});
}

void addLies(QList<EnvelopeCase> &cases) {
    cases.append({"encrypted", zipWith([](ZipFile &f) { f.flags = 1; }), 3, 1, "encrypted"});
    cases.append({"wrong checksum", zipWith([](ZipFile &f) { f.crcBy = 1; }), 3, 1, "damaged"});
    cases.append({"larger than told", zipWith([](ZipFile &f) { f.sizeBy = -5; }), 3, 1, "damaged"});
    cases.append({"smaller than told", zipWith([](ZipFile &f) { f.sizeBy = 5; }), 3, 1, "damaged"});
    cases.append({"another packing", zipWith([](ZipFile &f) { f.method = 14; }), 3, 1,
                  "in a way that is not read"});
    cases.append({"text told to be packed", zipWith([](ZipFile &f) {
                      f.deflate = false;
                      f.method = 8;
                  }),
                  3, 1, "damaged"});
    cases.append(
        {"packed told to be text", zipWith([](ZipFile &f) { f.method = 0; }), 3, 1, "damaged"});
    cases.append({"Zip64", zipWith([](ZipFile &f) { f.zip64 = true; }), 6});
    cases.append({"Zip64 with a terabyte", zipWith([](ZipFile &f) {
                      f.zip64 = true;
                      f.sizeBy = qint64{1} << 40;
                  }),
                  3, 1, "damaged"});
    cases.append({"Zip64 with less than nothing", zipWith([](ZipFile &f) {
                      f.zip64 = true;
                      f.sizeBy = -(qint64{1} << 40);
                  }),
                  3, 1, "damaged"});
    cases.append({"a link", zipWith([](ZipFile &f) { f.mode = 0120777; }), 3});
    cases.append({"a device", zipWith([](ZipFile &f) { f.mode = 0060777; }), 3});
}

void addNames(QList<EnvelopeCase> &cases) {
    for (const char *name :
         {"../../etc/passwd", "/etc/passwd", "C:\\Windows\\x", "a\nb", "a\x1b[31mb",
          "<img src=/dev/zero>", "\xff\xfe\xff", "\u202Efdp.exe", "a//b", "con", " "})
        cases.append({"a file named " + QByteArray(name),
                      zipWith([name](ZipFile &f) { f.name = name; }), 6});
    for (const char *name : {"..", "./", "/", "a/", "__MACOSX/a.ris", ".hidden", "a/.b/c", ""})
        cases.append({"what is left out, " + QByteArray(name),
                      zipWith([name](ZipFile &f) { f.name = name; }), 3});
    cases.append(
        {"a name of 60,000", zipWith([](ZipFile &f) { f.name = QByteArray(60'000, 'x'); }), 6});
    cases.append({"two of one name", zipOf({file(), file()}), 6});
}

void addSizes(QList<EnvelopeCase> &cases) {
    const QByteArray zeros(100 << 20, '\0');
    cases.append({"a bomb", zipOf({{"a", zeros}, file()}), 3, 1, "100 times"});
    cases.append(
        {"a bomb in a bomb", zipOf({{"a.gz", gzipped(zeros)}, file()}), 3, 1, "100 times"});
    cases.append(
        {"10,001 files", zipOf(QList<ZipFile>(10'001, {"a", {}, false})), 0, 1, "10,000 files"});
    cases.append(
        {"65,000 files", zipOf(QList<ZipFile>(65'000, {"a", {}, false})), 0, 1, "10,000 files"});
    cases.append(
        {"100,000 files", zipOf(QList<ZipFile>(100'000, {"a", {}, false})), 0, 1, "10,000 files"});
    cases.append({"the end of Zip64", zipOf({file(), {"b.ris", digest()}}, true), 6});
    QByteArray lies = zipOf({file()}, true);
    lies.replace(lies.lastIndexOf("PK\x06\x06") + 32, 8, QByteArray(8, '\xff'));
    cases.append({"less than no file", lies, 0, 1, "damaged"});
    lies = zipOf({file()}, true);
    lies.replace(lies.lastIndexOf("PK\x06\x06") + 40, 16, QByteArray(16, '\x7f'));
    cases.append({"a directory of exabytes", lies, 0, 1, "damaged"});
    cases.append({"no file", zipOf({}), 0, 1, "There is no file"});
    cases.append({"an archive in an archive", zipOf({{"b.zip", zipOf({file()})}, file()}), 3, 1,
                  "within an archive"});
    cases.append({"packed three times", zipOf({{"a.gz", gzipped(gzipped(digest()))}, file()}), 3, 1,
                  "within an archive"});
    cases.append({"a .zip in a .gz", gzipped(zipOf({file()})), 0, 1, "within an archive"});
}

void addBrokenDirectories(QList<EnvelopeCase> &cases) {
    const QByteArray archive = zipOf({file(), {"b.ris", digest()}});
    for (int part = 1; part < 8; ++part)
        cases.append({"cut after eighth " + QByteArray::number(part),
                      archive.first(archive.size() * part / 8), 0, 1, "damaged"});
    cases.append({"more files than there are",
                  patched(archive, -14, QByteArray("\x09\x00\x09\x00", 4)), 0, 1, "damaged"});
    cases.append(
        {"a directory beyond the end", patched(archive, -6, "\xff\xff\xff\x7f"), 0, 1, "damaged"});
    cases.append(
        {"a directory of 2 GB", patched(archive, -10, "\xff\xff\xff\x7f"), 0, 1, "damaged"});
    cases.append({"the second of two volumes", patched(archive, -18, QByteArray("\x01\x00", 2)), 0,
                  1, "damaged"});
    cases.append({"files in one place",
                  patched(archive, archive.lastIndexOf("PK\x01\x02") + 42, QByteArray(4, '\0')), 0,
                  1, "damaged"});
    cases.append({"a local head that is none", patched(archive, 0, "PK\x03\x04PK"), 6});
    cases.append({"a comment", archive.chopped(2) + QByteArray("\x05\x00hello", 7), 6});
    cases.append({"rubbish behind it", archive + QByteArray(1000, 'x'), 6});
    cases.append(
        {"rubbish of 1 MB behind it", archive + QByteArray(1 << 20, 'x'), 0, 1, "damaged"});
}

} // namespace

QList<EnvelopeCase> zipCases() {
    QList<EnvelopeCase> cases;
    addLies(cases);
    addNames(cases);
    addSizes(cases);
    addBrokenDirectories(cases);
    return cases;
}

QList<EnvelopeCase> gzipCases() {
    const QByteArray packed = gzipped(digest());
    QList<EnvelopeCase> cases = {
        {"two streams", gzipped(digest()) + gzipped(digest()), 6},
        {"a second stream that is cut", packed + packed.first(30), 0, 1, "cut short"},
        {"a second stream that is damaged", packed + patched(packed, 12, "\xff\xff\xff\xff"), 0, 1,
         "damaged"},
        {"rubbish behind it", packed + "rubbish", 3},
        {"padding behind it", packed + QByteArray(100'000, '\0'), 3},
        {"wrong checksum", patched(packed, -8, "abcd"), 0, 1, "damaged"},
        {"wrong size", patched(packed, -4, "abcd"), 0, 1, "damaged"},
        {"a name", gzipWith(8, QByteArray("../../etc/passwd\0", 17)), 3},
        {"a name of 1 MB", gzipWith(8, QByteArray(1 << 20, 'x') + '\0'), 3},
        {"a comment", gzipWith(16, QByteArray("hello\0", 6)), 3},
        {"an extra field",
         gzipWith(4, QByteArray("\x03\x00"
                                "abc",
                                5)),
         3},
        {"a name without end", packed.first(10).replace(3, 1, "\x08") + QByteArray(1 << 20, 'x'), 0,
         1, "cut short"},
        {"unknown flags", gzipWith(char(0xE0), {}), 0, 1, "damaged"},
        {"another packing", patched(packed, 2, "\x07"), 0, 1, "damaged"},
        {"two bytes", packed.first(2), 0, 1, "cut short"},
        {"a bomb", gzipped(QByteArray(200 << 20, '\0')), 0, 1, "100 times"},
        {"bombs in a row", gzipped(QByteArray(1 << 20, ' ')).repeated(400), 0, 1, "100 times"},
        {"packed twice", gzipped(packed), 0, 1, "within an archive"},
        {"streams without text", gzipped({}).repeated(50'000) + packed, 3},
    };
    for (int part = 1; part < 8; ++part)
        cases.append({"cut after eighth " + QByteArray::number(part),
                      packed.first(packed.size() * part / 8), 0, 1, "cut short"});
    return cases;
}

} // namespace lectern::tests
