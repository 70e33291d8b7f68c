// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_listing.h"

#include "core/digest/caps.h"
#include "core/digest/formats/arxiv/arxiv_heading.h"
#include "core/digest/formats/arxiv/arxiv_item.h"
#include "core/digest/formats/arxiv/arxiv_lines.h"
#include "core/digest/head_lines.h"
#include "core/digest/line_digest_reader.h"

#include <QCoreApplication>

namespace lectern::digest {

namespace {

constexpr qsizetype listingHeadAtMost = 400;

bool startsItem(const Line &line) {
    return isIdLine(line.text) || markOf(line.text) == ListingMark::Day;
}

// What the beginning of a file shows.
struct ListingSigns {
    bool mailing = false; // words that only a mailing has
    bool item = false;
};

ListingSigns signsIn(const Head &head) {
    HeadLines beginning(head);
    ListingLines lines(beginning.reader());
    ArxivHeading heading;
    bool opened = false;
    bool item = false;
    for (qsizetype i = 0; i < listingHeadAtMost && !item; ++i) {
        const auto line = lines.next();
        if (!line || !*line) break;
        item = opened && startsItem(**line);
        opened = markOf((*line)->text) == ListingMark::Item;
        heading.read((*line)->text);
    }
    return {heading.isMailing(), item};
}

class ArxivListingReader final : public LineDigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    ArxivListingReader(ByteSource source, const QString &format, const Envelope &envelope)
        : LineDigestReader(std::move(source), {{}, format, model::SourceRank::MailOrFeed, {}})
        , m_listing(m_lines)
        , m_heading(envelope) {}

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override {
        return {m_heading.source(), m_facts.format, m_facts.rank, m_heading.day()};
    }

  private:
    enum class Ending { Whole, Cut };
    enum class Part { Text, Divider, End }; // of an item; a divider is "\\" alone

    void readBetween(const Line &line);
    base::Result<std::optional<model::Entry>> readItem();
    base::Result<Ending> read(ArxivItem &item);
    base::Result<Part> partOf(Line line);
    base::Result<bool> endsAbstract();
    base::Status count(const ArxivItem &item, const Line &line);
    base::Result<std::optional<model::Entry>> finish();

    ListingLines m_listing;
    ArxivHeading m_heading;
    model::Announced m_section = model::Announced::New;
    bool m_begun = false; // the first item was met
    qint64 m_itemBytes = 0;
};

base::Result<std::optional<model::Entry>> ArxivListingReader::next() {
    while (true) {
        LECTERN_ASSIGN(const std::optional<Line> line, m_listing.next());
        if (!line) return finish();
        if (markOf(line->text) == ListingMark::Item) {
            LECTERN_ASSIGN(std::optional<model::Entry> entry, readItem());
            if (entry) return entry;
        } else {
            readBetween(*line);
        }
    }
}

void ArxivListingReader::readBetween(const Line &line) {
    switch (markOf(line.text)) {
    case ListingMark::CrossLists:
        m_section = model::Announced::Cross;
        break;
    case ListingMark::Replacements:
        m_section = model::Announced::Replaced;
        break;
    case ListingMark::Footer:
        m_section = model::Announced::New; // of the next mailing in the file
        break;
    default:
        if (!m_begun) m_heading.read(line.text);
    }
}

// Behind its first "\\". Nothing where a day begins, or where no item follows.
base::Result<std::optional<model::Entry>> ArxivListingReader::readItem() {
    LECTERN_ASSIGN(std::optional<Line> first, m_listing.nextWithText());
    if (!first) return std::optional<model::Entry>();
    const ListingMark mark = markOf(first->text);
    if (mark == ListingMark::Day) m_heading.readDayMark(first->text);
    if (mark != ListingMark::None) {
        if (mark != ListingMark::Day) m_listing.putBack(std::move(*first));
        return std::optional<model::Entry>();
    }
    m_begun = true;
    m_itemBytes = 0;
    ArxivItem item(*first);
    m_listing.putBack(std::move(*first));
    LECTERN_ASSIGN(const Ending ending, read(item));
    if (ending == Ending::Cut) {
        refuse(item.line(), 0, tr("The digest ends in the middle of this paper."));
        return std::optional<model::Entry>();
    }
    return std::optional(counted(item.entry(m_section)));
}

base::Result<ArxivListingReader::Ending> ArxivListingReader::read(ArxivItem &item) {
    bool inAbstract = false;
    while (true) {
        LECTERN_ASSIGN(const std::optional<Line> line, m_listing.next());
        if (!line) return inAbstract && !item.hasAbstract() ? Ending::Whole : Ending::Cut;
        LECTERN_TRY(count(item, *line));
        LECTERN_ASSIGN(const Part part, partOf(*line));
        if (part == Part::End) return Ending::Whole;
        if (part == Part::Divider) {
            LECTERN_ASSIGN(const bool ends,
                           inAbstract ? endsAbstract() : base::Result<bool>(false));
            if (ends) return Ending::Whole;
        }
        if (inAbstract)
            item.readAbstract(line->text);
        else if (part == Part::Text)
            item.readField(*line);
        inAbstract = inAbstract || part == Part::Divider;
    }
}

// What begins something else is given back.
base::Result<ArxivListingReader::Part> ArxivListingReader::partOf(Line line) {
    const ListingMark mark = markOf(line.text);
    if (mark == ListingMark::None || mark == ListingMark::Day) return Part::Text;
    if (mark == ListingMark::End) return Part::End;
    if (mark == ListingMark::Item) {
        LECTERN_ASSIGN(std::optional<Line> behind, m_listing.next());
        if (!behind) return Part::Divider;
        const bool nextItem = startsItem(*behind);
        m_listing.putBack(std::move(*behind));
        if (!nextItem) return Part::Divider;
    }
    m_listing.putBack(std::move(line));
    return Part::End;
}

// A divider in an abstract ends it, unless text follows: then it is TeX's own.
base::Result<bool> ArxivListingReader::endsAbstract() {
    LECTERN_ASSIGN(std::optional<Line> behind, m_listing.next());
    if (!behind) return true;
    const QStringView text = QStringView(behind->text).trimmed();
    if (text.startsWith(u"( http")) return true; // the last line, parted by a mail client
    const bool ends = text.isEmpty() || markOf(behind->text) != ListingMark::None;
    m_listing.putBack(std::move(*behind));
    return ends;
}

base::Status ArxivListingReader::count(const ArxivItem &item, const Line &line) {
    m_itemBytes += line.bytes + 1;
    if (m_itemBytes <= caps::entry) return {};
    return base::fail(base::ErrorCode::TooLarge,
                      tr("The paper at line %1 of “%2” is larger than 8 MiB, the most an entry "
                         "may have.")
                          .arg(QString::number(item.line()), m_source.name()));
}

base::Result<std::optional<model::Entry>> ArxivListingReader::finish() {
    if (m_begun || m_heading.isMailing() || m_heading.day()) return std::optional<model::Entry>();
    return base::fail(base::ErrorCode::NoPapers,
                      tr("No item of an arXiv listing stands in “%1”.").arg(m_source.name()));
}

} // namespace

bool looksLikeArxivMail(const Head &head) {
    return signsIn(head).mailing;
}

bool looksLikeArxivListing(const Head &head) {
    return signsIn(head).item;
}

std::unique_ptr<DigestReader> readArxivMail(ByteSource source, const Envelope &envelope) {
    return std::make_unique<ArxivListingReader>(std::move(source), QStringLiteral("arxiv-mail"),
                                                envelope);
}

std::unique_ptr<DigestReader> readArxivListing(ByteSource source) {
    return std::make_unique<ArxivListingReader>(std::move(source), QStringLiteral("arxiv-listing"),
                                                Envelope());
}

} // namespace lectern::digest
