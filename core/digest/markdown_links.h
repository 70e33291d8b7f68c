// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

// The links of Markdown as tools that turn pages into it write them: "[text](address)" and
// "[text][12]", where "[12]: address" stands at the end of the file.
namespace lectern::digest {

struct MarkdownLink {
    QString text;
    QString target; // an address, or the number of one
    qsizetype begin = 0;
    qsizetype end = 0; // in the text that it was found in

    [[nodiscard]] bool isReference() const;
};

// The link that is all of the text but blanks round it; nothing for any other text.
[[nodiscard]] std::optional<MarkdownLink> wholeMarkdownLink(QStringView text);
// The links in the text, in order. Of links in one another the inner one is found.
[[nodiscard]] QList<MarkdownLink> markdownLinksIn(QStringView text);
// "[12]: address" as a link of the text "12"; nothing for any other line.
[[nodiscard]] std::optional<MarkdownLink> markdownDefinition(QStringView line);

// Each link given by its text.
[[nodiscard]] QString withoutMarkdownLinks(const QString &text);
// "\[" to "[" and the like; "\ " to a blank. What TeX may mean ("\%", "\'") is left.
[[nodiscard]] QString withoutMarkdownEscapes(const QString &text);

} // namespace lectern::digest
