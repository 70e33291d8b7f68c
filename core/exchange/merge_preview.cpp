// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merge_preview.h"

namespace lectern::exchange {

void MergePreview::add(PreviewLine::Role role, const QByteArrayList &more) {
    for (const QByteArray &line : more) {
        if (lines.size() >= mostLines) {
            cut = true;
            return;
        }
        lines.append({role, line});
    }
}

} // namespace lectern::exchange
