// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

QT_FORWARD_DECLARE_CLASS(QTemporaryFile)

// What bare libraries need for the same bytes: the goals are told by them. Each refuses to measure
// what it cannot read.
namespace lectern::perf {

// Each byte looked at once.
void scanText(const QByteArray &bytes);
// QJsonDocument, of the whole or of a line after the other.
void readJsonDocument(const QByteArray &bytes);
void readJsonLines(const QByteArray &bytes);
// QXmlStreamReader, from the first token to the last.
void walkXml(const QByteArray &bytes);
// libxml2, to a tree.
void parseHtml(const QByteArray &bytes);
// What the disk takes for anything that shall last.
void syncOnePage(QTemporaryFile &file);

} // namespace lectern::perf
