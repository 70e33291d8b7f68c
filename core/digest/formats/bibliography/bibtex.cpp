// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibtex.h"

#include "core/digest/caps.h"
#include "core/digest/formats/bibliography/bibtex_blocks.h"
#include "core/digest/formats/bibliography/bibtex_facts.h"
#include "core/digest/formats/bibliography/bibtex_inheritance.h"
#include "core/digest/formats/bibliography/bibtex_macros.h"
#include "core/digest/head_lines.h"
#include "core/digest/line_digest_reader.h"

#include <algorithm>
#include <array>
#include <deque>

namespace lectern::digest {

namespace {

constexpr size_t mostWaiting = 10'000;
constexpr int linesBeforeTheFirstBlock = 5; // written by a program; a digest has more
constexpr std::array<QStringView, 3> blockTypesWithoutKey = {u"comment", u"preamble", u"string"};
constexpr std::array<QStringView, 8> commonBlockTypes = {
    u"article",    u"book",    u"inproceedings", u"misc",
    u"techreport", u"comment", u"preamble",      u"string"};

template <size_t Size>
bool isBlockTypeOf(QStringView type, const std::array<QStringView, Size> &types) {
    return std::any_of(types.begin(), types.end(), [type](QStringView known) {
        return type.compare(known, Qt::CaseInsensitive) == 0;
    });
}

// "key," or "key" or "name =", which neither a rule of CSS nor a line of a program begins with.
bool beginsWithKey(QStringView body) {
    const auto *const end = std::find_if(body.begin(), body.end(), [](QChar c) {
        return c.isSpace() || QStringView(u",={}()\";").contains(c);
    });
    const QStringView rest = body.sliced(end - body.begin()).trimmed();
    const bool ends = rest.isEmpty() || QStringView(u",=}").contains(rest.front());
    return ends && (end != body.begin() || rest.startsWith(u','));
}

bool isFirstLineOfBlock(QStringView line) {
    if (!beginsBibtexBlock(line)) return false;
    const auto *const opener =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c == u'{' || c == u'('; });
    const QStringView type = line.sliced(1, opener - line.begin() - 1).trimmed();
    if (isBlockTypeOf(type, blockTypesWithoutKey)) return true;
    if (*opener == u'(' && !isBlockTypeOf(type, commonBlockTypes)) return false;
    return beginsWithKey(line.sliced(opener - line.begin() + 1).trimmed());
}

class BibtexReader final : public LineDigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit BibtexReader(ByteSource source)
        : LineDigestReader(std::move(source),
                           {QStringLiteral("bibliography"), QStringLiteral("bibtex"),
                            model::SourceRank::Bibliography, std::nullopt})
        , m_blocks(m_lines) {}

    base::Result<std::optional<model::Entry>> next() override;

  private:
    // An entry that lacks what another may have waits for it, and those behind it with it: they are
    // given in the order of the file.
    struct Waiting {
        BibtexEntry fields;
        qint64 line = 0;
        qint64 size = 0; // characters
    };

    base::Status readOn();
    void take(const BibtexBlock &block);
    void takeEntry(const BibtexBlock &block);
    [[nodiscard]] bool hasToWait() const;
    model::Entry giveFirst();
    void define(const BibtexBlock &block);
    [[nodiscard]] base::Status checkExpansion(const BibtexBlock &block) const;

    BibtexBlocks m_blocks;
    BibtexMacros m_macros;
    BibtexInheritance m_inheritance;
    std::deque<Waiting> m_waiting;
    qint64 m_waitingSize = 0; // characters
    bool m_ended = false;
};

QString blockFault(const BibtexBlock &block) {
    using Fault = BibtexBlock::Fault;
    switch (block.fault) {
    case Fault::None:
        break;
    case Fault::NotAnEntry:
        return BibtexReader::tr("What begins with @ in this line is no entry.");
    case Fault::Unclosed:
        return BibtexReader::tr("The @%1 that begins here is never closed.");
    case Fault::TooDeep:
        return BibtexReader::tr(
            "The @%1 that begins here nests its braces deeper than the 64 levels it may have.");
    case Fault::TooLarge:
        return BibtexReader::tr(
            "The @%1 that begins here is larger than 8 MiB, the most an entry may have.");
    }
    return {};
}

base::Result<std::optional<model::Entry>> BibtexReader::next() {
    while (!m_ended && (m_waiting.empty() || hasToWait()))
        LECTERN_TRY(readOn());
    if (m_waiting.empty()) return std::optional<model::Entry>();
    return std::optional(giveFirst());
}

base::Status BibtexReader::readOn() {
    LECTERN_ASSIGN(const std::optional<BibtexBlock> block, m_blocks.next());
    m_ended = !block;
    if (!block) return {};
    m_macros.read(block->body.size());
    take(*block);
    return checkExpansion(*block);
}

bool BibtexReader::hasToWait() const {
    return m_waiting.size() < mostWaiting && m_waitingSize < caps::entry &&
           m_inheritance.isAwaited(m_waiting.front().fields);
}

void BibtexReader::take(const BibtexBlock &block) {
    if (block.fault != BibtexBlock::Fault::None) {
        const QString sentence = blockFault(block);
        refuse(block.line, 1,
               sentence.contains(u"%1") ? sentence.arg(block.type.left(80)) : sentence);
    } else if (block.type == u"string") {
        define(block);
    } else if (block.type != u"comment" && block.type != u"preamble") {
        takeEntry(block);
    }
}

void BibtexReader::takeEntry(const BibtexBlock &block) {
    BibtexEntry fields = bibtexEntryOf(block, m_macros, m_warnings, isBibtexFact);
    if (!fields.refusal.isEmpty()) return refuse(fields.refusedAt, 1, fields.refusal);
    m_inheritance.remember(block.type, fields);
    if (block.type == u"xdata") return;
    m_waitingSize += block.body.size();
    m_waiting.push_back({std::move(fields), block.line, block.body.size()});
}

model::Entry BibtexReader::giveFirst() {
    Waiting first = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_waitingSize -= first.size;
    const auto title = first.fields.fields.find(QStringLiteral("title"));
    model::Entry entry;
    entry.line = title == first.fields.fields.end() ? first.line : title->second.line;
    for (const QString &key : m_inheritance.inherit(first.fields))
        m_warnings.add(
            entry.line, 0,
            tr("“%1”, from which this entry takes more, is not in the file.").arg(key.left(80)));
    entry.facts = bibtexFacts(first.fields);
    entry.carried = carriedBy(bibtexCarried(first.fields));
    return counted(std::move(entry));
}

void BibtexReader::define(const BibtexBlock &block) {
    const BibtexEntry definitions =
        bibtexEntryOf(block, m_macros, m_warnings, [](QStringView) { return true; });
    if (!definitions.refusal.isEmpty())
        m_warnings.add(definitions.refusedAt, 0, definitions.refusal);
    for (const auto &[name, field] : definitions.fields)
        if (!m_macros.define(name, field.value))
            m_warnings.add(field.line, 0,
                           tr("This @string is left out: one may stand for 64 KiB, all of them "
                              "together for 8 MiB."));
}

base::Status BibtexReader::checkExpansion(const BibtexBlock &block) const {
    if (!m_macros.isExhausted()) return {};
    return base::fail(
        base::ErrorCode::TooLarge,
        tr("What the @string lines of “%1” stand for is more than 100 times the file, "
           "up to line %2.")
            .arg(m_source.name(), QString::number(block.line)));
}

} // namespace

// Programs write some lines of their own before the first entry.
bool looksLikeBibtex(const Head &head) {
    HeadLines beginning(head);
    LineReader &lines = beginning.reader();
    for (int others = 0; others < linesBeforeTheFirstBlock;) {
        const auto line = lines.next();
        if (!line || !*line) return false;
        const QStringView text = QStringView((*line)->text).trimmed();
        if (isFirstLineOfBlock(text)) return true;
        others += text.isEmpty() || text.startsWith(u'%') ? 0 : 1;
    }
    return false;
}

std::unique_ptr<DigestReader> readBibtex(ByteSource source) {
    return std::make_unique<BibtexReader>(std::move(source));
}

} // namespace lectern::digest
