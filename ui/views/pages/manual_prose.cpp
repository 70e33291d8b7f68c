// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/manual_prose.h"

#include "ui/commands/command_table.h"
#include "ui/views/parts/key_cap.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lectern::ui {

namespace {

constexpr QChar unbroken(QChar::Nbsp);

QString calledByName(const QString &text) {
    QString name = text;
    if (name.endsWith(QChar(0x2026))) name.chop(1);
    return QCoreApplication::translate("Lectern", "“%1”").arg(name.trimmed());
}

void appendKeys(ManualProse &prose, const QString &shortcut) {
    const KeyCapRow caps = keyCapsOf(shortcut);
    for (const KeyCap &cap : caps) {
        if (cap != caps.constFirst()) prose.text += unbroken;
        if (!cap.isKey) {
            prose.text += cap.text;
            continue;
        }
        const QString edge(cap.text.size() > 1 ? 1 : 2, unbroken); // a letter's cap is no bar
        prose.keys.append({prose.text.size(), cap.text.size() + 2 * edge.size()});
        prose.text += edge + cap.text + edge;
    }
}

void appendCode(ManualProse &prose, const QString &typed) {
    prose.code.append({prose.text.size(), typed.size() + 2});
    prose.text += unbroken + typed + unbroken;
}

} // namespace

ManualProse proseOf(const QString &marked, const CommandTable &commands) {
    static const QRegularExpression mark(QStringLiteral("\\{([a-z.-]+)\\}|`([^`]+)`"));
    ManualProse prose;
    qsizetype from = 0;
    auto each = mark.globalMatch(marked);
    while (each.hasNext()) {
        const auto match = each.next();
        prose.text += marked.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString id = match.captured(1);
        if (id.isEmpty())
            appendCode(prose, match.captured(2));
        else if (const QString shortcut = commands.keyText(id); shortcut.isEmpty())
            prose.text += calledByName(commands.textOf(id));
        else
            appendKeys(prose, shortcut);
    }
    prose.text += marked.mid(from);
    return prose;
}

} // namespace lectern::ui
