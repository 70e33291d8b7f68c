// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_document.h"

#include "core/exchange/paper_json.h"

namespace lectern::exchange {

const Seal &jsonSeal() {
    static const Seal seal = {",\"seal\":\"", "\"}\n"};
    return seal;
}

QByteArray jsonDocument(const QList<model::Paper> &papers) {
    QByteArray body = "{\"lectern\":1,\"papers\":[";
    const char *separator = "\n";
    for (const model::Paper &paper : papers) {
        body += separator + toJsonLine(paper);
        separator = ",\n";
    }
    body += "\n],\"lists\":[]";
    return sealed(body, jsonSeal());
}

} // namespace lectern::exchange
