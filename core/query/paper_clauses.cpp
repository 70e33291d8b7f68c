// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/paper_clauses.h"

#include "core/base/tokenizer.h"
#include "core/query/lexer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lectern::query {

namespace {

using Clause = std::optional<PaperClause>;

struct Name {
    const char *text;
    int value;
};
template <typename Enum>
constexpr Name named(const char *text, Enum value) {
    return {text, static_cast<int>(value)};
}

// ---- the fields of the language -----------------------------------------------------------------
constexpr std::array columnFields = {
    named("title", InColumn::Column::Title), named("abstract", InColumn::Column::Abstract),
    named("author", InColumn::Column::Authors), named("note", InColumn::Column::Note)};
// title:/…/; without a field it is looked for anywhere.
constexpr std::array regexFields = {
    named("", MatchesRegex::In::Anywhere),         named("title", MatchesRegex::In::Title),
    named("abstract", MatchesRegex::In::Abstract), named("author", MatchesRegex::In::Authors),
    named("note", MatchesRegex::In::Note),         named("hl", MatchesRegex::In::Highlights)};
constexpr std::array factFields = {
    named("cat", InFact::Fact::Category), named("venue", InFact::Fact::Venue),
    named("url", InFact::Fact::Url), named("source", InFact::Fact::Source)};
constexpr std::array idFields = {named("id", HasId::Scheme::Arxiv),
                                 named("doi", HasId::Scheme::Doi),
                                 named("key", HasId::Scheme::Key)};
constexpr std::array dayFields = {
    named("date", OnDays::What::Digest),     named("published", OnDays::What::Published),
    named("updated", OnDays::What::Updated), named("added", OnDays::What::Added),
    named("decided", OnDays::What::Decided), named("noted", OnDays::What::Noted),
    named("opened", OnDays::What::Opened)};
constexpr std::array numberFields = {
    named("upvotes", Counted::What::Upvotes),     named("stars", Counted::What::Stars),
    named("version", Counted::What::Version),     named("tags", Counted::What::Tags),
    named("sightings", Counted::What::Sightings), named("hl#", Counted::What::Highlights),
    named("words", Counted::What::Words)};
// has: and no:
constexpr std::array things = {
    named("note", Has::Thing::Note),       named("tag", Has::Thing::Tag),
    named("code", Has::Thing::Code),       named("project", Has::Thing::Project),
    named("dataset", Has::Thing::Dataset), named("doi", Has::Thing::Doi),
    named("arxiv", Has::Thing::Arxiv),     named("abstract", Has::Thing::Abstract),
    named("file", Has::Thing::File),       named("pdf", Has::Thing::Pdf), // attached
    named("comment", Has::Thing::Comment)};
// is:
constexpr std::array flags = {
    named("seen", IsSo::Flag::Seen),          named("unseen", IsSo::Flag::Unseen),
    named("snoozed", IsSo::Flag::Snoozed),    named("new", IsSo::Flag::New),
    named("replaced", IsSo::Flag::Replaced),  named("crosslist", IsSo::Flag::CrossListed),
    named("withdrawn", IsSo::Flag::Withdrawn)};
// In other words: newer:7d is date:>=7d.
struct Sugar {
    const char *field;
    const char *signs;
};
constexpr std::array dateSugar = {Sugar{"newer", ">="}, Sugar{"older", "<"}, Sugar{"before", "<"},
                                  Sugar{"after", ">"}, Sugar{"digest", ""}};

template <typename Names>
std::optional<int> valueOf(const Names &names, const QString &text) {
    for (const Name &name : names)
        if (text.compare(QLatin1String(name.text), Qt::CaseInsensitive) == 0) return name.value;
    return std::nullopt;
}

template <typename Enum, typename Names>
std::optional<Enum> readEnum(const Names &names, const QString &text) {
    const auto value = valueOf(names, text);
    return value ? std::optional(static_cast<Enum>(*value)) : std::nullopt;
}

template <typename Names, typename Enum>
QString nameIn(const Names &names, Enum value) {
    for (const Name &name : names)
        if (name.value == static_cast<int>(value)) return QLatin1String(name.text);
    return {};
}

template <typename Names>
QStringList namesOf(const Names &names) {
    QStringList texts;
    for (const Name &name : names)
        texts += QString::fromLatin1(name.text);
    return texts;
}

// ---- reading ------------------------------------------------------------------------------------
Clause readInColumn(InColumn::Column column, const ClauseValue &value) {
    const qsizetype words = base::Tokenizer::phrase(value.text).size();
    if (value.exact || words == 0) return std::nullopt;
    if (value.near && words > 1) return Near{value.text, *value.near, column};
    return InColumn{column, value.text, value.prefix};
}

Clause readRegex(MatchesRegex::In in, const ClauseValue &value) {
    return MatchesRegex{in, value.text, value.anyCase};
}

Clause readInFact(InFact::Fact fact, const ClauseValue &value) {
    const bool begins = !value.text.isEmpty() && value.text.front().isLetterOrNumber();
    const bool prefix = value.prefix && fact == InFact::Fact::Category;
    if (!begins || (value.prefix && !prefix)) return std::nullopt;
    return InFact{fact, asciiLower(value.text), prefix};
}

bool isLecternId(const QString &id) {
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[1-9]\\d{0,17}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\z"));
    return form.match(id).hasMatch();
}

Clause readId(HasId::Scheme scheme, const ClauseValue &value) {
    static const QRegularExpression label(
        QStringLiteral("\\A(?:(?:https?://)?(?:(?:dx\\.)?doi\\.org/"
                       "|(?:www\\.|export\\.)?(?:arxiv|alphaxiv)\\.org/(?:abs|pdf|html)/"
                       "|(?:huggingface|hf)\\.co/papers/)"
                       "|(?:arxiv|doi):)"));
    static const QRegularExpression undressed(
        QStringLiteral("\\A10\\.48550/arxiv\\.|(?:v\\d+)?(?:\\.pdf)?\\z"));
    QString id = asciiLower(value.text).remove(label);
    if (scheme == HasId::Scheme::Arxiv) id.remove(undressed);
    if (scheme == HasId::Scheme::Key) id = asciiLower(value.text);
    if (id.isEmpty() || value.prefix) return std::nullopt;
    if (scheme == HasId::Scheme::Arxiv && isLecternId(id)) scheme = HasId::Scheme::Lectern;
    return HasId{scheme, id};
}

Clause readDays(OnDays::What what, const QString &text, const ClauseValue &value) {
    const auto days = value.prefix ? std::nullopt : readDayRange(text);
    if (!days) return std::nullopt;
    return OnDays{what, *days};
}

// The `=` is part of a range.
QString rangeText(const ClauseValue &value) {
    return value.exact ? u'=' + value.text : value.text;
}

Clause readSugar(const QString &field, const ClauseValue &value) {
    for (const Sugar &sugar : dateSugar) {
        const bool isIt = field.compare(QLatin1String(sugar.field), Qt::CaseInsensitive) == 0;
        if (isIt && !value.exact && isDayWord(value.text.toLower()))
            return readDays(OnDays::What::Digest, QLatin1String(sugar.signs) + value.text, value);
    }
    return std::nullopt;
}

Clause readNumber(Counted::What what, const ClauseValue &value) {
    const auto range = value.prefix ? std::nullopt : readNumberRange(rangeText(value));
    if (!range) return std::nullopt;
    return Counted{what, *range};
}

// ---- printing -----------------------------------------------------------------------------------
// In quotation marks where it would fall apart or be read as something else.
QString written(const QString &text) {
    static const QRegularExpression bare(
        QStringLiteral("\\A[\\p{L}\\p{N}][^\\s\"“”„‟＂«»(),*]*\\z"));
    return bare.match(text).hasMatch() ? text : quoted(text);
}

struct ClausePrinter {
    QString operator()(const InColumn &in) const {
        return nameIn(columnFields, in.column) + u':' + written(in.text) +
               QLatin1String(in.prefix ? "*" : "");
    }
    QString operator()(const Near &near) const {
        const QString field = near.column ? nameIn(columnFields, *near.column) + u':' : QString();
        return field + quoted(near.text) + u'~' + QString::number(near.distance);
    }
    QString operator()(const MatchesRegex &matches) const {
        const QString field = nameIn(regexFields, matches.in);
        return (field.isEmpty() ? field : field + u':') + u'/' + matches.pattern +
               QLatin1String(matches.anyCase ? "/i" : "/");
    }
    QString operator()(const InFact &in) const {
        return nameIn(factFields, in.fact) + u':' + written(in.text) +
               QLatin1String(in.prefix ? "*" : "");
    }
    QString operator()(const HasId &has) const {
        const bool lectern = has.scheme == HasId::Scheme::Lectern; // told apart by its look
        return nameIn(idFields, lectern ? HasId::Scheme::Arxiv : has.scheme) + u':' +
               written(has.id);
    }
    QString operator()(const OnDays &on) const {
        return nameIn(dayFields, on.what) + u':' + toText(on.days);
    }
    QString operator()(const Counted &counted) const {
        return nameIn(numberFields, counted.what) + u':' + toText(counted.range);
    }
    QString operator()(const Has &has) const {
        return QLatin1String("has:") + nameIn(things, has.thing);
    }
    QString operator()(const IsSo &is) const {
        return QLatin1String("is:") + nameIn(flags, is.flag);
    }
};

} // namespace

QString asciiLower(const QString &text) {
    QString lower = text;
    for (QChar &letter : lower)
        if (letter >= u'A' && letter <= u'Z') letter = QChar(letter.unicode() + ('a' - 'A'));
    return lower;
}

std::optional<PaperClause> readPaperClause(const QString &field, const ClauseValue &value) {
    if (value.regex) {
        const auto in = readEnum<MatchesRegex::In>(regexFields, field);
        return in ? readRegex(*in, value) : std::nullopt;
    }
    if (const auto column = columnNamed(field)) return readInColumn(*column, value);
    if (value.near) return std::nullopt;
    if (const auto fact = readEnum<InFact::Fact>(factFields, field))
        return readInFact(*fact, value);
    if (const auto scheme = readEnum<HasId::Scheme>(idFields, field)) return readId(*scheme, value);
    if (const auto what = readEnum<OnDays::What>(dayFields, field))
        return readDays(*what, rangeText(value), value);
    if (const auto what = readEnum<Counted::What>(numberFields, field))
        return readNumber(*what, value);
    if (auto sugar = readSugar(field, value)) return sugar;
    if (!value.isPlain()) return std::nullopt;
    if (field.compare(QLatin1String("is"), Qt::CaseInsensitive) == 0)
        if (const auto flag = readEnum<IsSo::Flag>(flags, value.text)) return IsSo{*flag};
    if (field.compare(QLatin1String("has"), Qt::CaseInsensitive) == 0)
        if (const auto thing = readEnum<Has::Thing>(things, value.text)) return Has{*thing};
    return std::nullopt;
}

QString print(const PaperClause &clause) {
    return std::visit(ClausePrinter{}, clause);
}

QStringList flagNames() {
    return namesOf(flags);
}

QStringList thingNames() {
    return namesOf(things);
}

bool isDayField(const QString &field) {
    const bool sugar = std::any_of(dateSugar.begin(), dateSugar.end(), [&](const Sugar &one) {
        return field.compare(QLatin1String(one.field), Qt::CaseInsensitive) == 0;
    });
    return sugar || valueOf(dayFields, field);
}

QStringList paperFields() {
    QStringList names = namesOf(columnFields) + namesOf(factFields) + namesOf(idFields) +
                        namesOf(dayFields) + namesOf(numberFields);
    for (const Sugar &sugar : dateSugar)
        names += QString::fromLatin1(sugar.field);
    return names;
}

bool isSlow(const PaperClause &clause) {
    const auto *counted = std::get_if<Counted>(&clause);
    return std::holds_alternative<MatchesRegex>(clause) ||
           (counted && counted->what == Counted::What::Words);
}

qint64 wordCount(QStringView text) {
    qint64 words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        words += !inWord && !c.isSpace() ? 1 : 0;
        inWord = !c.isSpace();
    }
    return words;
}

std::optional<InColumn::Column> columnNamed(const QString &field) {
    return readEnum<InColumn::Column>(columnFields, field);
}

MatchesRegex::In regexIn(InColumn::Column column) {
    return readEnum<MatchesRegex::In>(regexFields, nameIn(columnFields, column))
        .value_or(MatchesRegex::In::Anywhere);
}

} // namespace lectern::query
