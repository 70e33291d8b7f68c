// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex_document.h"

namespace lectern::exchange {

QByteArray BibtexDocument::paper(const ExportedPaper &paper) {
    m_groups.note(paper.paper.lists);
    return m_entryOf(paper) + '\n';
}

Seal BibtexDocument::seal() const {
    return bibtexSeal();
}

const Seal &bibtexSeal() {
    static const Seal seal = {"@comment{lectern 1 ", "}\n"};
    return seal;
}

} // namespace lectern::exchange
