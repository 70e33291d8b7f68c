// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/query_colours.h"

namespace lectern::ui {

QTextCharFormat queryFormat(query::Coloured::Kind kind, const Theme &theme) {
    using Kind = query::Coloured::Kind;
    QTextCharFormat format;
    const auto ink = [&](Role role) { format.setForeground(theme.colour(role)); };
    switch (kind) {
    case Kind::Field:
        ink(Role::Muted);
        break;
    case Kind::Value:
        ink(Role::AccentInk);
        break;
    case Kind::Refused:
        ink(Role::DeletedInk);
        break;
    case Kind::Quoted:
        ink(Role::InsertedInk);
        break;
    case Kind::Operator:
        ink(Role::Ink2);
        break;
    case Kind::Odd:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.colour(Role::WarnInk));
        break;
    }
    return format;
}

} // namespace lectern::ui
