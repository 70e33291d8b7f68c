// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_paper_clip.h"

#include "core/digest/authors.h"
#include "core/digest/caps.h"
#include "core/digest/formats/hf/hf_address.h"
#include "core/digest/keys.h"
#include "core/digest/line_reader.h"
#include "core/digest/markdown_links.h"
#include "core/digest/page_reader.h"

#include <QCoreApplication>

namespace lectern::digest {

namespace {

enum class ClipPart { Head, Authors, Abstract, Rest };

struct Clip {
    model::Entry entry;
    ClipPart part = ClipPart::Head;
    QStringList authors;
    QStringList abstract;
    qint64 bytes = 0;
};

QString clipTitle(QStringView heading) {
    while (heading.startsWith(u'#'))
        heading = heading.sliced(1);
    return withoutMarkdownLinks(heading.trimmed().toString());
}

void takeClipHeading(Clip &clip, const Line &line) {
    const QString title = clipTitle(QStringView(line.text).trimmed());
    if (title == u"Abstract" && clip.entry.line > 0) {
        clip.part = ClipPart::Abstract;
    } else if (clip.part == ClipPart::Abstract) {
        clip.part = ClipPart::Rest;
    } else if (clip.entry.line == 0 && !clip.entry.facts.identifiers.arxiv.isEmpty()) {
        clip.entry.facts.title.raw = title;
        clip.entry.line = line.number;
    }
}

void takeClipId(Clip &clip, const QString &text) {
    if (!text.startsWith(u"arxiv:", Qt::CaseInsensitive)) return;
    const QString id = normalArxivId(text);
    if (id.isEmpty() || !clip.entry.facts.identifiers.arxiv.isEmpty()) return;
    clip.entry.facts.identifiers.arxiv = id;
    clip.entry.facts.url = hfPaperAddress(id);
}

void takeClipAbstract(Clip &clip, const QString &text) {
    if (text == u"AI-generated summary") {
        clip.entry.facts.aiSummary = clip.abstract.join(u'\n').trimmed();
        clip.abstract.clear();
    } else {
        clip.abstract.append(withoutMarkdownLinks(text));
    }
}

void takeClipLine(Clip &clip, const Line &line) {
    const QString text = line.text.trimmed();
    clip.bytes += line.bytes + 1;
    if (text.startsWith(u'#'))
        takeClipHeading(clip, line);
    else if (text == u"Authors:")
        clip.part = ClipPart::Authors;
    else if (clip.part == ClipPart::Head)
        takeClipId(clip, text);
    else if (clip.part == ClipPart::Authors && text.size() > 1)
        clip.authors.append(withoutMarkdownLinks(text));
    else if (clip.part == ClipPart::Abstract)
        takeClipAbstract(clip, text);
}

base::Result<Clip> clipIn(LineReader &lines) {
    Clip clip;
    while (clip.part != ClipPart::Rest && clip.bytes <= caps::entry) {
        LECTERN_ASSIGN(const std::optional<Line> line, lines.next());
        if (!line) break;
        takeClipLine(clip, *line);
    }
    return clip;
}

base::Result<Page> clippedPage(ByteSource &source) {
    Page page;
    page.facts = {QStringLiteral("hf-daily"), QStringLiteral("hf-markdown"),
                  model::SourceRank::PageCapture, std::nullopt};
    LineReader lines(source, page.warnings);
    LECTERN_ASSIGN(Clip clip, clipIn(lines));
    if (clip.entry.line == 0) return page;
    clip.entry.facts.authors = authorsIn(clip.authors.join(u','));
    clip.entry.facts.abstract.raw = clip.abstract.join(u'\n').trimmed();
    if (clip.part != ClipPart::Rest)
        page.warnings.add(clip.entry.line, 0,
                          QCoreApplication::translate(
                              "Lectern", "The page ends before the end of this paper's abstract."));
    page.entries.append(std::move(clip.entry));
    return page;
}

} // namespace

bool looksLikeHfPaperClip(const Head &head) {
    const QByteArray bytes = '\n' + head.bytes;
    const qsizetype id = bytes.indexOf("\narxiv:");
    return id >= 0 && bytes.indexOf("\n## Abstract", id) >= 0 &&
           bytes.contains("huggingface.co/papers");
}

std::unique_ptr<DigestReader> readHfPaperClip(ByteSource source) {
    return std::make_unique<PageReader>(std::move(source), clippedPage);
}

} // namespace lectern::digest
