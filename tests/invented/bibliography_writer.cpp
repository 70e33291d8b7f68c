// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

namespace lectern::tests {

namespace {

// "Ada B. Keeper" as "Keeper, Ada B."
QByteArray familyFirst(const QByteArray &name) {
    const qsizetype blank = name.lastIndexOf(' ');
    return blank < 0 ? name : name.mid(blank + 1) + ", " + name.left(blank);
}

// BibTeX has no way to write a brace without a partner.
QByteArray withoutBraces(QByteArray text) {
    return text.replace('{', '(').replace('}', ')');
}

QByteArray bibtexNameList(const InventedPaper &paper) {
    QByteArrayList names;
    for (const QByteArray &author : paper.authors)
        names.append(withoutBraces(familyFirst(author)));
    return names.join(" and ");
}

} // namespace

QByteArray writeRis(const Papers &papers) {
    QByteArray file;
    for (const InventedPaper &paper : papers) {
        file += "TY  - JOUR\nTI  - " + onOneLine(paper.title) + '\n';
        for (const QByteArray &author : paper.authors)
            file += "AU  - " + familyFirst(author) + '\n';
        file += "PY  - 2012\nAB  - " + onOneLine(paper.abstract) + "\nER  - \n\n";
    }
    return file;
}

QByteArray writeBibtex(const Papers &papers) {
    QByteArray file = "@string{jsl = \"Journal of Steady Light\"}\n\n";
    for (const InventedPaper &paper : papers)
        file += "@article{key,\n  title = {" + onOneLine(withoutBraces(paper.title)) +
                "},\n  author = {" + bibtexNameList(paper) +
                "},\n  journal = jsl,\n  year = 2012,\n  abstract = {" +
                onOneLine(withoutBraces(paper.abstract)) + "}\n}\n\n";
    return file;
}

} // namespace lectern::tests
