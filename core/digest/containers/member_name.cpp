// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/member_name.h"

#include "core/digest/decode.h"

#include <QStringList>

#include <algorithm>

namespace lectern::digest {

namespace {
constexpr qsizetype memberNameAtMost = 400; // characters
}

QString memberName(const QByteArray &bytes) {
    QString text = decode(bytes, Encoding::Utf8).text;
    replaceForbidden(text);
    replaceLoneSurrogates(text);
    text.replace(u'\\', u'/').replace(u'\n', u' ').replace(u'\t', u' ').replace(u'\r', u' ');
    QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part == u"." || part == u".."; });
    return parts.join(u'/').right(memberNameAtMost);
}

bool isHiddenMember(const QString &name) {
    const QStringList parts = name.split(u'/');
    return name.isEmpty() || std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return part.startsWith(u'.') || part == u"__MACOSX";
           });
}

QString MemberNames::unique(const QString &member) {
    const QString plain = m_archive + u'/' + member;
    QString name = plain;
    for (int &number = m_given[plain]; number > 0 && m_given.contains(name);)
        name = QStringLiteral("%1 (%2)").arg(plain, QString::number(++number));
    m_given.insert(name, 1);
    return name;
}

} // namespace lectern::digest
